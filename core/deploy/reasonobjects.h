// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/inventory.h"
#include "core/deploy/names.h"
#include "core/deploy/objects.h"
#include "core/deploy/request.h"
#include "core/sql/statement.h"

#include <map>
#include <string>
#include <vector>

namespace espalier::deploy {

//! Whether the last of a prediction's columns is that of its reasons.
bool givesReasons(const std::vector<sql::FunctionColumn> &columns);
//! Whether what answers in a project's name has the column, by what there is of it. A column stays or stays away as long as the project is
//! there: functions cannot return another one, and who reads the view is not broken.
bool hasReasonsColumn(const Names &names, const std::multimap<std::string, Object> &objects);
//! The shape of a version as the project's names answer.
Shape inProject(Shape version, bool hasColumn);

//! What a function of reasons returns: keys, as-of time, reasons, version.
std::vector<sql::FunctionColumn> reasonColumns(const Shape &shape);
//! <project>_reasons_v<N>(key): the reasons of what <project>_predict_v<N>(key) says.
sql::TableFunction reasonsFunction(const Request &request, const Names &names, int version, sql::Language language);
//! <project>_reasons(key), which calls that of the version.
sql::TableFunction stableReasonsFunction(const Shape &shape, const Names &names, int version);
//! The same where the version has none: no row, so that who calls it is not broken.
sql::TableFunction noReasonsFunction(const Shape &shape, const Names &names);

} // namespace espalier::deploy
