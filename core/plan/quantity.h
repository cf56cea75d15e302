// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace espalier::plan {

//! Beside the label of each example stands the number that it compares (study::comparesNumber()).
bool hasQuantity(const Plan &plan);

} // namespace espalier::plan
