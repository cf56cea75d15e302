// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/rows.h"
#include "core/plan/plan.h"
#include "core/sql/expression.h"

namespace espalier::compile {

//! The aggregate of a feature over the rows, with its window and conditions. Requires: it is not Direct.
sql::Expression aggregateOf(RowsQuery &rows, const plan::AggregateFeature &feature);

} // namespace espalier::compile
