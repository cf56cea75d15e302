// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compare/compareexamples.h"
#include "ui/widgets/valuebars.h"

#include <vector>

namespace espalier::ui {

//! From what every example starts with to what is said of this one: each bar begins where the one before ended. The weakest stand together.
std::vector<ValueBar> waterfallOf(const std::vector<ExampleReason> &reasons);

} // namespace espalier::ui
