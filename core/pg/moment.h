// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/transaction.h"

#include <vector>

namespace espalier::pg {

// One moment for all tables of a reading transaction. PostgreSQL shows a rewritten table's rows to no snapshot that is
// older than the rewriting (documentation, 13.6 "Caveats"): it looks empty.

//! Locks tables in ACCESS SHARE; gives those that cannot be: the role has rights on single columns only, or it is a foreign table.
//! Requires, unchecked: nothing was read yet in the transaction. Errors: Query (55P03), Connection, Cancelled.
Result<std::vector<sql::QualifiedName>> lockTables(Transaction &transaction,
                                                   const std::vector<sql::QualifiedName> &tables);

//! Errors: Query (40001) where one of them, of its parts, or of the tables below a view has other rows' storage than at the snapshot, or
//! its name stands for another table.
Result<> checkNotRewritten(Transaction &transaction, const std::vector<sql::QualifiedName> &tables);

} // namespace espalier::pg
