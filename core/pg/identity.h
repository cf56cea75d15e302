// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/pg/settings.h"
#include "core/pg/transaction.h"

#include <string>

namespace espalier::pg {

//! Which database something was read from.
struct Identity
{
    //! The server's system identifier and the database's oid: another name, port or standby of it is the same database, a copy
    //! beside it is another one. Empty where it was never asked.
    std::string key;
    std::string address; //!< Connection::address(), for people
    //! The server does not tell its system identifier: it is known by the moment of its start, and is another one after the next.
    bool isUntilRestart = false;
    bool operator==(const Identity &) const = default;
};

//! Whether both are known to be one database.
bool isSame(const Identity &left, const Identity &right);
//! Whether settings could lead there, by what they say of host, port and database: for where nobody answers.
bool mayLeadTo(const Settings &settings, const Identity &identity);
//! What is remembered of a database is kept under it: the key, unless the server's next start changes that. Then the address and the
//! database's oid have to do: a database that was made anew there is another one.
std::string lastingKey(const Identity &identity);
//! The address, or that it is not known.
std::string describe(const Identity &identity);

//! Errors: those of the transaction.
Result<Identity> identityOf(const Connection &connection, Transaction &transaction);
//! In a transaction of its own.
Result<Identity> identityOf(Connection &connection);

//! The moment as of which a transaction reads, by the server's clock.
Result<Timestamp> momentOf(Transaction &transaction);

} // namespace espalier::pg
