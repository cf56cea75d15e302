// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/connection.h"
#include "core/sql/quote.h"

#include <string>
#include <vector>

namespace espalier::pg {

//! What locks were asked for.
struct WantedLocks
{
    std::vector<sql::QualifiedName> read; //!< none: any table
    std::string changed; //!< a schema, any lock on whose relations is in the way; may be empty
};

//! The error of a lock that could not be had (55P03), with the table and the session that holds it or waits for it. Any other error as
//! it is. Asks the server, on the same connection. Requires, unchecked: no transaction is open on it.
Error withBlockers(Connection &connection, Error error, const WantedLocks &wanted = {});

} // namespace espalier::pg
