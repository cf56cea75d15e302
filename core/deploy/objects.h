// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/names.h"
#include "core/deploy/request.h"
#include "core/pg/transaction.h"
#include "core/sql/statement.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::deploy {

//! Whether the strongest reasons of each prediction stand beside it, as the last column.
enum class ReasonsColumn
{
    None,
    Empty, //!< of a version without them, in a project that has the column
    Given
};

//! What a project's answers look like.
struct Shape
{
    std::vector<sql::FunctionColumn> keys; //!< as the answers name them
    std::string asOf; //!< the name of the as-of time; empty for a static study
    model::Task task = model::Task::Binary;
    std::vector<std::string> classes;
    double threshold = model::middleThreshold; //!< as the model has it
    ReasonsColumn reasons = ReasonsColumn::None;
    bool operator==(const Shape &) const = default;
};

//! Without reasons.
Shape shapeOf(const plan::Plan &plan, const model::Model &model);
Shape withoutReasons(Shape shape);
//! What a prediction function returns: keys, as-of time, prediction, probability or probabilities, version, and reasons where it has them.
std::vector<sql::FunctionColumn> predictionColumns(const Shape &shape);
//! What a prediction function by key takes; no name is one of those that it returns.
std::vector<sql::FunctionColumn> keyParameters(const Shape &shape);
//! The same with the moment behind it. Requires: there is an as-of time.
std::vector<sql::FunctionColumn> momentParameters(const Shape &shape);

//! What functions over the database's tables are written in.
Result<sql::Language> functionLanguage(pg::Transaction &transaction);

//! The functions of one version by key: <project>_predict_v<N>(key) and, with an as-of time, <project>_at_v<N>(key, as_of).
std::vector<sql::TableFunction> keyFunctions(const Request &request, const Names &names, int version,
                                             sql::Language language, ReasonsColumn reasons = ReasonsColumn::None);
//! The function over all that is to be predicted now: <project>_live(). Each score is worked out once, however often the columns name it, and
//! not at all, with what it is made of, for who selects no column that does. Citus gets the plain form, which it is known to plan.
sql::TableFunction liveFunction(const Shape &shape, const Names &names, int version, sql::Language language);
//! <project>_predict(key) and <project>_at(key, as_of), which call those of the version.
std::vector<sql::TableFunction> stableKeyFunctions(const Shape &shape, const Names &names, int version);
//! SELECT * FROM <project>_live().
sql::Select viewQuery(const Shape &shape, const Names &names);

//! Row number and score of each golden row.
sql::Select goldenQuery(const GoldenRows &golden, const Shape &shape, const Names &names, int version);

} // namespace espalier::deploy
