// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/deploy/request.h"
#include "core/pg/transaction.h"

#include <string>
#include <vector>

namespace espalier::deploy {

struct Preflight
{
    bool hasInvoker = false; //!< the server knows security_invoker
    bool isViewEmpty = false; //!< nothing is ever to be predicted: what is asked for is never null
    std::vector<Issue> issues;
};

//! Rights, server version, standby, row security, names that are taken.
Result<Preflight> preflight(const Request &request, pg::Connection &connection, pg::Transaction &transaction);
//! "schema.table.column" of all that the live view reads, ordered.
std::vector<std::string> pinnedColumns(const plan::Plan &plan);

} // namespace espalier::deploy
