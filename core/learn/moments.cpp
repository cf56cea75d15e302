// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/moments.h"

#include <cmath>
#include <numeric>

namespace espalier::learn {

Moments momentsOf(const std::vector<double> &present, double fill, std::size_t missing)
{
    const auto filled = static_cast<double>(missing);
    const auto count = static_cast<double>(present.size()) + filled;
    Moments moments;
    moments.mean = (std::accumulate(present.begin(), present.end(), 0.0) + fill * filled) / count;
    auto squares = (fill - moments.mean) * (fill - moments.mean) * filled;
    for (const auto value : present)
        squares += (value - moments.mean) * (value - moments.mean);
    moments.deviation = std::sqrt(squares / count);
    const auto cubeOf = [&moments](double value) {
        const auto distance = (value - moments.mean) / moments.deviation;
        return distance * distance * distance;
    };
    if (moments.deviation > 0) {
        auto cubes = cubeOf(fill) * filled;
        for (const auto value : present)
            cubes += cubeOf(value);
        moments.skewness = cubes / count;
    }
    return moments;
}

} // namespace espalier::learn
