// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/aggregate.h"

//! Aggregates of exact sums, for each example.
namespace espalier::engine {

std::vector<double> sumsOf(const Ranges &ranges, const Decimals &decimals);
std::vector<double> meansOf(const Ranges &ranges, const Decimals &decimals);
//! Of times, the mean of the days from them to the as-of time.
std::vector<double> meanDaysOf(const Ranges &ranges, const std::vector<Micros> &times);
std::vector<double> deviationsOf(const Ranges &ranges, const Decimals &decimals);
std::vector<double> slopesOf(const Ranges &ranges, const Decimals &decimals);

} // namespace espalier::engine
