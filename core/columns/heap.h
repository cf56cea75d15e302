// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/columns/reading.h"
#include "core/columns/request.h"
#include "core/pg/transaction.h"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

//! How a table tells what changed in it. PostgreSQL never changes a row where it lies: an update writes another version and hides the old
//! one. So the versions that are visible in a block, named by their places and the transactions that wrote them, tell whether
//! anything there is new, changed or gone. The server folds them into one number per block; no column is read for it.
namespace espalier::columns {

//! What tells one state of a server from another.
struct ServerState
{
    std::string name; //!< cluster, database and role
    std::string identity; //!< these, the cluster's history, settings that show in values
    std::int64_t nextTransaction = 0; //!< of 64 bits
    std::string visible; //!< which transactions are seen; empty on a standby, where it does not tell all of them
    bool operator==(const ServerState &) const = default;
};

//! Why the server cannot be asked, or nothing. Requires, unchecked: PostgreSQL 14 or later, since the statement would fail.
Result<RereadReason> serverState(pg::Transaction &transaction, ServerState &state);

//! The visible rows of one block.
struct Block
{
    std::uint64_t rows = 0;
    std::int64_t hash = 0;
    bool operator==(const Block &) const = default;
};

//! A table, or one partition of it.
struct HeapPart
{
    std::int64_t oid = 0;
    std::int64_t file = 0; //!< another one once the table is rewritten
    std::int64_t blocks = 0;
    sql::QualifiedName name;
};

struct Heap
{
    RereadReason again = RereadReason::No;
    std::vector<HeapPart> parts; //!< by oid
    std::map<std::string, std::string, std::less<>> columns; //!< by name: all that decides how its values are read
};

//! Locks the table as any reader does, and tells what it is.
Result<Heap> openHeap(pg::Transaction &transaction, const catalog::Table &table);

//! A number that tells one version of one row from any other, over sourceAlias.
sql::Expression rowVersion();

Result<std::vector<Block>> readBlockStates(pg::Transaction &transaction, const HeapPart &part);
//! The same of stretches of so many blocks, folded into one for each: from each of these on.
Result<std::vector<Block>> readStretchStates(pg::Transaction &transaction, const HeapPart &part,
                                             std::span<const std::int64_t> begins, std::int64_t width);

//! What is read of the blocks named, in their order, and within them in that of their rows' places.
//! expectedRows: how many these are, where that is known.
Result<frame::Table> readBlocks(pg::Transaction &transaction, const HeapPart &part, const Request &request,
                                std::span<const std::int64_t> blocks, std::size_t expectedRows = 0);

} // namespace espalier::columns
