// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sql/select.h"

namespace espalier::compile {

//! Leaves of a source the rows whose key no other row has, where the step goes to a parent that may share it: a child finds one row or none.
void keepUnshared(sql::Source &parent, const plan::Step &step);

} // namespace espalier::compile
