// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/deploy/request.h"
#include "core/pg/transaction.h"

#include <vector>

namespace espalier::deploy {

//! Windows of features, and of who counts as alive, that hold no row as of the server's now, since the rows ended before: one issue for
//! each table. None for questions that are asked as of the time of their own rows. Errors: those of the transaction.
Result<std::vector<Issue>> emptyWindows(const Request &request, pg::Transaction &transaction);

} // namespace espalier::deploy
