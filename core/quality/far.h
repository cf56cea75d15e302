// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/column.h"
#include "core/quality/scar.h"

#include <span>
#include <vector>

//! Takes a column's values in the order of their rows' times, which ascend; leaves table, features and examples of what it finds empty.
namespace espalier::quality {

//! Of numbers: values far beyond the others, by the spread of the logarithm where all are above 0, close together in time.
std::vector<Scar> farPeriods(const frame::Column &column, std::span<const Timestamp> times);

} // namespace espalier::quality
