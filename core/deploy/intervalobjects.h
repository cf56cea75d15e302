// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/names.h"
#include "core/model/intervals.h"
#include "core/sql/statement.h"

#include <vector>

//! Between what a number lies that a version predicts.
namespace espalier::deploy {

//! low and high.
std::vector<sql::FunctionColumn> intervalColumns();
//! <project>_interval_v<N>(prediction): model::intervalOf() of what the version predicts, as one row; two NULL of NULL.
sql::TableFunction intervalFunction(const model::Intervals &intervals, const Names &names, int version);
//! <project>_interval(prediction), which calls that of the version.
sql::TableFunction stableIntervalFunction(const Names &names, int version);
//! The same where the version has none: two NULL, so that who joins it loses no row.
sql::TableFunction noIntervalFunction(const Names &names);

} // namespace espalier::deploy
