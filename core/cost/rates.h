// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace espalier::cost {

// Rates measured on one core of a small server with everything in memory; of other machines they tell the order of
// magnitude.
//! Of one unit of the planner's cost, which is a page read in sequence: where rows are found, and where many aggregates are taken of them.
inline constexpr double secondsPerCost = 12e-6;
inline constexpr double secondsPerAggregateCost = 30e-6;
//! Of reading and sending columns, per byte in memory.
inline constexpr double secondsPerByte = 9e-9;
//! Of one feature of one example in the local engine.
inline constexpr double secondsPerValue = 6e-9;
inline constexpr double bytesPerValue = 8;

} // namespace espalier::cost
