// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/curves.h"

#include "core/evaluate/metrics.h"

#include <algorithm>
#include <limits>

namespace espalier::evaluate {

namespace {

//! How many rows of each class stand at or above a score.
struct Reached
{
    double positives = 0;
    double negatives = 0;
    double threshold = std::numeric_limits<double>::infinity();
};

//! One for each distinct score, from the highest; before them one above all scores. Empty where one class only is there.
std::vector<Reached> reachedOf(const model::Predictions &predictions, const Truth &truth)
{
    const auto ranking = rankingOf(predictions, truth, 0, 1);
    std::vector<Reached> points{{}};
    Reached now;
    for (std::size_t i = 0; i < ranking.entries.size(); ++i) {
        (ranking.entries[i].isPositive ? now.positives : now.negatives) += 1;
        now.threshold = ranking.scores[i];
        if (ranking.entries[i].endsTie)
            points.push_back(now);
    }
    if (now.positives == 0 || now.negatives == 0)
        return {};
    return points;
}

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

} // namespace

std::vector<CurvePoint> rocCurve(const model::Predictions &predictions, const Truth &truth, std::size_t maximum)
{
    const auto reached = reachedOf(predictions, truth);
    std::vector<CurvePoint> points;
    points.reserve(reached.size());
    for (const auto &point : reached)
        points.push_back({.x = point.negatives / reached.back().negatives,
                          .y = point.positives / reached.back().positives,
                          .threshold = point.threshold});
    return thinned(std::move(points), maximum);
}

std::vector<CurvePoint> precisionRecallCurve(const model::Predictions &predictions, const Truth &truth,
                                             std::size_t maximum)
{
    const auto reached = reachedOf(predictions, truth);
    std::vector<CurvePoint> points;
    points.reserve(reached.size());
    for (const auto &point : reached) {
        const auto all = point.positives + point.negatives;
        points.push_back({.x = point.positives / reached.back().positives,
                          .y = all > 0 ? point.positives / all : 1,
                          .threshold = point.threshold});
    }
    return thinned(std::move(points), maximum);
}

std::vector<CurvePoint> calibrationCurve(const model::Predictions &predictions, const Truth &truth, std::size_t bins)
{
    const auto ranking = rankingOf(predictions, truth, 0, 1);
    const auto rows = ranking.entries.size();
    std::vector<CurvePoint> points;
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
            points.push_back({.x = sums.x / count, .y = sums.y / count, .threshold = sums.threshold});
            sums = {};
            count = 0;
            bin = (rows - i) * bins / rows + 1;
        }
    }
    return points;
}

} // namespace espalier::evaluate
