// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compareerrors.h"

#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

struct CompareErrors
{
    Q_DECLARE_TR_FUNCTIONS(CompareErrors)
};

constexpr std::size_t otherErrorColour = 7;
constexpr std::size_t allTenths = 10;

//! One range for both axes, so that the diagonal runs from corner to corner.
void measureAlike(Chart &chart, const std::vector<QPointF> &points)
{
    for (const auto &point : points) {
        for (const auto value : {point.x(), point.y()}) {
            if (!std::isfinite(value))
                continue;
            chart.x.low = std::min(chart.x.low.value_or(value), value);
            chart.x.high = std::max(chart.x.high.value_or(value), value);
        }
    }
    // Some air, also where all rows are alike.
    if (chart.x.low) {
        const auto width = *chart.x.high - *chart.x.low;
        const auto air = width > 0 ? width * 0.03 : std::max(1.0, std::abs(*chart.x.high) * 0.1);
        *chart.x.low -= air;
        *chart.x.high += air;
    }
    chart.y.low = chart.x.low;
    chart.y.high = chart.x.high;
    chart.isSquare = true;
}

//! Of few distinct predictions there are fewer groups than ten.
ChartAxis groupsAxis(const ComparedRun &run)
{
    const auto &bins = run.curves->errors;
    const bool areTenths = bins.size() == allTenths;
    ChartAxis axis{.title = areTenths ? CompareErrors::tr("Tenth of the predictions, the lowest first")
                                      : CompareErrors::tr("Group of like predictions: the lowest of it"),
                   .scale = ChartAxis::Scale::Categories};
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        const auto number = QString::number(bin + 1);
        axis.categories.append(areTenths ? number : QStringLiteral("%1: %2").arg(number, numberText(bins[bin].low)));
    }
    return axis;
}

//! aside: so that two stand beside each other over one bin.
ChartSeries errorSeries(const ComparedRun &run, evaluate::Score evaluate::ErrorBin::*error, double aside)
{
    ChartSeries series{.name = {}, .kind = ChartSeries::Kind::Points};
    for (std::size_t bin = 0; bin < run.curves->errors.size(); ++bin) {
        const auto &score = run.curves->errors[bin].*error;
        series.points.emplace_back(static_cast<double>(bin) + aside, score.value);
        series.low.push_back(score.low);
        series.high.push_back(score.high);
    }
    return series;
}

} // namespace

Chart predictedChart(const ComparedRun &run)
{
    Chart chart;
    chart.title = CompareErrors::tr("Predicted Against Actual: %1").arg(run.label);
    chart.x.title = CompareErrors::tr("Actual (units of the target)");
    chart.y.title = CompareErrors::tr("Predicted (units of the target)");
    chart.series.push_back(
        {.name = run.label, .kind = ChartSeries::Kind::Points, .points = run.curves->predicted, .colour = run.colour});
    measureAlike(chart, run.curves->predicted);
    chart.references.push_back({.kind = ReferenceLine::Kind::Diagonal, .label = CompareErrors::tr("exact")});
    return chart;
}

Chart residualChart(const ComparedRun &run)
{
    Chart chart;
    chart.title = CompareErrors::tr("Residuals of %1").arg(run.label);
    chart.x.title = CompareErrors::tr("Actual − predicted (middle 98 % of rows)");
    chart.y = histogramAxis(CompareErrors::tr("Rows (%)"), {&run.curves->residuals});
    chart.series.push_back({.name = run.label,
                            .kind = ChartSeries::Kind::Histogram,
                            .points = run.curves->residuals,
                            .colour = run.colour});
    chart.references.push_back({.kind = ReferenceLine::Kind::Vertical, .value = 0, .label = QString()});
    return chart;
}

Chart quantileChart(const ComparedRun &run)
{
    Chart chart;
    chart.title = CompareErrors::tr("Quantiles of %1").arg(run.label);
    chart.x.title = CompareErrors::tr("Of a normal distribution (units of the target)");
    chart.y.title = CompareErrors::tr("Actual − predicted (units of the target)");
    chart.series.push_back(
        {.name = run.label, .kind = ChartSeries::Kind::Points, .points = run.curves->quantiles, .colour = run.colour});
    measureAlike(chart, run.curves->quantiles);
    chart.references.push_back({.kind = ReferenceLine::Kind::Diagonal, .label = CompareErrors::tr("normal")});
    return chart;
}

Chart errorChart(const ComparedRun &run)
{
    constexpr double aside = 0.15;
    Chart chart;
    chart.title = CompareErrors::tr("Errors of %1").arg(run.label);
    chart.x = groupsAxis(run);
    chart.y.title = CompareErrors::tr("Error with 95 % interval (units of the target)");
    chart.y.low = 0;
    chart.series = {errorSeries(run, &evaluate::ErrorBin::meanAbsolute, -aside),
                    errorSeries(run, &evaluate::ErrorBin::rootMeanSquare, aside)};
    chart.series[0].name = CompareErrors::tr("Mean absolute");
    chart.series[0].colour = run.colour;
    chart.series[1].name = CompareErrors::tr("Root mean square");
    chart.series[1].colour = run.colour == otherErrorColour ? 0 : otherErrorColour;
    return chart;
}

Chart coverageChart(const ComparedRun &run)
{
    const auto level = QLocale().toString(run.curves->level * 100, 'f', 0);
    Chart chart;
    chart.title = CompareErrors::tr("Within the Intervals of %1").arg(run.label);
    chart.x = groupsAxis(run);
    chart.y = {.title = CompareErrors::tr("Within their %1 % interval (%)").arg(level),
               .scale = ChartAxis::Scale::Share,
               .low = 1,
               .high = 1,
               .categories = {}};
    ChartSeries series{.name = run.label, .kind = ChartSeries::Kind::Points, .colour = run.colour};
    for (const auto &bin : run.curves->errors) {
        const auto covered = bin.covered.value_or(evaluate::Score());
        series.points.emplace_back(static_cast<double>(series.points.size()), covered.value);
        series.low.push_back(covered.low);
        series.high.push_back(covered.high);
        chart.y.low = std::min(*chart.y.low, covered.low);
    }
    // As many as promised are in the picture with some air, whatever came true.
    chart.y.low = std::max(0.0, std::min(*chart.y.low, run.curves->level) - 0.05);
    // Less than a step of the axis, whose last one is 100 %.
    chart.y.high = 1 + (1 - *chart.y.low) * 0.05;
    chart.series.push_back(std::move(series));
    chart.references.push_back(
        {.kind = ReferenceLine::Kind::Horizontal, .value = run.curves->level, .label = CompareErrors::tr("promised")});
    return chart;
}

} // namespace espalier::ui
