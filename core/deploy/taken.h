// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/deploy/names.h"
#include "core/pg/transaction.h"

#include <vector>

namespace espalier::deploy {

//! What stands in the schema under the names that a version would be made under, without being the project's own: of another project, or
//! anybody's. All of it blocks. Only reads the catalog.
Result<std::vector<Issue>> takenNames(pg::Transaction &transaction, const Names &names, int version);

} // namespace espalier::deploy
