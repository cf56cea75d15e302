// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/pg/transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::catalog {

//! What the servers of a Citus cluster tell together of a table whose rows they keep in shards.
struct ShardedTable
{
    std::int64_t oid = 0;
    sql::QualifiedName name;
    std::int64_t rowEstimate = -1; //!< as Table's
    std::int64_t pages = 0;
    std::optional<Counters> counters; //!< nothing where a server did not answer: then all is unknown
    std::int64_t example = 0; //!< the shard that stands for the table
    double exampleShare = 1; //!< of all rows
    std::string distributedBy; //!< a column; empty where there is one shard only
};

//! The sharded tables, asked of all servers by one query each. What they do not tell is left unknown: the database can be read without.
//! Requires, unchecked: the extension is there. Errors: Connection, Cancelled.
Result<std::vector<ShardedTable>> readShardedTables(pg::Transaction &transaction);

//! The rows that readers of statistics take, of one shard of each table. Errors: Connection, Cancelled.
Result<pg::Rows> readShardStatistics(pg::Transaction &transaction, const std::vector<ShardedTable> &tables);

} // namespace espalier::catalog
