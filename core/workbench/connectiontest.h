// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/pg/connection.h"
#include "core/pg/identity.h"

#include <cstddef>

namespace espalier::workbench {

//! What a connection that could be opened comes to.
struct Reached
{
    pg::Tls tls;
    std::size_t readable = 0; //!< tables that the role may read
    std::size_t tables = 0;
};

//! Errors: those of pg::Connection::open() and catalog::load().
Result<Reached> testConnection(const pg::Settings &settings, Progress &progress);

//! Which database the settings lead to. Errors: those of the connection.
Result<pg::Identity> databaseIdentity(const pg::Settings &settings, Progress &progress);

} // namespace espalier::workbench
