// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <optional>

namespace espalier::compile {

//! The label of the examples "ex", with the join it needs.
sql::Expression joinLabel(sql::Select &select, const plan::Plan &plan);
//! The number that it compares, once it is joined. Requires: plan::hasQuantity().
sql::Expression quantityOf(const plan::Plan &plan);

//! How long after an example's as-of time its label is known for good; nothing where no time tells, but the value itself.
std::optional<Duration> maturityOf(const plan::Plan &plan);

//! The labels of examples that were predicted, of which said gives k1, ..., as_of: k1, ..., as_of and label, as text or float8, of those whose
//! time is over and whose entity is there. Nothing where labels are given for moments of their own, which are none of those.
std::optional<sql::Select> maturedLabels(const plan::Plan &plan, sql::Select said);

} // namespace espalier::compile
