// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <string_view>

//! Features that are made of others, once each example has these.
namespace espalier::compile {

//! What the examples' query calls the column that tells whether the example is asked for; of a query without it, all are.
inline constexpr std::string_view askedFlag = "is_asked";

//! number / divisor, as float8: NULL where the divisor is 0, and where one of them is beyond what a quotient holds.
sql::Expression quotientOf(const sql::Expression &number, const sql::Expression &divisor);

//! A query whose last items are the numbers that the plan's outputs are made of, in their order, over examples "ex" and lookups "d1_", ...:
//! around it the same items, with those of made features in the place of their numbers, and of the examples those that are asked for.
//! Requires: the plan compares examples.
sql::Select comparedExamples(const plan::Plan &plan, sql::Select read);

} // namespace espalier::compile
