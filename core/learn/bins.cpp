// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/bins.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier::learn {

namespace {

//! Intervals need no more rows to be found, and a column may have millions.
constexpr std::size_t mostSorted = 200'000;

//! Half way between neighbours, where a double lies there.
double between(double lower, double upper)
{
    const auto middle = std::midpoint(lower, upper);
    return middle > lower ? middle : upper;
}

//! Ends an interval as soon as it has its part of the rows that are left, at the next change of the value.
std::vector<double> thresholdsOf(const std::vector<double> &sorted)
{
    std::size_t distinct = sorted.empty() ? 0 : 1;
    for (std::size_t i = 1; i < sorted.size(); ++i)
        distinct += sorted[i] != sorted[i - 1] ? 1 : 0;
    auto bins = mostBins - 1;
    std::vector<double> thresholds;
    thresholds.reserve(std::min(bins, distinct));
    for (std::size_t i = 1, start = 0; i < sorted.size() && bins > 1; ++i) {
        if (sorted[i] == sorted[i - 1] || (distinct >= mostBins && (i - start) * bins < sorted.size() - start))
            continue;
        thresholds.push_back(between(sorted[i - 1], sorted[i]));
        start = i;
        --bins;
    }
    return thresholds;
}

} // namespace

std::uint8_t Bins::binOf(double value) const
{
    const auto bin = std::ranges::upper_bound(thresholds, value) - thresholds.begin();
    return static_cast<std::uint8_t>(std::isnan(value) ? thresholds.size() + 1 : static_cast<std::size_t>(bin));
}

Bins binsOf(const std::vector<double> &values)
{
    Bins bins;
    std::vector<double> present;
    const auto step = values.size() / mostSorted + 1;
    present.reserve(values.size() / step + 1);
    for (std::size_t row = 0; row < values.size(); ++row) {
        const auto value = values[row];
        bins.hasMissing = bins.hasMissing || std::isnan(value);
        if (!std::isnan(value) && row % step == 0)
            present.push_back(value);
    }
    std::ranges::sort(present);
    bins.thresholds = thresholdsOf(present);
    bins.column.reserve(values.size());
    for (const auto value : values)
        bins.column.push_back(bins.binOf(value));
    return bins;
}

} // namespace espalier::learn
