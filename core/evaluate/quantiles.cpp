// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/quantiles.h"

#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace espalier::evaluate {

double median(std::vector<double> values)
{
    return values.empty() ? std::numeric_limits<double>::quiet_NaN() : middleOf(std::move(values));
}

double trimmedMean(std::vector<double> values)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto cut = values.size() / 10;
    const auto first = values.begin() + static_cast<std::ptrdiff_t>(cut);
    const auto last = values.end() - static_cast<std::ptrdiff_t>(cut);
    std::ranges::nth_element(values, first);
    std::nth_element(first, last - 1, values.end());
    return std::accumulate(first, last, 0.0) / static_cast<double>(last - first);
}

double nearestQuantile(std::span<const double> ordered, double quantile)
{
    ESPALIER_REQUIRE(!ordered.empty());
    return ordered[static_cast<std::size_t>(std::llround(quantile * static_cast<double>(ordered.size() - 1)))];
}

double quantileBetween(std::span<const double> ordered, double quantile)
{
    ESPALIER_REQUIRE(!ordered.empty());
    const auto place = quantile * static_cast<double>(ordered.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, ordered.size() - 1);
    return ordered[below] + (place - static_cast<double>(below)) * (ordered[above] - ordered[below]);
}

void placeValues(std::span<double> values, std::span<const std::size_t> places, std::size_t begin)
{
    if (places.empty() || values.size() < 2)
        return;
    const auto middle = places.size() / 2;
    const auto place = places[middle] - begin;
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(place));
    const auto before = std::ranges::lower_bound(places, places[middle]) - places.begin();
    const auto after = std::ranges::upper_bound(places, places[middle]) - places.begin();
    placeValues(values.first(place), places.first(static_cast<std::size_t>(before)), begin);
    placeValues(values.subspan(place + 1), places.subspan(static_cast<std::size_t>(after)), begin + place + 1);
}

std::vector<double> presentOnes(const std::vector<double> &values)
{
    std::vector<double> present;
    present.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(present), [](double value) {
        return !std::isnan(value);
    });
    return present;
}

Range middleRange(std::vector<double> values)
{
    ESPALIER_REQUIRE(!values.empty());
    const std::array places{(values.size() - 1) / 100, (values.size() - 1) * 99 / 100};
    placeValues(values, places);
    return {.low = values[places[0]], .high = values[places[1]]};
}

} // namespace espalier::evaluate
