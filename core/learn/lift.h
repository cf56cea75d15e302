// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
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

//! The largest finite value that the library is given, which puts a last cut at twice as much.
inline constexpr double largestLibraryNumber = 1e38;

//! The library computes with float and refuses infinities.
inline float libraryNumber(double value)
{
    return static_cast<float>(std::isnan(value) ? value
                                                : std::clamp(value, -largestLibraryNumber, largestLibraryNumber));
}

//! The same as liftedThreshold() of the smallest float that is not below: (float)x < threshold exactly where x < T.
inline double liftedThreshold(double threshold)
{
    const auto nearest = static_cast<float>(threshold);
    return liftedThreshold(static_cast<double>(nearest) >= threshold
                               ? nearest
                               : std::nextafter(nearest, std::numeric_limits<float>::infinity()));
}

} // namespace espalier::learn
