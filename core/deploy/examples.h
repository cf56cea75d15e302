// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/deploy/deployment.h"
#include "core/deploy/names.h"
#include "core/deploy/request.h"
#include "core/pg/transaction.h"

#include <vector>

namespace espalier::deploy {

//! Features of the request's examples as the live SQL computes them, against the snapshot's. Where they differ, the engine that computed
//! the snapshot computes them once more in the same transaction: if it agrees with the SQL, rows changed meanwhile, which is good to know;
//! if not, one of them computes wrongly, which blocks. Errors: those of the transaction.
Result<std::vector<Issue>> compareExamples(const Request &request, const catalog::Catalog &catalog,
                                           pg::Transaction &transaction);

//! Predicts some of the examples by <project>_at (or _predict, without as-of times) from their keys, as who uses them does (a shadow by the
//! functions of its version), and compares with what model::predict() says of their features now. Errors: those of the queries; Internal where they differ.
Result<> checkExamples(const Request &request, const Names &names, int version, pg::Transaction &transaction);

} // namespace espalier::deploy
