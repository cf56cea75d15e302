// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace espalier::plan {

// How much a plan will meet, from the catalog's statistics alone: nothing is asked of the database, and the same
// catalog gives the same numbers.

//! Null where the catalog has no such table.
const catalog::Table *tableOf(const catalog::Catalog &catalog, const sql::QualifiedName &name);
//! Rows of a table: the planner's estimate, what the server counted, or what its size lets expect. 0 where nothing is known.
double rowsOf(const catalog::Catalog &catalog, const sql::QualifiedName &table);
//! Different values of some columns together, at least 1.
double distinctOf(const catalog::Catalog &catalog, const sql::QualifiedName &table,
                  const std::vector<std::string> &columns);

//! What a path reaches.
struct Reach
{
    double groups =
        0; //!< starting rows told apart: entities, or the rows to which leading to-one hops over tables without a time lead
    double tuples = 0; //!< rows at the path's end, of all groups together
    double perExample = 0; //!< rows that an example would see if all were visible, on average
};
Reach reachOf(const Plan &plan, const std::vector<Step> &steps, const catalog::Catalog &catalog, double examples);
//! Different moments at which examples are asked about, at most; nothing where the catalog does not say. now: where a schedule has no end.
std::optional<double> momentsOf(const Plan &plan, const catalog::Catalog &catalog, Timestamp now);

//! How many times a schedule asks about each entity. now: where the schedule has no end.
double cutoffsOf(const FutureLabel &label, Timestamp now);
//! How many examples there are at most, whatever filters leave out; nothing where the catalog does not say.
std::optional<double> mostExamples(const Plan &plan, const catalog::Catalog &catalog, Timestamp now);

//! Which share of a table's rows a condition lets through, by the column's common values and histogram; a third where these do not tell.
double shareOf(const catalog::Catalog &catalog, const sql::QualifiedName &table, const Condition &condition);
//! When the rows of a table happened, by the histogram of its time column; nothing where there is none.
std::optional<std::pair<Timestamp, Timestamp>> historyOf(const catalog::Catalog &catalog, const Table &table);

} // namespace espalier::plan
