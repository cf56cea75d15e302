// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/relevance.h"

#include "core/base/require.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>

namespace espalier::screening {

namespace {

constexpr double sameness = 0.98;
constexpr std::size_t histogramBins = 12;

double bitsOf(double share)
{
    return share > 0 ? -share * std::log2(share) : 0;
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

//! Puts the values that a full sort would have at some places there, without sorting what lies between. Places ascend, from begin on.
void placeValues(std::span<double> values, std::span<const std::size_t> places, std::size_t begin = 0)
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

//! Upper borders of the parts but the last, ever larger.
std::vector<double> quantileBorders(std::vector<double> values, std::size_t bins)
{
    if (values.empty())
        return {};
    std::vector<std::size_t> places;
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

//! By level: its place among the most frequent ones, the first being 0; all others have the place after them.
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

std::size_t occupied(const std::vector<double> &counts)
{
    return counts.size() - static_cast<std::size_t>(std::ranges::count(counts, 0.0));
}

double entropyOf(const std::vector<double> &counts, double rows)
{
    double entropy = 0;
    for (const auto count : counts)
        entropy += bitsOf(count / rows);
    return entropy;
}

double correlation(const std::vector<float> &one, const std::vector<float> &other)
{
    float sum = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        sum += one[i] * other[i];
    return static_cast<double>(sum);
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
    const std::array places{(present.size() - 1) / 100, (present.size() - 1) * 99 / 100};
    placeValues(present, places);
    const auto low = present[places[0]];
    const auto high = present[places[1]];
    const auto width = (high - low) / static_cast<double>(histogramBins);
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (std::isnan(values[row]))
            continue;
        const auto place = width > 0 && std::isfinite(width) ? std::floor((values[row] - low) / width) : 0.0;
        countInto(histogram, static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(histogramBins - 1))),
                  !isMarked.empty() && isMarked[row]);
    }
}

} // namespace

Bins binned(const frame::Column &column, std::size_t bins)
{
    ESPALIER_REQUIRE(1 < bins && bins < 255);
    if (const auto *numbers = std::get_if<frame::Numbers>(&column.values))
        return binnedNumbers(numbers->values, bins);
    return binnedCategories(std::get<frame::Categories>(column.values), bins);
}

Bins binnedLabel(const frame::Column &label)
{
    const auto *categories = std::get_if<frame::Categories>(&label.values);
    return binned(label, categories == nullptr ? labelBins : std::max<std::size_t>(2, categories->levels.size()));
}

Relevance relevanceOf(const Bins &feature, const Bins &label)
{
    const auto rows = static_cast<double>(label.codes.size());
    std::vector<double> joint(feature.count * label.count);
    std::vector<double> ofFeature(feature.count);
    std::vector<double> ofLabel(label.count);
    for (std::size_t row = 0; row < label.codes.size(); ++row) {
        joint[feature.codes[row] * label.count + label.codes[row]] += 1;
        ofFeature[feature.codes[row]] += 1;
        ofLabel[label.codes[row]] += 1;
    }
    const auto labelBits = entropyOf(ofLabel, rows);
    const auto plugin = std::max(0.0, entropyOf(ofFeature, rows) + labelBits - entropyOf(joint, rows));
    const auto parts = [](const std::vector<double> &counts) {
        return static_cast<double>(occupied(counts));
    };
    const auto bias = (parts(joint) - parts(ofFeature) - parts(ofLabel) + 1) / (2 * rows * std::log(2.0));
    const auto freedom = (parts(ofFeature) - 1) * (parts(ofLabel) - 1);
    Relevance relevance{.bits = std::max(0.0, plugin - bias)};
    relevance.share = labelBits > 0 ? std::min(1.0, relevance.bits / labelBits) : 0;
    relevance.isSignificant =
        freedom > 0 && 2 * rows * std::log(2.0) * plugin > freedom + 3 * std::sqrt(2 * freedom) && relevance.bits > 0;
    return relevance;
}

bool isConstant(const Bins &bins)
{
    return bins.codes.empty() || std::ranges::count(bins.codes, bins.codes.front()) == std::ssize(bins.codes);
}

Sketch sketchOf(const Bins &bins, std::size_t step)
{
    Sketch sketch;
    for (std::size_t row = 0; row < bins.codes.size(); row += step)
        sketch.codes.push_back(bins.codes[row]);
    double sum = 0;
    double present = 0;
    for (const auto code : sketch.codes) {
        sum += code;
        present += code > 0 ? 1 : 0;
    }
    const auto mean = present > 0 ? sum / present : 0;
    double squares = 0;
    for (const auto code : sketch.codes)
        squares += code > 0 ? (code - mean) * (code - mean) : 0;
    if (!bins.isOrdered || squares <= 0)
        return sketch;
    for (const auto code : sketch.codes)
        sketch.ranks.push_back(code > 0 ? static_cast<float>((code - mean) / std::sqrt(squares)) : 0.0F);
    return sketch;
}

bool isRedundant(const Sketch &one, const Sketch &other)
{
    const auto rows = static_cast<double>(one.codes.size());
    std::size_t equal = 0;
    std::size_t alikeMissing = 0;
    for (std::size_t i = 0; i < one.codes.size(); ++i) {
        equal += one.codes[i] == other.codes[i] ? 1 : 0;
        alikeMissing += (one.codes[i] == 0) == (other.codes[i] == 0) ? 1 : 0;
    }
    if (static_cast<double>(equal) >= sameness * rows)
        return true;
    return !one.ranks.empty() && !other.ranks.empty() && static_cast<double>(alikeMissing) >= sameness * rows
        && std::abs(correlation(one.ranks, other.ranks)) > sameness;
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

} // namespace espalier::screening
