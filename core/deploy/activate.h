// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/pg/connection.h"

#include <string>

namespace espalier::deploy {

//! Makes a version the one that answers. Readers never wait. Errors: Invalid.
Result<Version> activate(pg::Connection &connection, const std::string &schema, const std::string &project,
                         int version);
//! Makes the shadow the version that answers; from then on it is none. Errors: Invalid where there is none.
Result<Version> promote(pg::Connection &connection, const std::string &schema, const std::string &project);
//! Activates the version that was active before the present one.
Result<Version> rollBack(pg::Connection &connection, const std::string &schema, const std::string &project);

} // namespace espalier::deploy
