// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/cost/explained.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace espalier::cost {

//! An index by which a live prediction would find the rows of one entity, where it reads a whole table without.
struct MissingIndex
{
    sql::QualifiedName table;
    std::vector<std::string> columns; //!< the key's, then the time
    std::string sql; //!< to be pasted
    std::vector<std::string> paths; //!< of the features that would profit: "orders -> purchases"
    std::int64_t rows = 0; //!< of the table, all of which are read for one prediction
    std::int64_t bytes = 0; //!< of the table on disk
    std::int64_t indexBytes = 0; //!< about what the index would take
    double rowsIndexed = 0; //!< of the table that one prediction would read, estimated
    double cost = 0; //!< of reading the table for one prediction, in the planner's units
    double costIndexed = 0; //!< estimated, in the same units, with everything in memory
    bool operator==(const MissingIndex &) const = default;
};

//! The hops of a plan's scans whose rows cannot be looked up by key, where an index would save something: by live, which explains the
//! query of one key. Tables that cannot have an index (views, foreign tables) are left out. Those that save most come first.
std::vector<MissingIndex> missingIndexes(const plan::Plan &plan, const catalog::Catalog &catalog,
                                         const Explained &live);

//! "orders -> purchases".
std::string describe(const std::vector<plan::Step> &steps);

} // namespace espalier::cost
