// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/activity.h"

#include "core/catalog/queries.h"
#include "core/catalog/shards.h"
#include "core/pg/transaction.h"

#include <algorithm>

namespace espalier::catalog {

namespace {

//! In a sharded table itself nothing happens.
void replace(std::vector<ActivityReading::Entry> &entries, const std::vector<ShardedTable> &sharded)
{
    for (const auto &table : sharded) {
        std::erase_if(entries, [&table](const ActivityReading::Entry &entry) {
            return entry.table == table.name;
        });
        if (table.counters)
            entries.push_back({table.name, *table.counters});
    }
}

} // namespace

Result<ActivityReading> readActivity(pg::Connection &connection)
{
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    const auto rows = transaction->query(queries::afterMembers(queries::activity));
    if (!rows)
        return Failure(rows.error());
    const auto citus = transaction->query("SELECT FROM pg_extension WHERE extname = 'citus'");
    if (!citus)
        return Failure(citus.error());
    const auto sharded = citus->affected() > 0 ? readShardedTables(*transaction) : std::vector<ShardedTable>();
    if (!sharded)
        return Failure(sharded.error());
    if (auto ended = transaction->commit(); !ended)
        return Failure(ended.error());
    ActivityReading reading;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        reading.entries.push_back(
            {{std::string(rows->text(row, 1)), std::string(rows->text(row, 2))},
             {rows->integer(row, 3), rows->integer(row, 4), rows->integer(row, 5), rows->integer(row, 6)}});
        reading.moment.microseconds = rows->integer(row, 7);
    }
    replace(reading.entries, *sharded);
    std::ranges::sort(reading.entries, {}, &ActivityReading::Entry::table);
    return reading;
}

std::vector<TableRate> rates(const ActivityReading &before, const ActivityReading &now)
{
    const auto seconds = static_cast<double>(now.moment.microseconds - before.moment.microseconds) / 1e6;
    if (seconds <= 0)
        return {};
    std::vector<TableRate> result;
    for (const auto &entry : now.entries) {
        const auto old = std::ranges::lower_bound(before.entries, entry.table, {}, &ActivityReading::Entry::table);
        if (old == before.entries.end() || old->table != entry.table)
            continue;
        const auto inserted = entry.counters.inserted - old->counters.inserted;
        const auto updated = entry.counters.updated - old->counters.updated;
        const auto deleted = entry.counters.deleted - old->counters.deleted;
        if (inserted < 0 || updated < 0 || deleted < 0 || inserted + updated + deleted == 0)
            continue;
        result.push_back({entry.table, static_cast<double>(inserted) / seconds, static_cast<double>(updated) / seconds,
                          static_cast<double>(deleted) / seconds});
    }
    std::ranges::sort(result, [](const TableRate &a, const TableRate &b) {
        return a.total() != b.total() ? a.total() > b.total() : a.table < b.table;
    });
    return result;
}

} // namespace espalier::catalog
