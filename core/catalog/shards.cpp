// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/shards.h"

#include "core/catalog/queries.h"

#include <map>
#include <utility>

namespace espalier::catalog {

namespace {

using Code = Error::Code;

//! A query that the transaction outlives: no rows where it fails.
Result<pg::Rows> tried(pg::Transaction &transaction, const std::string &query, const std::string &there)
{
    if (auto set = transaction.execute("SAVEPOINT shards"); !set)
        return Failure(set.error());
    auto rows = transaction.query(query, {there});
    if (!rows && (rows.error().code == Code::Cancelled || rows.error().code == Code::Connection))
        return rows;
    const auto *const end = rows ? "RELEASE SAVEPOINT shards" : "ROLLBACK TO SAVEPOINT shards";
    if (auto ended = transaction.execute(end); !ended)
        return Failure(ended.error());
    return rows ? std::move(rows) : Result<pg::Rows>(pg::Rows());
}

std::string asked(std::string_view query)
{
    return "WITH " + std::string(queries::shardsThere) + std::string(query);
}

} // namespace

Result<std::vector<ShardedTable>> readShardedTables(pg::Transaction &transaction)
{
    const std::string owned = queries::afterMembers(queries::sharded);
    const auto all = transaction.query(owned + std::string(queries::shardedTables));
    if (!all)
        return Failure(all.error());
    std::map<std::int64_t, ShardedTable> tables;
    for (std::size_t row = 0; row < all->size(); ++row) {
        tables[all->integer(row, 0)] = {.oid = all->integer(row, 0),
                                        .name = {std::string(all->text(row, 1)), std::string(all->text(row, 2))}};
    }
    const auto told = tables.empty() ? Result<pg::Rows>(pg::Rows())
                                     : tried(transaction, owned + "," + std::string(queries::shardFacts),
                                             asked("," + std::string(queries::shardFactsThere)));
    if (!told)
        return Failure(told.error());
    for (std::size_t row = 0; row < told->size(); ++row) {
        auto &table = tables[told->integer(row, 0)];
        table.rowEstimate = told->integer(row, 3);
        table.pages = told->integer(row, 4);
        table.counters = {told->integer(row, 5), told->integer(row, 6), told->integer(row, 7), told->integer(row, 8)};
        table.example = told->isNull(row, 9) ? 0 : told->integer(row, 9);
        table.distributedBy = told->text(row, 10);
        table.exampleShare = told->number(row, 11);
    }
    std::vector<ShardedTable> result;
    result.reserve(tables.size());
    for (auto &[oid, table] : tables)
        result.push_back(std::move(table));
    return result;
}

Result<pg::Rows> readShardStatistics(pg::Transaction &transaction, const std::vector<ShardedTable> &tables)
{
    std::string numbers;
    for (const auto &table : tables) {
        if (table.example != 0)
            numbers += (numbers.empty() ? "" : ",") + std::to_string(table.example);
    }
    if (numbers.empty())
        return pg::Rows();
    return tried(transaction, std::string(queries::shardStatistics),
                 asked(std::string(queries::shardStatisticsThere) + "(" + numbers + ")"));
}

} // namespace espalier::catalog
