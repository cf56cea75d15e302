// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/bins.h"

#include "core/base/require.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace espalier::evaluate {

namespace {

constexpr std::size_t histogramBins = 12;

//! Upper borders of the parts but the last, ever larger.
std::vector<double> quantileBorders(std::vector<double> values, std::size_t bins)
{
    if (values.empty())
        return {};
    std::vector<std::size_t> places;
    places.reserve(bins);
    for (std::size_t i = 1; i < bins; ++i)
        places.push_back(i * (values.size() - 1) / bins);
    const auto largest = std::ranges::max(values);
    placeValues(values, places);
    std::vector<double> borders;
    for (const auto place : places) {
        const auto border = values[place];
        const bool isNew = borders.empty() || border > borders.back();
        if (isNew && border < largest)
            borders.push_back(border);
    }
    return borders;
}

Bins binnedNumbers(const std::vector<double> &values, std::size_t bins)
{
    const auto borders = quantileBorders(presentOnes(values), bins);
    Bins result{.codes = {}, .count = borders.size() + 2, .isOrdered = true};
    result.codes.reserve(values.size());
    for (const auto value : values) {
        const auto place = std::ranges::lower_bound(borders, value) - borders.begin();
        result.codes.push_back(std::isnan(value) ? std::uint8_t{0} : static_cast<std::uint8_t>(place + 1));
    }
    return result;
}

Bins binnedCategories(const frame::Categories &categories, std::size_t bins)
{
    const auto places = placesByFrequency(categories, bins - 1);
    Bins result{.codes = {}, .count = std::min(places.size(), bins) + 1};
    result.codes.reserve(categories.codes.size());
    for (const auto code : categories.codes) {
        result.codes.push_back(code < 0 ? std::uint8_t{0}
                                        : static_cast<std::uint8_t>(places[static_cast<std::size_t>(code)] + 1));
    }
    return result;
}

void countInto(Histogram &histogram, std::size_t place, bool isMarked)
{
    histogram.all[place] += 1;
    if (isMarked)
        histogram.marked[place] += 1;
}

void countNumbers(Histogram &histogram, const std::vector<double> &values, const std::vector<bool> &isMarked)
{
    auto present = presentOnes(values);
    if (present.empty())
        return;
    const auto range = middleRange(std::move(present));
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!std::isnan(values[row]))
            countInto(histogram, binOf(values[row], range, histogramBins), !isMarked.empty() && isMarked[row]);
    }
}

} // namespace

Bins binned(const frame::Column &column, std::size_t bins)
{
    ESPALIER_REQUIRE(1 < bins && bins <= mostBins);
    if (const auto *numbers = std::get_if<frame::Numbers>(&column.values))
        return binnedNumbers(numbers->values, bins);
    return binnedCategories(std::get<frame::Categories>(column.values), bins);
}

Bins binnedLabel(const frame::Column &label)
{
    const auto *categories = std::get_if<frame::Categories>(&label.values);
    if (categories == nullptr)
        return binned(label, labelBins);
    auto result = binned(label, std::clamp<std::size_t>(categories->levels.size(), 2, mostBins));
    for (std::size_t row = 0; categories->levels.size() <= mostBins && row < result.codes.size(); ++row)
        result.codes[row] = static_cast<std::uint8_t>(categories->codes[row] + 1);
    return result;
}

bool isConstant(const Bins &bins)
{
    return bins.codes.empty() || std::ranges::count(bins.codes, bins.codes.front()) == std::ssize(bins.codes);
}

std::vector<std::size_t> placesByFrequency(const frame::Categories &categories, std::size_t most)
{
    std::vector<std::size_t> counts(categories.levels.size());
    for (const auto code : categories.codes) {
        if (code >= 0)
            ++counts[static_cast<std::size_t>(code)];
    }
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&counts](std::size_t level) {
        return counts[level];
    });
    std::vector<std::size_t> places(counts.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        places[order[i]] = std::min(i, most);
    return places;
}

std::size_t binOf(double value, Range range, std::size_t bins)
{
    ESPALIER_REQUIRE(bins > 0 && !std::isnan(value));
    const auto width = range.high - range.low;
    if (!(width > 0) || !std::isfinite(width))
        return 0;
    const auto place = std::floor((value - range.low) / width * static_cast<double>(bins));
    return static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(bins - 1)));
}

Histogram histogramOf(const frame::Column &column, const std::vector<bool> &isMarked)
{
    Histogram histogram{std::vector<double>(histogramBins), std::vector<double>(isMarked.empty() ? 0 : histogramBins)};
    if (const auto *numbers = std::get_if<frame::Numbers>(&column.values)) {
        countNumbers(histogram, numbers->values, isMarked);
        return histogram;
    }
    const auto &categories = std::get<frame::Categories>(column.values);
    const auto places = placesByFrequency(categories, histogramBins - 1);
    for (std::size_t row = 0; row < categories.codes.size(); ++row) {
        const auto code = categories.codes[row];
        if (code >= 0)
            countInto(histogram, places[static_cast<std::size_t>(code)], !isMarked.empty() && isMarked[row]);
    }
    return histogram;
}

} // namespace espalier::evaluate
