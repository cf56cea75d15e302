// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/names.h"
#include "core/deploy/request.h"
#include "core/sql/statement.h"

#include <string>
#include <vector>

namespace espalier::deploy {

//! What a prediction function returns: key columns, as_of, prediction, probability or probabilities, version.
std::vector<sql::FunctionColumn> predictionColumns(const Request &request);

//! The functions of one version by key: <project>_predict_v<N>(key) and, with an as-of time, <project>_at_v<N>(key, as_of).
std::vector<sql::TableFunction> keyFunctions(const Request &request, const Names &names, int version);
//! The function over all that is to be predicted now: <project>_live().
sql::TableFunction liveFunction(const Request &request, const Names &names, int version);
//! <project>_predict(key) and <project>_at(key, as_of), which call those of the version.
std::vector<sql::TableFunction> stableKeyFunctions(const Names &names, int version,
                                                   const std::vector<sql::FunctionColumn> &keys,
                                                   const std::vector<sql::FunctionColumn> &returns, bool hasAsOf);
//! SELECT * FROM <project>_live().
sql::Select viewQuery(const Names &names, const std::vector<sql::FunctionColumn> &columns);

//! Row number and score of each golden row.
sql::Select goldenQuery(const Request &request, const Names &names, int version);

std::vector<sql::FunctionColumn> keyColumns(const plan::Plan &plan);

} // namespace espalier::deploy
