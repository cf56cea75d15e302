// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/lessons.h"

#include "core/relations/inferroles.h"

#include <algorithm>

namespace espalier::relations {

void Lessons::Votes::add(catalog::TableId table)
{
    ++byTable[table];
    ++total;
}

//! Requires, unchecked: there is a vote.
std::pair<catalog::TableId, std::size_t> Lessons::Votes::most() const
{
    return *std::ranges::max_element(byTable, {}, [](const auto &vote) {
        return vote.second;
    });
}

Lessons::Lessons(const catalog::Catalog &catalog, const RelationGraph &graph)
{
    for (const auto &relation : graph.relations) {
        if (relation.origin != Origin::Declared || relation.child == relation.parent)
            continue;
        const auto &child = catalog.table(relation.child);
        const auto &parent = catalog.table(relation.parent);
        for (std::size_t i = 0; i < relation.childColumns.size(); ++i) {
            const auto &name = child.columns[relation.childColumns[i]].name;
            // Of a composite key, what is named alike on both sides only goes along.
            if (relation.childColumns.size() > 1 && name == parent.columns[relation.parentColumns[i]].name)
                continue;
            const auto stem = stemOf(name);
            m_byStem[joined(stem.words)].add(relation.parent);
            if (isPersonRole(stem))
                m_people.add(relation.parent);
        }
    }
}

std::optional<Guess> Lessons::of(const ColumnStem &stem) const
{
    constexpr double agreement = 0.75;
    const auto found = stem.mark.empty() ? m_byStem.end() : m_byStem.find(joined(stem.words));
    if (found == m_byStem.end())
        return std::nullopt;
    const auto [table, count] = found->second.most();
    const auto share = static_cast<double>(count) / static_cast<double>(found->second.total);
    if (share < agreement)
        return std::nullopt;
    return Guess{
        .parent = table, .rule = NameRule::Learned, .score = count > 1 ? 0.97 * share : 0.8, .precedents = count};
}

std::optional<Guess> Lessons::ofPeople() const
{
    if (m_people.total == 0)
        return std::nullopt;
    const auto [table, count] = m_people.most();
    if (2 * count <= m_people.total)
        return std::nullopt;
    return Guess{.parent = table, .rule = NameRule::Person, .score = 0.85, .precedents = count};
}

} // namespace espalier::relations
