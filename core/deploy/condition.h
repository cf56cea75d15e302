// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/deploy/inventory.h"
#include "core/pg/transaction.h"

#include <string>

namespace espalier::deploy {

//! What became of a project's objects since they were deployed: each version gets its issues, the active one those of the stable names
//! too. What stands against activating a version blocks. Only reads the catalog.
Result<> inspect(pg::Transaction &transaction, const std::string &schema, Project &project);

//! The first of them that blocks, as an error.
Result<> checkCondition(const std::vector<Issue> &issues);

} // namespace espalier::deploy
