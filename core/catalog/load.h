// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pg/connection.h"

namespace espalier::catalog {

//! The whole catalog in at most twelve queries, whatever its size, in one read-only transaction.
//! System schemas and Espalier's own (those with a comment that starts with "espalier:") are left out.
//! Errors: Connection, Query, Permission, Cancelled.
Result<Catalog> load(pg::Connection &connection);

} // namespace espalier::catalog
