// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/column.h"
#include "core/quality/scar.h"

#include <span>
#include <vector>

//! Takes a column's values in the order of their rows' times, which ascend; leaves table, features and examples of what it finds empty.
namespace espalier::quality {

//! Of numbers above 0: a bounded period whose values are 2, 10, 100, 1000 times those before and after, or as many times less.
std::vector<Scar> shiftedPeriods(const frame::Column &column, std::span<const Timestamp> times);

} // namespace espalier::quality
