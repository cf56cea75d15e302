// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/transaction.h"

#include <string>
#include <string_view>

namespace espalier::pg {

//! What Lookout knows a transaction by; libpq knows the process that it logged in to, which behind a pooler is nobody's.
inline constexpr std::string_view identityQuery = "SELECT pg_catalog.pg_backend_pid(), pg_catalog.now()";

//! The statements that every transaction begins with; everything is local to it: a pooler may give the session to somebody else afterwards.
//! Where no tables are to be locked before its snapshot is taken, identityQuery is the last of them.
std::string prologue(const TransactionOptions &options, const Session &session);

} // namespace espalier::pg
