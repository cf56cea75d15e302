// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/relation.h"

#include <algorithm>

namespace espalier::graph {

namespace {

//! True where no two rows agree in all of the columns: they hold a whole key.
bool isUnique(const catalog::Table &table, const std::vector<std::size_t> &columns)
{
    const auto isWithin = [&](const std::vector<std::size_t> &key) {
        return !key.empty() && std::ranges::all_of(key, [&](std::size_t column) {
            return std::ranges::find(columns, column) != columns.end();
        });
    };
    return isWithin(table.primaryKey) || std::ranges::any_of(table.uniqueKeys, isWithin);
}

} // namespace

RelationGraph relationGraph(const catalog::Catalog &catalog)
{
    RelationGraph graph;
    graph.hops.resize(catalog.tables.size());
    for (const auto &key : catalog.foreignKeys) {
        const auto &child = catalog.table(key.from);
        const bool hasNullable = std::ranges::any_of(key.fromColumns, [&](std::size_t column) {
            return child.columns[column].isNullable;
        });
        const RelationId id{graph.relations.size()};
        graph.relations.push_back({.name = key.name,
                                   .child = key.from,
                                   .parent = key.to,
                                   .childColumns = key.fromColumns,
                                   .parentColumns = key.toColumns,
                                   .isChildUnique = isUnique(child, key.fromColumns),
                                   .isOptional = hasNullable || !key.isValidated,
                                   .origin = Origin::Declared});
        graph.hops[key.from.value].push_back({.relation = id, .direction = Direction::ToParent});
        graph.hops[key.to.value].push_back({.relation = id, .direction = Direction::ToChild});
    }
    return graph;
}

catalog::TableId destination(const RelationGraph &graph, Hop hop)
{
    const auto &relation = graph.relation(hop.relation);
    return hop.direction == Direction::ToParent ? relation.parent : relation.child;
}

catalog::TableId source(const RelationGraph &graph, Hop hop)
{
    const auto &relation = graph.relation(hop.relation);
    return hop.direction == Direction::ToParent ? relation.child : relation.parent;
}

bool isToMany(const RelationGraph &graph, Hop hop)
{
    return hop.direction == Direction::ToChild && !graph.relation(hop.relation).isChildUnique;
}

} // namespace espalier::graph
