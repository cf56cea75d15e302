// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/column.h"
#include "core/quality/scar.h"

#include <span>
#include <vector>

//! Takes a column's values in the order of their rows' times, which ascend; leaves table, features and examples of what it finds empty.
namespace espalier::quality {

//! A run of one value that is too long for how the column changes elsewhere, and far longer than its other runs.
std::vector<Scar> constantPeriods(const frame::Column &column, std::span<const Timestamp> times);

} // namespace espalier::quality
