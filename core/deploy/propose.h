// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/deploy/request.h"
#include "core/pg/connection.h"

namespace espalier::deploy {

//! What deploying will do, as SQL, and what stands against it. Changes nothing.
//! Errors: those of the connection; Unsupported where the model is too large for SQL.
Result<Proposal> propose(const Request &request, pg::Connection &connection);

} // namespace espalier::deploy
