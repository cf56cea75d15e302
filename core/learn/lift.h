// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <limits>

namespace espalier::learn {

//! The double T with (float)x < threshold exactly where x < T, for every double x: the values that round to a float below lie
//! below the middle between it and the one before, and the middle itself goes to the even one of the two.
inline double liftedThreshold(float threshold)
{
    const auto before = std::nextafter(threshold, -std::numeric_limits<float>::infinity());
    const auto middle = (static_cast<double>(before) + static_cast<double>(threshold)) / 2;
    return static_cast<float>(middle) >= threshold ? middle
                                                   : std::nextafter(middle, std::numeric_limits<double>::infinity());
}

} // namespace espalier::learn
