// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/encode.h"

#include "core/evaluate/quantiles.h"
#include "core/learn/guard.h"
#include "core/learn/messages.h"
#include "core/learn/moments.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace espalier::learn {

namespace {

using Kinds = std::vector<decltype(model::Input::kind)>;

//! The numbers that are present, as a family reads them.
std::vector<double> presentNumbers(const std::vector<double> &values, bool isLinear)
{
    std::vector<double> present;
    present.reserve(values.size());
    for (const auto value : values) {
        if (isLinear ? std::abs(value) <= model::largestNumber : std::isfinite(value))
            present.push_back(isLinear && std::abs(value) < model::smallestNumber ? 0 : value);
    }
    return present;
}

//! Of at most about 20,000 evenly spaced values: a fill needs no more, and a column may have millions.
double medianOf(const std::vector<double> &all)
{
    const auto step = all.size() / 20'000 + 1;
    std::vector<double> values;
    for (std::size_t i = 0; i < all.size(); i += step)
        values.push_back(all[i]);
    return evaluate::middleOf(std::move(values));
}

//! Those above 0, of which there is one.
std::vector<double> positive(const std::vector<double> &values)
{
    std::vector<double> above;
    std::ranges::copy_if(values, std::back_inserter(above), [](double value) {
        return value > 0;
    });
    return above;
}

//! Rounding alone makes numbers differ by so much of their size.
constexpr double dust = 1e-12;

//! Mean, deviation and range of a column in which missing values were filled, or of its logarithm.
model::NumberInput standardized(const std::vector<double> &present, std::size_t missing)
{
    const auto [low, high] = std::ranges::minmax(present);
    model::NumberInput input{.fill = medianOf(present), .low = low, .high = high};
    auto moments = momentsOf(present, input.fill, missing);
    if (low >= 0 && moments.skewness > skewed) {
        const auto unit = medianOf(positive(present));
        auto logarithms = present;
        for (auto &value : logarithms)
            value = std::log(1 + value / unit);
        const auto ofLogarithms = momentsOf(logarithms, std::log(1 + input.fill / unit), missing);
        if (std::abs(ofLogarithms.skewness) < moments.skewness / 2) {
            input.unit = unit;
            moments = ofLogarithms;
        }
    }
    input.center = std::abs(moments.mean) < model::smallestCenter ? 0 : moments.mean;
    input.scale = std::clamp(1 / moments.deviation, model::smallestNumber, 1 / model::smallestNumber);
    return input;
}

Kinds fitNumbers(const std::vector<double> &values, bool isLinear)
{
    const auto present = presentNumbers(values, isLinear);
    const auto missing = values.size() - present.size();
    if (present.empty())
        return {};
    const auto [lowest, highest] = std::ranges::minmax(present);
    if (!isLinear) {
        if (lowest == highest && missing == 0)
            return {};
        return {model::NumberInput{.fill = std::numeric_limits<double>::quiet_NaN(), .center = 0, .scale = 1}};
    }
    Kinds kinds;
    if (highest - lowest > dust * std::max(std::abs(lowest), std::abs(highest)))
        kinds.emplace_back(standardized(present, missing));
    if (missing > 0)
        kinds.emplace_back(model::MissingInput{});
    return kinds;
}

Kinds fitLevels(const frame::Categories &categories)
{
    std::vector<std::size_t> counts(categories.levels.size() + 1, 0);
    for (const auto code : categories.codes)
        ++counts[code < 0 ? categories.levels.size() : static_cast<std::size_t>(code)];
    const auto missing = counts.back();
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < categories.levels.size(); ++i)
        if (counts[i] > 0)
            order.push_back(i);
    std::ranges::sort(order, [&](std::size_t left, std::size_t right) {
        return counts[left] != counts[right] ? counts[left] > counts[right]
                                             : categories.levels[left] < categories.levels[right];
    });
    if (order.empty() || (order.size() == 1 && missing == 0))
        return {};
    Kinds kinds;
    model::OtherInput other;
    for (std::size_t i = 0; i < std::min(order.size(), largestLevelCount); ++i) {
        kinds.emplace_back(model::LevelInput{categories.levels[order[i]]});
        other.levels.push_back(categories.levels[order[i]]);
    }
    if (order.size() > largestLevelCount)
        kinds.emplace_back(std::move(other));
    if (missing > 0)
        kinds.emplace_back(model::MissingInput{});
    return kinds;
}

} // namespace

Result<> fitEncoding(model::Model &model, const std::vector<frame::Packed> &features)
{
    const auto isLinear = !std::holds_alternative<model::Trees>(model.family);
    for (const auto &feature : features) {
        if (!feature.isNumber() && !feature.isCategory())
            return invalid(feature.name(), messages::noFeatureType(), messages::leaveOut());
        const auto column = feature.unpacked();
        const auto *numbers = std::get_if<frame::Numbers>(&column.values);
        const auto kinds =
            numbers ? fitNumbers(numbers->values, isLinear) : fitLevels(std::get<frame::Categories>(column.values));
        if (kinds.empty())
            continue;
        for (const auto &kind : kinds)
            model.encoding.push_back({.feature = model.features.size(), .kind = kind});
        model.features.push_back(
            {.name = column.name, .kind = numbers ? model::FeatureKind::Number : model::FeatureKind::Category});
    }
    return {};
}

} // namespace espalier::learn
