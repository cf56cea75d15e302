// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/cardplots.h"

#include "core/base/metric.h"
#include "ui/words/cardtext.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier::ui {

namespace {

constexpr auto infinity = std::numeric_limits<double>::infinity();

using document::Plot;
using document::PlotAxis;
using document::PlotPoint;

std::vector<PlotPoint> pointsOf(const std::vector<evaluate::CurvePoint> &curve)
{
    std::vector<PlotPoint> points;
    points.reserve(curve.size());
    for (const auto &point : curve)
        points.push_back({.x = point.x, .y = point.y});
    return points;
}

//! From 0 to 100 %.
PlotAxis shareAxis(const QString &title)
{
    PlotAxis axis{.title = title.toStdString(), .low = 0, .high = 1, .ticks = {}};
    for (const auto value : {0.0, 0.25, 0.5, 0.75, 1.0})
        axis.ticks.push_back({.value = value, .text = percentText(value).toStdString()});
    return axis;
}

PlotAxis numberAxis(const QString &title, double low, double high)
{
    PlotAxis axis{.title = title.toStdString(), .low = low, .high = high, .ticks = {}};
    for (const auto value : document::roundValues(low, high, 4))
        axis.ticks.push_back({.value = value, .text = numberText(value).toStdString()});
    return axis;
}

Plot calibrationPlot(const evaluate::Calibration &calibration)
{
    const auto points = pointsOf(calibration.points);
    return {.title = CardText::tr("Calibration").toStdString(),
            .x = shareAxis(CardText::tr("Predicted probability")),
            .y = shareAxis(CardText::tr("Observed share")),
            .line = points,
            .points = points,
            .reference = {{0, 0}, {1, 1}},
            .description =
                CardText::tr("the nearer to the diagonal, the more its probabilities can be taken by their word; on "
                             "average they are off by %1 (expected calibration error)")
                    .arg(scoreText(calibration.error))
                    .toStdString()};
}

Plot rocPlot(const workbench::CardCurves &curves)
{
    return {.title = CardText::tr("ROC").toStdString(),
            .x = shareAxis(CardText::tr("False alarms among negatives")),
            .y = shareAxis(CardText::tr("Found among positives")),
            .line = pointsOf(curves.roc),
            .points = {},
            .reference = {{0, 0}, {1, 1}},
            .description = CardText::tr("the diagonal is chance").toStdString()};
}

Plot precisionPlot(const workbench::Card &card)
{
    Plot plot{.title = CardText::tr("Precision and Recall").toStdString(),
              .x = shareAxis(CardText::tr("Recall: found among positives")),
              .y = shareAxis(CardText::tr("Precision: right among found")),
              .line = pointsOf(card.curves.precisionRecall),
              .points = {},
              .reference = {},
              .description = CardText::tr("the dashed line is chance").toStdString()};
    if (const auto &confusion = card.curves.confusion; confusion && confusion->classes == 2) {
        const auto positives = confusion->at(1, 0) + confusion->at(1, 1);
        const auto all = positives + confusion->at(0, 0) + confusion->at(0, 1);
        if (all > 0)
            plot.reference = {{0, positives / all}, {1, positives / all}};
    }
    return plot;
}

Plot predictedPlot(const workbench::CardCurves &curves)
{
    Plot plot{.title = CardText::tr("Predicted Against Actual").toStdString(),
              .x = {},
              .y = {},
              .line = {},
              .points = pointsOf(curves.predicted),
              .reference = {},
              .description = CardText::tr("the nearer to the diagonal, the better").toStdString()};
    double low = infinity;
    double high = -infinity;
    for (const auto &point : plot.points) {
        for (const auto value : {point.x, point.y}) {
            if (!std::isfinite(value))
                continue;
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    if (low > high)
        low = high = 0;
    plot.x = numberAxis(CardText::tr("Actual"), low, high);
    plot.y = numberAxis(CardText::tr("Predicted"), low, high);
    plot.reference = {{low, low}, {high, high}};
    return plot;
}

//! Would it have worked before? Nothing where there are fewer than two moments.
std::vector<Plot> overTime(const workbench::Card &card)
{
    std::vector<PlotPoint> points;
    std::vector<document::PlotTick> ticks;
    double low = infinity;
    double high = -infinity;
    for (const auto &backtest : card.run.backtests) {
        const auto score = backtest.report.metrics.find(card.comparison.metric);
        if (!backtest.origin || score == backtest.report.metrics.end() || !std::isfinite(score->second.value))
            continue;
        const auto x = static_cast<double>(backtest.origin->microseconds);
        points.push_back({.x = x, .y = score->second.value});
        ticks.push_back({.value = x, .text = momentText(*backtest.origin).left(10).toStdString()});
        low = std::min(low, score->second.low);
        high = std::max(high, score->second.high);
    }
    if (points.size() < 2 || !std::isfinite(low) || !std::isfinite(high))
        return {};
    constexpr std::size_t mostTicks = 3; // that stand beside each other
    if (ticks.size() > mostTicks)
        ticks = {ticks.front(), ticks.back()};
    const auto air = (points.back().x - points.front().x) * 0.2;
    Plot plot{.title = CardText::tr("Over Time").toStdString(),
              .x = {.title = CardText::tr("Fitted on what was known then").toStdString(),
                    .low = points.front().x - air,
                    .high = points.back().x + air,
                    .ticks = std::move(ticks)},
              .y = numberAxis(sentence(toldMetric(card.comparison.metric)), low, high),
              .line = points,
              .points = points,
              .reference = {},
              .description = CardText::tr("its score had it been fitted at an earlier moment").toStdString()};
    return {std::move(plot)};
}

} // namespace

std::vector<Plot> plotsOf(const workbench::Card &card)
{
    std::vector<Plot> plots;
    if (card.curves.calibration)
        plots.push_back(calibrationPlot(*card.curves.calibration));
    if (!card.curves.roc.empty())
        plots.push_back(rocPlot(card.curves));
    if (!card.curves.precisionRecall.empty())
        plots.push_back(precisionPlot(card));
    if (!card.curves.predicted.empty())
        plots.push_back(predictedPlot(card.curves));
    for (auto &&plot : overTime(card))
        plots.push_back(std::move(plot));
    return plots;
}

} // namespace espalier::ui
