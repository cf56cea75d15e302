// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/curves.h"

#include "core/evaluate/metrics.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace espalier::evaluate {

namespace {

//! Evenly spaced ones, the first and the last among them.
std::vector<CurvePoint> thinned(std::vector<CurvePoint> points, std::size_t maximum)
{
    if (points.size() <= maximum || maximum < 2)
        return points;
    std::vector<CurvePoint> result;
    result.reserve(maximum);
    for (std::size_t i = 0; i < maximum; ++i)
        result.push_back(points[i * (points.size() - 1) / (maximum - 1)]);
    return result;
}

template<typename Place>
std::vector<CurvePoint> curveOf(const Thresholds &thresholds, std::size_t maximum, Place place)
{
    std::vector<CurvePoint> points;
    if (!thresholds.hasBothClasses())
        return points;
    points.reserve(thresholds.reached().size());
    std::ranges::transform(thresholds.reached(), std::back_inserter(points), place);
    return thinned(std::move(points), maximum);
}

} // namespace

std::vector<CurvePoint> rocCurve(const Thresholds &thresholds, std::size_t maximum)
{
    return curveOf(thresholds, maximum, [&thresholds](const Reached &point) {
        return CurvePoint{.x = point.negatives / thresholds.negatives(),
                          .y = point.positives / thresholds.positives(),
                          .threshold = point.threshold};
    });
}

std::vector<CurvePoint> precisionRecallCurve(const Thresholds &thresholds, std::size_t maximum)
{
    return curveOf(thresholds, maximum, [&thresholds](const Reached &point) {
        const auto all = point.positives + point.negatives;
        return CurvePoint{.x = point.positives / thresholds.positives(),
                          .y = all > 0 ? point.positives / all : 1,
                          .threshold = point.threshold};
    });
}

std::vector<CurvePoint> gainsCurve(const Thresholds &thresholds, std::size_t maximum)
{
    return curveOf(thresholds, maximum, [&thresholds](const Reached &point) {
        return CurvePoint{.x = (point.positives + point.negatives) / thresholds.rows(),
                          .y = point.positives / thresholds.positives(),
                          .threshold = point.threshold};
    });
}

std::vector<CurvePoint> liftCurve(const Thresholds &thresholds, std::size_t maximum)
{
    auto points = gainsCurve(thresholds, std::numeric_limits<std::size_t>::max());
    if (!points.empty())
        points.erase(points.begin()); // of no rows there is no share
    for (auto &point : points)
        point.y /= point.x;
    return thinned(std::move(points), maximum);
}

Calibration calibrationOf(const model::Predictions &predictions, const Truth &truth, std::size_t bins)
{
    const auto ranking = rankingOf(predictions, truth, 0, 1);
    const auto rows = ranking.entries.size();
    Calibration calibration;
    CurvePoint sums;
    double count = 0;
    std::size_t bin = 1;
    // From the lowest score up; equal scores stay in one bin.
    for (std::size_t i = rows; i-- > 0;) {
        if (count == 0)
            sums.threshold = ranking.scores[i];
        sums.x += ranking.scores[i];
        sums.y += ranking.entries[i].isPositive ? 1 : 0;
        ++count;
        const auto isFull = (rows - i) * bins >= bin * rows;
        if (i == 0 || (isFull && ranking.entries[i - 1].endsTie)) {
            calibration.points.push_back({.x = sums.x / count, .y = sums.y / count, .threshold = sums.threshold});
            calibration.error += std::abs(sums.y - sums.x) / static_cast<double>(rows);
            sums = {};
            count = 0;
            bin = (rows - i) * bins / rows + 1;
        }
    }
    return calibration;
}

} // namespace espalier::evaluate
