// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"
#include "core/study/study.h"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace espalier::features {

//! A simple path of the relation graph from the entity.
struct Reached
{
    std::vector<relations::Hop> hops;
    std::vector<catalog::TableId> tables; //!< from the entity on
    bool isToMany = false;
};

//! All simple paths of at most so many hops to tables that may be read, shortest first; a few hundred at most. The entity's own table is
//! reached again only through what its rows share (earlier flights of the same plane).
std::vector<Reached> reachedPaths(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                  const study::Study &study, std::size_t hops);

//! The to-many hops from a path's end to rows of a parent: those that may be read, though the path came by such rows. None where keys of two
//! types are compared on the way: in the server alone, and there so many rows are too dear for what they may tell.
std::vector<relations::Hop> hopsToChildren(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                           const study::Study &study, const Reached &reached);

//! The parts of the as-of time in which examples can differ and which say something beyond its own year: hour, weekday, month.
std::vector<study::ColumnPart> asOfParts(const catalog::Catalog &catalog, const study::Study &study);

//! Gives names that fit into a column's name and are told apart.
class FeatureNames
{
public:
    //! "orders_total_mean_90d": where it comes from, what it is, over which time; 56 bytes at most. The same calls give the same names.
    std::string unique(const study::Feature &feature);
    //! A name that another feature has already.
    void keep(const std::string &name) { m_names.insert(name); }

private:
    std::set<std::string> m_names{"as_of", "label", "split"};
};

} // namespace espalier::features
