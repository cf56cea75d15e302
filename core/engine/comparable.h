// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <optional>
#include <string>

namespace espalier::engine {

//! A table or column of the plan of which the server alone can tell which values are equal: such as keys whose collation ignores case.
std::optional<std::string> incomparable(const plan::Plan &plan);

} // namespace espalier::engine
