// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/deploy/objects.h"
#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! What was predicted when, and what became of it, as tables and views of the project.
namespace espalier::monitor {

//! The columns of <project>_log: those of the live view, then when it was said.
std::vector<sql::FunctionColumn> logColumns(const deploy::Shape &shape);

//! <project>_outcomes_v<N>: what the version said, and the label where it is known by now, else NULL.
sql::Select outcomesQuery(const plan::Plan &plan, const deploy::Shape &shape, const deploy::Names &names, int version);

//! <project>_performance: by version and week of the as-of time (of the saying, without one) how many predictions were logged, of how many the
//! label is known, the scores on these, as core/evaluate computes them, what was promised, and of two classes
//! what is to be expected of all that was logged, by what was noted when it was deployed.
sql::Select performanceQuery(const deploy::Shape &shape, const deploy::Names &names, const std::vector<int> &versions);

//! From an outcomes view: version, as_of, truth (place of the class, from 0, or the number), score or scores.
struct OutcomeNames
{
    std::vector<std::string> keys;
    std::string asOf; //!< when it was said, in a study without as-of times
    std::string scoredAt;
    std::string label;
};
OutcomeNames outcomeNames(const deploy::Shape &shape);
//! The label over an alias of that view, as evaluate::Truth has it; NULL where it is not known, or none of the model's classes.
sql::Expression truthOf(const deploy::Shape &shape, std::string_view alias);
//! The column that the scores of a prediction stand in.
std::string_view scoreColumn(model::Task task);

//! What is looked at of a log.
struct Look
{
    std::optional<Timestamp> asOf = {}; //!< as it was known at that moment; otherwise now
    std::size_t most = 200'000; //!< predictions of each version, the latest first
};

//! That a row of the log, or of a view of outcomes, was said by then; nothing where all were.
std::optional<sql::Expression> isSaidBy(const Look &look, const deploy::Shape &shape, std::string_view alias);
//! The same, and that its label was known by then, as far as a time tells it.
std::optional<sql::Expression> isKnownBy(const Look &look, const plan::Plan &plan, const deploy::Shape &shape,
                                         std::string_view alias);

} // namespace espalier::monitor
