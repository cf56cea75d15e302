// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/transaction.h"
#include "core/sql/select.h"

#include <string>
#include <vector>

namespace espalier::cost {

//! One table as a query reads it, by the planner's word.
struct TableRead
{
    sql::QualifiedName table;
    std::string how; //!< "Seq Scan", "Index Scan"
    double cost = 0;
    double rows = 0;
    bool operator==(const TableRead &) const = default;
};

//! What the planner says of a query.
struct Explained
{
    double rows = 0;
    double cost = 0;
    std::vector<TableRead> reads; //!< in the order of the plan; partitions by their own names
    double seriesRows = 0; //!< what it takes a series of moments for; 0 where there is none
    bool isSharded = false; //!< a planner of shards was asked: its rows are constants and its costs are nothing
};

//! EXPLAIN, without running it. Errors: those of the transaction.
Result<Explained> explained(const sql::Select &query, pg::Transaction &transaction);

} // namespace espalier::cost
