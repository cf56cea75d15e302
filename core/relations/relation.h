// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <cstddef>
#include <string>
#include <vector>

namespace espalier::relations {

//! An index into RelationGraph::relations.
struct RelationId
{
    std::size_t value = 0;
    auto operator<=>(const RelationId &) const = default; // NOLINT(modernize-use-nullptr): misread by clang-tidy 14
};

enum class Origin
{
    Declared,
    Inferred
};

//! A foreign key seen as an edge: to-one from child to parent, to-many (or to-one, where the child's columns are unique) back.
struct Relation
{
    std::string name;
    catalog::TableId child;
    catalog::TableId parent;
    std::vector<std::size_t> childColumns; //!< indices into the child's columns
    std::vector<std::size_t> parentColumns; //!< beside childColumns
    bool isChildUnique = false; //!< at most one child for each parent
    bool isOptional = false; //!< a child may have no parent: a column is nullable, or the key is not validated
    Origin origin = Origin::Declared;
    bool operator==(const Relation &) const = default;
};

enum class Direction
{
    ToParent, //!< from child to parent: at most one row
    ToChild //!< from parent to child: many rows, unless the relation is child-unique
};

struct Hop
{
    RelationId relation;
    Direction direction = Direction::ToParent;
    bool operator==(const Hop &) const = default;
};

struct RelationGraph
{
    std::vector<Relation> relations;
    std::vector<std::vector<Hop>> hops; //!< for each TableId, the hops that leave it, in order of relation
    bool operator==(const RelationGraph &) const = default;

    const Relation &relation(RelationId id) const { return relations[id.value]; }
};

RelationGraph relationGraph(const catalog::Catalog &catalog);
//! The same with relations that were accepted, after the declared ones, in their order; they count as Inferred.
RelationGraph relationGraph(const catalog::Catalog &catalog, const std::vector<Relation> &accepted);

//! A relation over these columns that nobody declared: a child may have no parent.
Relation inferredRelation(const catalog::Catalog &catalog, catalog::TableId child, catalog::TableId parent,
                          std::vector<std::size_t> childColumns, std::vector<std::size_t> parentColumns);
//! A key of the parent makes the way to it reach at most one row.
bool hasUniqueParent(const catalog::Catalog &catalog, const Relation &relation);

catalog::TableId destination(const RelationGraph &graph, Hop hop);
catalog::TableId source(const RelationGraph &graph, Hop hop);
//! True where the hop may reach more than one row.
bool isToMany(const RelationGraph &graph, Hop hop);

} // namespace espalier::relations
