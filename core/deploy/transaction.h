// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/pg/transaction.h"

#include <functional>
#include <string>

namespace espalier::deploy {

using DeploymentWork = std::function<Result<>(pg::Transaction &)>;

//! Runs work in one deploying transaction under the schema's lock; a lock that is held too long is tried again, a little later each time.
Result<> inDeployment(pg::Connection &connection, const std::string &schema, const std::string &project,
                      const DeploymentWork &work);

//! The version that answers now; number 0 where there is none.
Result<Version> activeVersion(pg::Transaction &transaction, const std::string &schema, const std::string &name);

} // namespace espalier::deploy
