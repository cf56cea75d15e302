// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/linktables.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace espalier::relations {

namespace {

using catalog::TableId;

constexpr std::size_t mostLinks = 3; // of one child

class LinkFinder
{
public:
    LinkFinder(const catalog::Catalog &catalog, const RelationGraph &graph,
               const std::vector<SuggestedRelation> &suggestions)
        : m_catalog(catalog)
        , m_targets(catalog.tables.size())
    {
        for (const auto &relation : graph.relations)
            note(relation);
        for (const auto &suggestion : suggestions) {
            if (!suggestion.isFaint)
                note(suggestion.relation);
        }
        for (std::size_t i = 0; i < catalog.tables.size(); ++i) {
            if (isLink({i}))
                m_links[signature({i}, catalog.tables[i].primaryKey.front())].push_back({i});
        }
    }

    std::vector<SuggestedRelation> find() const
    {
        std::vector<SuggestedRelation> result;
        for (std::size_t i = 0; i < m_catalog.tables.size(); ++i) {
            std::vector<TableId> parents;
            for (const auto &[column, target] : m_targets[i]) {
                const auto found = m_links.find(signature({i}, column));
                if (found == m_links.end())
                    continue;
                for (const auto parent : found->second) {
                    if (parent.value != i)
                        parents.push_back(parent);
                }
            }
            // Where many tables could be meant, none is.
            if (parents.size() > mostLinks)
                continue;
            for (const auto parent : parents)
                add(result, {i}, parent);
        }
        return result;
    }

private:
    void note(const Relation &relation)
    {
        if (relation.childColumns.size() == 1)
            m_targets[relation.child.value].emplace(relation.childColumns.front(), relation.parent);
    }

    bool isLink(TableId id) const
    {
        const auto &key = m_catalog.table(id).primaryKey;
        return key.size() > 1 && std::ranges::all_of(key, [&](std::size_t column) {
                   return m_targets[id.value].contains(column);
               });
    }

    //! The column's name, and where it leads.
    std::string signature(TableId table, std::size_t column) const
    {
        return m_catalog.table(table).columns[column].name + '\n'
            + std::to_string(m_targets[table.value].at(column).value);
    }

    void add(std::vector<SuggestedRelation> &result, TableId child, TableId parent) const
    {
        std::vector<std::size_t> mine;
        const auto &key = m_catalog.table(parent).primaryKey;
        for (const auto part : key) {
            const auto place = catalog::findColumn(m_catalog.table(child), m_catalog.table(parent).columns[part].name);
            if (!place || !m_targets[child.value].contains(*place)
                || m_targets[child.value].at(*place) != m_targets[parent.value].at(part))
                return;
            mine.push_back(*place);
        }
        SuggestedRelation suggestion;
        suggestion.relation = inferredRelation(m_catalog, child, parent, std::move(mine), key);
        suggestion.rule = NameRule::SameKeys;
        suggestion.isFaint = true;
        suggestion.score = 0.4;
        result.push_back(std::move(suggestion));
    }

    const catalog::Catalog &m_catalog;
    std::vector<std::map<std::size_t, TableId>> m_targets; //!< of each table, where single columns lead
    std::unordered_map<std::string, std::vector<TableId>> m_links; //!< by the signature of their key's first column
};

} // namespace

std::vector<SuggestedRelation> relationsToLinks(const catalog::Catalog &catalog, const RelationGraph &graph,
                                                const std::vector<SuggestedRelation> &suggestions)
{
    return LinkFinder(catalog, graph, suggestions).find();
}

} // namespace espalier::relations
