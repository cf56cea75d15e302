// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>

namespace espalier::engine {

//! Whether the examples of a plan can be found from columns of its tables; else only the database finds them.
bool areInColumns(const plan::Plan &plan);

//! The number that a condition on an aggregate compares it with; nothing where it is written as none.
std::optional<double> boundOf(const study::Condition &condition);

} // namespace espalier::engine
