// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace espalier::learn {

//! From here on a logarithm is tried: an exponential distribution has 2, a normal one 0.
inline constexpr double skewed = 1.5;

//! The first three moments of a column.
struct Moments
{
    double mean = 0;
    double deviation = 0;
    double skewness = 0; //!< 0 where all are alike
};

//! fill: of as many more that are missing. Requires: there are some, or some are missing.
Moments momentsOf(const std::vector<double> &present, double fill = 0, std::size_t missing = 0);

} // namespace espalier::learn
