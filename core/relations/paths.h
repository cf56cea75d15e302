// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"

#include <string_view>
#include <vector>

namespace espalier::relations {

struct JoinPath
{
    std::vector<Hop> hops;
    bool isToMany = false; //!< at least one hop may reach many rows
    double fanOut = 1; //!< estimated rows reached for each row of the start
    double cost = 0; //!< lower ranks first: length, to-many hops, hubs
    bool operator==(const JoinPath &) const = default;
};

struct PathLimits
{
    std::size_t length = 4;
    std::size_t count = 200;
};

struct PathSearch
{
    std::vector<JoinPath> paths; //!< by cost, then by hops
    bool isComplete = true; //!< false where more than PathLimits::count exist
};

//! All simple paths (no table twice, except the end where from == to) between two tables.
PathSearch joinPaths(const catalog::Catalog &catalog, const RelationGraph &graph, catalog::TableId from,
                     catalog::TableId to, PathLimits limits = {});

//! What stands between the names of a path.
struct PathWords
{
    std::string arrow = " -> ";
    std::string by = " by ";
    std::string many = " (many)";
};

//! "customers -> orders (many) -> purchases (many)".
std::string describe(const catalog::Catalog &catalog, const RelationGraph &graph, catalog::TableId from,
                     const JoinPath &path, const PathWords &words = {});
//! "1:n" for each hop, in order: how many rows of its start stand beside how many where it arrives.
std::vector<std::string_view> cardinalities(const RelationGraph &graph, const JoinPath &path);

} // namespace espalier::relations
