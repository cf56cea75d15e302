// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/plot.h"
#include "core/workbench/card.h"

#include <vector>

namespace espalier::ui {

//! The curves of a card: of two classes calibration, ROC, and precision over recall; of numbers what was said over what was; scores over time.
std::vector<document::Plot> plotsOf(const workbench::Card &card);

} // namespace espalier::ui
