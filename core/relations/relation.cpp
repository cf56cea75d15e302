// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/relation.h"

#include <algorithm>
#include <set>
#include <utility>

namespace espalier::relations {

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

void append(RelationGraph &graph, Relation relation)
{
    const RelationId id{graph.relations.size()};
    graph.hops[relation.child.value].push_back({.relation = id, .direction = Direction::ToParent});
    graph.hops[relation.parent.value].push_back({.relation = id, .direction = Direction::ToChild});
    graph.relations.push_back(std::move(relation));
}

std::set<std::pair<std::size_t, std::size_t>> pairsOf(const std::vector<std::size_t> &child,
                                                      const std::vector<std::size_t> &parent)
{
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < child.size(); ++i)
        pairs.emplace(child[i], parent[i]);
    return pairs;
}

//! The same key may be declared twice, under two names or with its columns in another order: it is one relation.
bool isThere(const RelationGraph &graph, const catalog::ForeignKey &key)
{
    const auto pairs = pairsOf(key.fromColumns, key.toColumns);
    return std::ranges::any_of(graph.hops[key.from.value], [&](const Hop &hop) {
        const auto &relation = graph.relation(hop.relation);
        return relation.child == key.from && relation.parent == key.to
            && pairsOf(relation.childColumns, relation.parentColumns) == pairs;
    });
}

std::set<std::pair<std::string, std::size_t>> namesOf(const catalog::Catalog &catalog, const catalog::ForeignKey &key)
{
    std::set<std::pair<std::string, std::size_t>> names;
    for (std::size_t i = 0; i < key.fromColumns.size(); ++i)
        names.emplace(catalog.table(key.from).columns[key.fromColumns[i]].name, key.toColumns[i]);
    return names;
}

//! A table that this one inherits from has the same key: its rows include this one's, which would count twice.
bool isOfAncestor(const catalog::Catalog &catalog, const catalog::ForeignKey &key)
{
    const auto names = namesOf(catalog, key);
    for (auto ancestor = catalog.table(key.from).inherits; ancestor; ancestor = catalog.table(*ancestor).inherits) {
        const bool hasKey = std::ranges::any_of(catalog.foreignKeys, [&](const catalog::ForeignKey &other) {
            return other.from == *ancestor && other.to == key.to && namesOf(catalog, other) == names;
        });
        if (hasKey)
            return true;
    }
    return false;
}

} // namespace

RelationGraph relationGraph(const catalog::Catalog &catalog)
{
    return relationGraph(catalog, {});
}

RelationGraph relationGraph(const catalog::Catalog &catalog, const std::vector<Relation> &accepted)
{
    RelationGraph graph;
    graph.hops.resize(catalog.tables.size());
    for (const auto &key : catalog.foreignKeys) {
        const auto &child = catalog.table(key.from);
        if (isThere(graph, key) || isOfAncestor(catalog, key))
            continue;
        const bool hasNullable = std::ranges::any_of(key.fromColumns, [&](std::size_t column) {
            return child.columns[column].isNullable;
        });
        append(graph,
               {.name = key.name,
                .child = key.from,
                .parent = key.to,
                .childColumns = key.fromColumns,
                .parentColumns = key.toColumns,
                .isChildUnique = isUnique(child, key.fromColumns),
                .isOptional = hasNullable || !key.isValidated,
                .origin = Origin::Declared});
    }
    for (const auto &relation : accepted)
        append(graph, relation);
    return graph;
}

Relation inferredRelation(const catalog::Catalog &catalog, catalog::TableId child, catalog::TableId parent,
                          std::vector<std::size_t> childColumns, std::vector<std::size_t> parentColumns)
{
    const auto &table = catalog.table(child);
    std::string name = table.name.name;
    for (const auto column : childColumns)
        name += "_" + table.columns[column].name;
    const bool isChildUnique = isUnique(table, childColumns);
    return {.name = std::move(name),
            .child = child,
            .parent = parent,
            .childColumns = std::move(childColumns),
            .parentColumns = std::move(parentColumns),
            .isChildUnique = isChildUnique,
            .isOptional = true,
            .origin = Origin::Inferred};
}

bool hasUniqueParent(const catalog::Catalog &catalog, const Relation &relation)
{
    return isUnique(catalog.table(relation.parent), relation.parentColumns);
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

} // namespace espalier::relations
