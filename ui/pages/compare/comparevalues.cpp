// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparevalues.h"

#include "core/evaluate/bins.h"
#include "core/evaluate/curves.h"

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr std::size_t scatterPoints = 2000;
constexpr std::size_t scoreBins = 25;
constexpr std::size_t residualBins = 30;
constexpr std::size_t tenths = 10;

std::vector<QPointF> pointsOf(const std::vector<evaluate::CurvePoint> &curve)
{
    std::vector<QPointF> points;
    points.reserve(curve.size());
    for (const auto &point : curve)
        points.emplace_back(point.x, point.y);
    return points;
}

std::vector<double> thresholdsOf(const std::vector<evaluate::CurvePoint> &curve)
{
    std::vector<double> thresholds;
    thresholds.reserve(curve.size());
    for (const auto &point : curve)
        thresholds.push_back(point.threshold);
    return thresholds;
}

void addScores(RunCurves &curves, const model::Predictions &predictions, const evaluate::Truth &truth)
{
    std::vector<double> negative;
    std::vector<double> positive;
    for (std::size_t row = 0; row < predictions.rows; ++row)
        (truth.values[row] > 0.5 ? positive : negative).push_back(predictions.at(row, 0));
    curves.negativeScores = histogramOf(negative, 0, 1, scoreBins);
    curves.positiveScores = histogramOf(positive, 0, 1, scoreBins);
}

void addCurves(RunCurves &curves, const model::Predictions &predictions, const evaluate::Truth &truth)
{
    const evaluate::Thresholds thresholds(predictions, truth);
    const auto roc = evaluate::rocCurve(thresholds);
    const auto lift = evaluate::liftCurve(thresholds);
    curves.roc = pointsOf(roc);
    curves.reached = thresholdsOf(roc);
    curves.precisionRecall = pointsOf(evaluate::precisionRecallCurve(thresholds));
    curves.gains = pointsOf(evaluate::gainsCurve(thresholds));
    curves.lift = pointsOf(lift);
    curves.liftReached = thresholdsOf(lift);
    const auto calibration = evaluate::calibrationOf(predictions, truth);
    curves.calibration = pointsOf(calibration.points);
    curves.calibrationLows = thresholdsOf(calibration.points);
    curves.calibrationError = calibration.error;
    addScores(curves, predictions, truth);
}

void addNumbers(RunCurves &curves, const model::Predictions &predictions, const evaluate::Truth &truth,
                const evaluate::BootstrapOptions &options, const model::Intervals *intervals)
{
    const auto count = std::min(predictions.rows, scatterPoints);
    for (std::size_t i = 0; i < count; ++i) {
        const auto row = i * predictions.rows / count;
        curves.predicted.emplace_back(truth.values[row], predictions.at(row, 0));
    }
    std::vector<double> residuals;
    for (std::size_t row = 0; row < predictions.rows; ++row)
        residuals.push_back(truth.values[row] - predictions.at(row, 0));
    if (residuals.empty())
        return;
    const auto [low, high] = evaluate::middleRange(residuals);
    const auto air = low < high ? 0 : 0.5;
    curves.residuals = histogramOf(residuals, low - air, high + air, residualBins);
    curves.quantiles = pointsOf(evaluate::residualQuantiles(predictions, truth));
    curves.errors = evaluate::errorsByPrediction(predictions, truth, options, tenths, intervals);
    curves.level = intervals != nullptr ? intervals->level : 0;
}

} // namespace

std::vector<QPointF> histogramOf(const std::vector<double> &values, double low, double high, std::size_t bins)
{
    std::vector<double> counts(bins, 0);
    for (const auto value : values) {
        if (value >= low && value <= high)
            ++counts[evaluate::binOf(value, {.low = low, .high = high}, bins)];
    }
    const auto whole = std::max(1.0, static_cast<double>(values.size()));
    std::vector<QPointF> points;
    for (std::size_t bin = 0; bin < bins; ++bin)
        points.emplace_back(low + (high - low) * static_cast<double>(bin) / static_cast<double>(bins),
                            counts[bin] / whole);
    points.emplace_back(high, 0);
    return points;
}

RunCurves curvesOf(const model::Predictions &predictions, const evaluate::Truth &truth,
                   const evaluate::BootstrapOptions &options, const model::Intervals *intervals)
{
    RunCurves curves;
    if (predictions.rows == 0 || predictions.rows != truth.values.size())
        return curves;
    switch (truth.task) {
    case model::Task::Binary:
        addCurves(curves, predictions, truth);
        break;
    case model::Task::Regression:
        addNumbers(curves, predictions, truth, options, intervals);
        break;
    case model::Task::Multiclass:
        break;
    }
    return curves;
}

} // namespace espalier::ui
