// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sql/select.h"

namespace espalier::compile {

//! A sample of the examples, with "available": how many there are.
sql::Select sampled(const plan::Plan &plan, sql::Select examples);

} // namespace espalier::compile
