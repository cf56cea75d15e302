// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/intervals.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace espalier::model {

Interval intervalOf(const Intervals &intervals, double prediction)
{
    const auto edge = std::ranges::find_if(intervals.edges, [prediction](double each) {
        return prediction < each;
    });
    const auto &band = intervals.bands[static_cast<std::size_t>(edge - intervals.edges.begin())];
    Interval interval{.low = prediction + band.below, .high = prediction + band.above};
    if (intervals.least && interval.low < *intervals.least)
        interval.low = *intervals.least;
    if (intervals.least && interval.high < *intervals.least)
        interval.high = *intervals.least;
    return interval;
}

bool isPossible(const Intervals &intervals)
{
    const auto isFinite = [](double value) {
        return std::isfinite(value);
    };
    const auto isBand = [](const Band &band) {
        return std::isfinite(band.below) && std::isfinite(band.above) && band.below <= band.above;
    };
    return intervals.level > 0 && intervals.level < 1 && intervals.bands.size() == intervals.edges.size() + 1
        && std::ranges::all_of(intervals.edges, isFinite)
        && std::ranges::adjacent_find(intervals.edges, std::greater_equal<>()) == intervals.edges.end()
        && std::ranges::all_of(intervals.bands, isBand) && std::isfinite(intervals.least.value_or(0));
}

} // namespace espalier::model
