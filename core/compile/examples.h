// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/query.h"
#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <optional>
#include <string_view>
#include <vector>

//! What a query's rows are about: the examples, as queries.
namespace espalier::compile {

//! What makes rows of a table examples, over an alias of it.
struct ExampleParts
{
    std::vector<sql::Expression> keys;
    std::optional<sql::Expression> asOf;
    sql::Expression label;
    std::optional<sql::Expression> quantity; //!< where plan::hasQuantity()
    std::optional<sql::Expression> split;
    std::vector<sql::Expression> where; //!< all hold
    std::vector<study::Period> leftOut; //!< and its as-of time is in none of these
    std::optional<Duration> matures; //!< and this long after the as-of time, which is there then, it is over
};
ExampleParts rowParts(const plan::Plan &plan, const plan::RowLabel &label, std::string_view alias);
//! Without the filter, which is about the entity's row.
ExampleParts givenParts(const plan::Plan &plan, const plan::GivenLabel &label, std::string_view alias);
//! TRUE where the as-of time lies in none of the periods.
sql::Expression isLearnedFrom(const std::vector<study::Period> &leftOut, const sql::Expression &asOf);
//! TRUE where that time is over now. Requires: the parts have an as-of time.
sql::Expression isMature(const ExampleParts &parts);

//! The as-of times of a future target whose horizon is over and that are learned from, in their order.
sql::Select cutoffQuery(const plan::Plan &plan, const plan::FutureLabel &label);

//! SELECT key AS k1, ... , as_of, label, quantity, split of all examples with labels.
sql::Select trainingExamples(const plan::Plan &plan);
//! SELECT k1, ..., as_of of what a live query predicts.
sql::Select liveExamples(const plan::Plan &plan, const LiveScope &scope);
//! Adds WITH examples, and WITH moments where examples may repeat.
void addExamples(sql::Select &select, const plan::Plan &plan, sql::Select examples, bool mayRepeat);

} // namespace espalier::compile
