// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/transaction.h"

#include <string>

namespace espalier::pg {

//! Errors: Permission where the server is a standby, or the role or the database is limited to reading.
Result<> checkWritable(Transaction &transaction, const Connection &connection);

//! The number of the transaction, by which its outcome can be asked for later.
Result<std::string> transactionNumber(Transaction &transaction, const Connection &connection);

//! What became of a transaction whose COMMIT was not answered, asked on a connection of its own: success where it was made.
//! Errors: Query where it was undone; lost, with what to do, where it cannot be told.
Result<> outcomeOf(const std::string &number, const Settings &settings, Error lost);

} // namespace espalier::pg
