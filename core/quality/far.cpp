// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/far.h"

#include "core/evaluate/quantiles.h"
#include "core/quality/codes.h"
#include "core/quality/rises.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier::quality {

namespace {

//! In standard deviations of what is in the middle (Tukey's far fence is 4.7 of a normal distribution).
constexpr double farFence = 5;
constexpr double almostAllPositive = 0.99;
constexpr std::size_t fewestForFences = 60;
constexpr std::size_t fewestFar = 3;
constexpr std::int64_t shortestFar = 18 * oneDay / 24;

//! On a scale on which a factor is a step: the logarithm where values are above 0, else the area sine of multiples of the middle size.
struct Scale
{
    bool isLogarithm = false;
    double unit = 1;

    double operator()(double value) const
    {
        if (!isLogarithm)
            return std::asinh(value / unit);
        return value > 0 ? std::log(value) : -std::numeric_limits<double>::max();
    }
};

Scale scaleOf(const std::vector<double> &values)
{
    const auto positive = std::ranges::count_if(values, [](double value) {
        return value > 0;
    });
    if (static_cast<double>(positive) >= almostAllPositive * static_cast<double>(values.size()))
        return {.isLogarithm = true};
    std::vector<double> sizes;
    for (const double value : values) {
        if (value != 0)
            sizes.push_back(std::abs(value));
    }
    return {.unit = sizes.empty() ? 1 : evaluate::median(std::move(sizes))};
}

struct Fence
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
};

//! Each side by its own spread, the widest that its inner quantiles tell: many values may stand on one point.
Fence fenceOf(std::vector<double> scaled)
{
    std::ranges::sort(scaled);
    const double middle = evaluate::nearestQuantile(scaled, 0.5);
    const auto spread = [&](double inner, double outer, double sign) {
        const double half = std::abs(evaluate::nearestQuantile(scaled, 0.5 + sign * inner) - middle) / 0.6745;
        const double most = std::abs(evaluate::nearestQuantile(scaled, 0.5 + sign * outer) - middle) / 1.645;
        return std::max(half, most);
    };
    Fence fence;
    const double above = spread(0.25, 0.45, 1);
    const double below = spread(0.25, 0.45, -1);
    const double least = 0.25 * std::max(above, below); // a side that is cut off has no spread of its own
    if (std::max(above, least) > 0)
        fence.high = middle + farFence * std::max(above, least);
    if (std::max(below, least) > 0)
        fence.low = middle - farFence * std::max(below, least);
    return fence;
}

//! The values of a period that are far off; none where they are of one event, which may have many rows.
std::vector<double> valuesFarOff(const NumberSeries &series, const std::vector<std::uint8_t> &isFar, Stretch rows)
{
    std::vector<double> far;
    std::size_t moments = 0;
    Timestamp last = Timestamp::minusInfinity();
    for (auto row = rows.begin; row < rows.end; ++row) {
        if (isFar[row] == 0)
            continue;
        far.push_back(series.values[row]);
        moments += series.times[row] != last ? 1 : 0;
        last = series.times[row];
    }
    if (moments < 2)
        far.clear();
    return far;
}

//! A storm or a late evening is over within a day.
bool isOverSoon(const NumberSeries &series, Stretch rows)
{
    return series.times[rows.end - 1].microseconds - series.times[rows.begin].microseconds < shortestFar;
}

} // namespace

std::vector<Scar> farPeriods(const frame::Column &column, std::span<const Timestamp> times)
{
    const auto series = numbersOf(column, times);
    std::vector<Scar> scars;
    if (series.values.size() < fewestForFences)
        return scars;
    const auto scale = scaleOf(series.values);
    std::vector<double> scaled(series.values.size());
    std::ranges::transform(series.values, scaled.begin(), scale);
    const auto fence = fenceOf(scaled);
    std::vector<std::uint8_t> isFar(scaled.size());
    for (std::size_t row = 0; row < scaled.size(); ++row)
        isFar[row] = scaled[row] < fence.low || scaled[row] > fence.high ? 1 : 0;
    const double middle = evaluate::median(series.values);
    const RiseOptions options{
        .shares = {0.03, 0.15, 0.5, 0.95}, .leastDifference = 0.01, .leastOdds = 8, .fewest = fewestFar};
    for (const auto &rise : risesOf(isFar, series.times, options)) {
        auto far = valuesFarOff(series, isFar, rise.rows);
        if (far.empty() || 2 * rise.rows.size() > series.values.size() || isOverSoon(series, rise.rows))
            continue;
        const auto span = spanOf(series.times, rise.rows);
        scars.push_back({.column = column.name,
                         .kind = ScarKind::OutOfRange,
                         .from = span.from,
                         .until = span.until,
                         .rows = static_cast<std::int64_t>(rise.rows.size()),
                         .affected = static_cast<std::int64_t>(rise.hits),
                         .share = rise.share,
                         .elsewhere = rise.elsewhere,
                         .factor = middle != 0 ? evaluate::median(std::move(far)) / middle : 0});
    }
    return scars;
}

} // namespace espalier::quality
