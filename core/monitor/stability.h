// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

//! How far rows moved among bins.
namespace espalier::monitor {

using Counts = std::vector<std::int64_t>; //!< rows by bin

std::int64_t totalOf(const Counts &counts);

//! Population stability: the sum over bins of (p - q) ln(p / q), which is the divergence of Jeffreys (1946). Half a row is added to each bin
//! that either has, so that an empty one tells no more than the rows can. 0 where one side has no row. Requires: equally many bins.
double stability(const Counts &then, const Counts &now);

//! What it reaches by chance alone where nothing moved, with the probability chance: near (1/m + 1/n) chi-square of the bins less one
//! (Yurdakul and Naranjo, 2020), by the approximation of Wilson and Hilferty (1931). Requires: 0 < chance < 0.5.
double stabilityByChance(const Counts &then, const Counts &now, double chance);

} // namespace espalier::monitor
