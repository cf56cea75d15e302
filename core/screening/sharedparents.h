// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pg/transaction.h"
#include "core/study/finding.h"

#include <vector>

namespace espalier::screening {

//! Parents that the study takes for one row by no key of the database, where several rows share what refers to one: it counts as referring to
//! none. The rows are counted in the given transaction. Errors: those of the transaction.
Result<std::vector<study::Finding>> sharedParents(const study::Study &study, const catalog::Catalog &catalog,
                                                  pg::Transaction &transaction);

} // namespace espalier::screening
