// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/names.h"
#include "core/deploy/objects.h"
#include "core/pg/transaction.h"

#include <string>
#include <string_view>

namespace espalier::deploy {

//! Errors: Internal where the database's text of a score is not what the model says of a row.
Result<> checkScored(const model::Predictions &expected, std::size_t row, std::string_view text);

//! Scores golden rows in the database. Errors: Internal where one is not what model::predict() said.
Result<> checkGolden(const GoldenRows &golden, const std::string &sql, pg::Transaction &transaction);

//! Reads the live view, <project>_predict and <project>_at once, as who reads predictions does: what is called live answers, and with this
//! version. Where reading the view takes longer than half a minute, it is planned only. Errors: those of the queries, with the object as
//! subject; Internal where the answer is not this version's.
Result<> checkAnswers(const Shape &shape, const Names &names, int version, pg::Transaction &transaction);

//! The same of a version that does not answer: its own functions, of a row of its view.
Result<> checkOwnAnswers(const Shape &shape, const Names &names, int version, pg::Transaction &transaction);

} // namespace espalier::deploy
