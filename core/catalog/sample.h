// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/shownrow.h"
#include "core/pg/transaction.h"
#include "core/sql/select.h"

#include <string>
#include <vector>

namespace espalier::catalog {

enum class SampleMethod
{
    First, //!< as the server gives them, which is mostly as they are stored
    Random //!< from blocks of the table drawn at random; from all of them where the table is small
};

struct SampleOptions
{
    std::size_t rows = 50; //!< at most mostSampleRows are taken
    SampleMethod method = SampleMethod::First;
    std::int64_t seed = 0; //!< of Random
    int lockTimeoutMilliseconds = 500;
    int statementTimeoutMilliseconds = 20'000;
};

inline constexpr std::size_t mostSampleRows = 1000;

//! A few rows of a table to look at.
struct TableSample
{
    std::vector<std::size_t> columns; //!< of the table, by place; all that can be shown
    std::vector<std::vector<SampleValue>> rows; //!< as long as columns each
    SampleMethod method = SampleMethod::First;
    double percent = 100; //!< of the table's blocks that Random drew from
    std::int64_t seed = 0;
    bool isComplete = false; //!< these are all rows there are
    bool isRestricted = false; //!< row security hides some from this role
    bool operator==(const TableSample &) const = default;
};

//! True for what TABLESAMPLE can read.
bool offersRandomRows(const Table &table);

//! The statement of a sample; a bytea column gives two items, its first bytes and its length.
//! Requires: percent < 100 only where offersRandomRows().
sql::Select sampleQuery(const Table &table, const SampleOptions &options, double percent);

//! Reads in a transaction of its own that never waits long for a lock, and stops when the connection's progress says so.
//! Errors: Permission, Query (timeout, a view that fails), Unsupported (random rows of a view), Cancelled, Connection.
Result<TableSample> readSample(pg::Connection &connection, const Table &table, const SampleOptions &options);

} // namespace espalier::catalog
