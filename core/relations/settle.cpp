// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/settle.h"

#include <algorithm>
#include <map>
#include <utility>

namespace espalier::relations {

namespace {

using Group = std::vector<SuggestedRelation *>;
using Groups = std::map<std::pair<catalog::TableId, std::vector<std::size_t>>, Group>; //!< by child and columns

bool isConfirmed(const SuggestedRelation &suggestion)
{
    return verdict(suggestion) == Verdict::Confirmed;
}

bool isWithin(const std::vector<std::size_t> &some, const std::vector<std::size_t> &all)
{
    return std::ranges::all_of(some, [&all](std::size_t column) {
        return std::ranges::find(all, column) != all.end();
    });
}

class Settler
{
public:
    Settler(const catalog::Catalog &catalog, std::vector<SuggestedRelation> &suggestions)
        : m_catalog(catalog)
        , m_suggestions(suggestions)
    { }

    void settle()
    {
        Groups groups;
        for (auto &suggestion : m_suggestions) {
            if (suggestion.inclusion)
                suggestion.inclusion->isSurpassed = false;
            if (!suggestion.isFaint)
                ++m_references[suggestion.relation.parent];
            groups[{suggestion.relation.child, suggestion.relation.childColumns}].push_back(&suggestion);
        }
        for (auto &[columns, group] : groups)
            settle(group);
        for (const auto &suggestion : m_suggestions) {
            const auto &relation = suggestion.relation;
            const bool isOwnKey = relation.childColumns.size() > 1
                && relation.childColumns.size() == m_catalog.table(relation.child).primaryKey.size()
                && isWithin(relation.childColumns, m_catalog.table(relation.child).primaryKey);
            if (suggestion.isFaint && isOwnKey && isTold(suggestion))
                giveWay(relation, groups);
        }
    }

private:
    std::int64_t rows(const SuggestedRelation &suggestion) const
    {
        return m_catalog.table(suggestion.relation.parent).rowEstimate;
    }

    //! The smaller parent; of two alike the one that more relations lead to.
    bool isNearer(const SuggestedRelation *left, const SuggestedRelation *right)
    {
        return std::pair(rows(*left), -m_references[left->relation.parent])
            < std::pair(rows(*right), -m_references[right->relation.parent]);
    }

    void settle(const Group &group)
    {
        if (group.size() < 2)
            return;
        const auto named = std::ranges::find_if(group, [](const auto *suggestion) {
            return !suggestion->isFaint && verdict(*suggestion) != Verdict::Refuted;
        });
        SuggestedRelation *chosen = named == group.end() ? nullptr : *named;
        Group rivals;
        std::ranges::copy_if(group, std::back_inserter(rivals), [&](const auto *suggestion) {
            return suggestion->isFaint && isConfirmed(*suggestion)
                && (chosen == nullptr || mayReplace(*suggestion, *chosen));
        });
        const auto nearest = std::ranges::min_element(rivals, [this](const auto *left, const auto *right) {
            return isNearer(left, right);
        });
        if (nearest != rivals.end())
            chosen = *nearest;
        for (auto *suggestion : group) {
            const bool isRival =
                suggestion != chosen && (suggestion->isFaint || (chosen != nullptr && chosen->isFaint));
            if (chosen != nullptr && isRival && suggestion->inclusion)
                suggestion->inclusion->isSurpassed = true;
        }
    }

    //! By its values alone: where the named parent has many more rows, or where the child is called after the smaller one.
    bool mayReplace(const SuggestedRelation &faint, const SuggestedRelation &named) const
    {
        const auto few = rows(faint);
        const auto many = rows(named);
        if (few <= 0 || many <= 0 || few > many || !isConfirmed(named))
            return false;
        const auto &child = m_catalog.table(faint.relation.child).name.name;
        const auto &parent = m_catalog.table(faint.relation.parent).name.name;
        const bool isCalledSo = child.size() > parent.size() && child.starts_with(parent);
        return isCalledSo || 2 * few <= many;
    }

    //! boarding_passes(flight_id) where its whole key leads to ticket_flights, which leads to the flights.
    static void giveWay(const Relation &whole, const Groups &groups)
    {
        for (const auto column : whole.childColumns) {
            const auto group = groups.find({whole.child, {column}});
            for (auto *single : group == groups.end() ? Group() : group->second) {
                if (single->inclusion)
                    single->inclusion->isSurpassed = true;
            }
        }
    }

    const catalog::Catalog &m_catalog;
    std::vector<SuggestedRelation> &m_suggestions;
    std::map<catalog::TableId, int> m_references;
};

} // namespace

void settle(const catalog::Catalog &catalog, std::vector<SuggestedRelation> &suggestions)
{
    Settler(catalog, suggestions).settle();
}

} // namespace espalier::relations
