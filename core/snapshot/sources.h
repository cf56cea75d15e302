// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/transaction.h"
#include "core/plan/reads.h"

#include <cstdint>
#include <string>
#include <vector>

namespace espalier::snapshot {

//! A column that was read, as the server knows it: a name may come to stand for another column, or another table.
struct SourceColumn
{
    sql::QualifiedName table;
    std::string column;
    std::uint32_t relation = 0; //!< the table's oid
    std::int32_t number = 0; //!< of the column in its table, never used again
    std::string type; //!< as PostgreSQL formats it
    bool operator==(const SourceColumn &) const = default;
};

//! What the names in reads stand for now, ordered; what is not there is left out. Errors: those of the transaction.
Result<std::vector<SourceColumn>> readSources(pg::Transaction &transaction, const plan::Reads &reads);

//! A column or table whose name stands for something else than it did.
struct SourceChange
{
    std::string subject; //!< "public.orders" or "public.orders.amount"
    Message what; //!< happened to it
    bool operator==(const SourceChange &) const = default;
};

//! What of then is no longer so. A table that is another one is told once.
std::vector<SourceChange> changesOf(const std::vector<SourceColumn> &then, const std::vector<SourceColumn> &now);

} // namespace espalier::snapshot
