// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/catalog/catalog.h"
#include "core/pg/connection.h"

#include <vector>

namespace espalier::catalog {

//! The counters of every table at one moment of the server's clock, ordered by name; partitions count for their table.
struct ActivityReading
{
    struct Entry
    {
        sql::QualifiedName table;
        Counters counters;
        bool operator==(const Entry &) const = default;
    };

    Timestamp moment;
    std::vector<Entry> entries;
    bool operator==(const ActivityReading &) const = default;
};

//! Rows per second between two readings.
struct TableRate
{
    sql::QualifiedName table;
    double inserted = 0;
    double updated = 0;
    double deleted = 0;
    bool operator==(const TableRate &) const = default;

    double total() const { return inserted + updated + deleted; }
};

//! One query for all tables, in a transaction of its own, without a lock on any of them.
//! Errors: Connection, Query, Cancelled.
Result<ActivityReading> readActivity(pg::Connection &connection);

//! Of the tables in which something happened, the busiest first. A counter that went back (the statistics were reset, the
//! table was made anew) gives no rate, nor does a table that only one reading has.
std::vector<TableRate> rates(const ActivityReading &before, const ActivityReading &now);

} // namespace espalier::catalog
