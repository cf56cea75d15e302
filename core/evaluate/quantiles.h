// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/require.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

//! Values at places of an ordered sample.
namespace espalier::evaluate {

//! What a full sort would have at a place from 0. Requires: it is one of them.
template<typename Value>
Value valueAt(std::vector<Value> values, std::size_t place)
{
    ESPALIER_REQUIRE(place < values.size());
    const auto there = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::ranges::nth_element(values, there);
    return *there;
}

//! The upper of the two in the middle where their number is even. Requires: there are some.
template<typename Value>
Value middleOf(std::vector<Value> values)
{
    const auto place = values.size() / 2;
    return valueAt(std::move(values), place);
}

//! middleOf() what stands there, in any order. NaN for nothing.
double median(std::vector<double> values);
//! The mean of all but the lowest and highest tenth. NaN for nothing.
double trimmedMean(std::vector<double> values);
//! Of values in ascending order the one next to a quantile. Requires: there are some.
double nearestQuantile(std::span<const double> ordered, double quantile);
//! The same between the two nearest ones, in proportion.
double quantileBetween(std::span<const double> ordered, double quantile);

//! Puts the values that a full sort would have at some places there, without sorting what lies between. Places ascend, from begin on.
void placeValues(std::span<double> values, std::span<const std::size_t> places, std::size_t begin = 0);
//! Without NaN.
std::vector<double> presentOnes(const std::vector<double> &values);

struct Range
{
    double low = 0;
    double high = 0;
    bool operator==(const Range &) const = default;
};
//! From the 1 % to the 99 % point. Requires: there are some, none NaN.
Range middleRange(std::vector<double> values);

} // namespace espalier::evaluate
