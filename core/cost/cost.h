// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/executor.h"
#include "core/cost/missingindex.h"
#include "core/pg/connection.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::cost {

//! What the features along one path add to the training query.
struct PathCost
{
    std::string path; //!< "orders -> purchases"; the entity's name for its own columns
    std::size_t features = 0;
    double cost = 0; //!< in the planner's units
    bool operator==(const PathCost &) const = default;
};

//! What live predictions cost: of one key, and of all that the view answers about.
struct LiveCost
{
    double cost = 0; //!< in the planner's units, as the database is
    double costIndexed = 0; //!< with the missing indexes
    double seconds = 0;
    double secondsIndexed = 0;
    double rows = 0; //!< of the view, by the planner's word
    double secondsOfAll = 0; //!< of all of them in one query
    bool operator==(const LiveCost &) const = default;
};

//! What a study costs, before anything of it is fetched. All of it is an estimate: from EXPLAIN, statistics and measured rates.
struct Cost
{
    double examples = 0;
    std::size_t features = 0;
    double frameBytes = 0; //!< examples x features x 8
    double columnBytes = 0; //!< what the local engine would read
    ExecutorChoice choice;
    double localSeconds = 0; //!< reading and computing here
    //! The database computing all; nothing where its planner does not tell, as over the shards of Citus: then no cost is known.
    std::optional<double> pushdownSeconds;
    double trainingCost = 0; //!< of the training query, in the planner's units
    double examplesCost = 0; //!< of its examples and labels alone
    std::vector<PathCost> paths; //!< what each adds to that, the most expensive first
    std::optional<LiveCost> live; //!< nothing where the entity has no rows, or no cost is known
    std::vector<MissingIndex> missing; //!< those that save most first
};

//! Explains queries in read-only transactions with a short statement timeout. Reads one key of the entity, and for a schedule counts the
//! examples of a few cutoffs for a second at most. memory: allowed, in bytes.
//! Errors: those of the connection.
Result<Cost> estimateCost(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Connection &connection,
                          std::size_t memory = defaultMemory());

} // namespace espalier::cost
