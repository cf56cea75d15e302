// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/names.h"
#include "core/deploy/objects.h"
#include "core/deploy/request.h"
#include "core/sql/statement.h"

#include <vector>

namespace espalier::deploy {

//! What a function of reasons returns: keys, as-of time, reasons, version.
std::vector<sql::FunctionColumn> reasonColumns(const Shape &shape);
//! <project>_reasons_v<N>(key): the reasons of what <project>_predict_v<N>(key) says.
sql::TableFunction reasonsFunction(const Request &request, const Names &names, int version, sql::Language language);
//! <project>_reasons(key), which calls that of the version.
sql::TableFunction stableReasonsFunction(const Shape &shape, const Names &names, int version);
//! The same where the version has none: no row, so that who calls it is not broken.
sql::TableFunction noReasonsFunction(const Shape &shape, const Names &names);

} // namespace espalier::deploy
