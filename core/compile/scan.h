// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <optional>
#include <string_view>

namespace espalier::compile {

//! The first and the last as-of time that examples can have, where they are known beforehand.
struct CutoffSpan
{
    std::optional<Timestamp> first;
    std::optional<Timestamp> last;
};
CutoffSpan trainingSpan(const plan::Plan &plan);

//! The query that gives k1, ..., as_of and all aggregates of a scan, one row for each example with any row. What the span says of the rows'
//! times is said to PostgreSQL as constants too: by them partitions are pruned, and foreign servers send no more than is needed.
sql::Select scanQuery(const plan::Plan &plan, const plan::Scan &scan, std::string_view examples,
                      const CutoffSpan &span);

//! Conditions on the times of a scan's rows: what no example can see is told by constants, and by an example's own time where all features
//! have a window.
void addSpan(sql::Select &select, const plan::Scan &scan, const CutoffSpan &span);
void addLimits(sql::Select &select, const plan::Scan &scan, const CutoffSpan &span);

//! The aggregate of a future label over [as_of, as_of + horizon), as a column named "outcome".
sql::Select outcomeQuery(const plan::Plan &plan, const plan::FutureLabel &label);

} // namespace espalier::compile
