// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparecharts.h"

#include "core/base/metric.h"
#include "core/learn/learner.h"
#include "core/study/study.h"
#include "ui/words/comparewords.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace espalier::ui {

namespace {

struct CompareCharts
{
    Q_DECLARE_TR_FUNCTIONS(CompareCharts)
};

constexpr std::size_t otherClassColour = 7;
constexpr std::array<std::string_view, 10> metricOrder{
    "roc_auc", "average_precision", "accuracy", "f1", "mcc", "log_loss", "brier", "rmse", "mae", "r2"};

//! thresholds: beside the curve's points; null where they are none.
Chart curveChart(const std::vector<ComparedRun> &runs, std::vector<QPointF> RunCurves::*curve,
                 std::vector<double> RunCurves::*thresholds)
{
    Chart chart;
    for (const auto &run : runs)
        chart.series.push_back({.name = run.label,
                                .points = run.curves->*curve,
                                .colour = run.colour,
                                .isDashed = run.isDashed,
                                .thresholds = thresholds ? run.curves->*thresholds : std::vector<double>()});
    chart.x.scale = ChartAxis::Scale::Share;
    chart.y.scale = ChartAxis::Scale::Share;
    return chart;
}

bool isShown(std::string_view metric, MetricDirection direction)
{
    if (direction == MetricDirection::All)
        return true;
    return isLowerBetter(metric) == (direction == MetricDirection::LowerIsBetter);
}

std::vector<std::string> metricsOf(const std::vector<ComparedRun> &runs, MetricDirection direction)
{
    std::vector<std::string> names;
    for (const auto name : metricOrder) {
        const bool isThere = std::ranges::any_of(runs, [name](const auto &run) {
            return run.metrics->contains(std::string(name));
        });
        if (isThere && isShown(name, direction))
            names.emplace_back(name);
    }
    return names;
}

//! offset: so that the runs stand beside each other over one metric.
ChartSeries metricSeries(const ComparedRun &run, const std::vector<std::string> &names, double offset)
{
    ChartSeries series{.name = run.label, .kind = ChartSeries::Kind::Points, .colour = run.colour};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto found = run.metrics->find(names[i]);
        if (found == run.metrics->end())
            continue;
        series.points.emplace_back(static_cast<double>(i) + offset, found->second.value);
        series.low.push_back(found->second.low);
        series.high.push_back(found->second.high);
    }
    return series;
}

//! The runs stand beside each other over one place.
double offsetOf(std::size_t run, std::size_t runs)
{
    constexpr double width = 0.6;
    const auto place = static_cast<double>(run) - (static_cast<double>(runs) - 1) / 2;
    return place * width / static_cast<double>(std::max<std::size_t>(runs, 1));
}

//! Runs of one comparison have the same moments.
const std::vector<training::Backtest> *datedBacktests(const std::vector<ComparedRun> &runs)
{
    const auto found = std::ranges::find_if(runs, [](const ComparedRun &run) {
        return run.backtests->size() > 1 && run.backtests->front().origin;
    });
    return found == runs.end() ? nullptr : found->backtests;
}

QString dayText(Timestamp moment)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(moment.microseconds / 1000, Qt::UTC).date(),
                              QLocale::ShortFormat);
}

QString metricTitle(MetricDirection direction)
{
    switch (direction) {
    case MetricDirection::HigherIsBetter:
        return CompareCharts::tr("Metrics: Higher Is Better");
    case MetricDirection::LowerIsBetter:
        return CompareCharts::tr("Errors: Lower Is Better");
    case MetricDirection::All:
        break;
    }
    return CompareCharts::tr("All Metrics");
}

} // namespace

ChartAxis histogramAxis(const QString &title, std::initializer_list<const std::vector<QPointF> *> histograms)
{
    double high = 0;
    for (const auto *histogram : histograms) {
        for (const auto &point : *histogram)
            high = std::max(high, point.y());
    }
    return {.title = title,
            .scale = ChartAxis::Scale::Share,
            .low = 0,
            .high = high > 0 ? high * 1.06 : 1,
            .categories = {}};
}

std::size_t runColour(const training::Run &run)
{
    constexpr std::size_t grey = 7; // of what knows nothing
    constexpr std::size_t kin = 8; // of the one that has the colour
    struct Kept
    {
        std::string_view learner;
        std::size_t colour;
    };
    static constexpr std::array kept{Kept{learn::blendName, 0}, Kept{"ridge", 1},         Kept{"logistic", 2},
                                     Kept{"linear_svm", 3},     Kept{"random_forest", 4}, Kept{"xgboost", 5},
                                     Kept{"least_absolute", 6}, Kept{"baseline", grey},   Kept{"kernel_ridge", kin + 1},
                                     Kept{"network", kin + 2},  Kept{"rbf_svm", kin + 3}, Kept{"additive", kin + 5}};
    if (run.isBaseline)
        return grey;
    const auto *found = std::ranges::find(kept, run.learner, &Kept::learner);
    return found == kept.end() ? kin : found->colour;
}

Chart rocChart(const std::vector<ComparedRun> &runs)
{
    auto chart = curveChart(runs, &RunCurves::roc, &RunCurves::reached);
    chart.title = CompareCharts::tr("ROC");
    chart.x.title = CompareCharts::tr("False positive rate (% of negatives)");
    chart.y.title = CompareCharts::tr("True positive rate (% of positives)");
    chart.isSquare = true;
    chart.references.push_back({.kind = ReferenceLine::Kind::Diagonal, .label = CompareCharts::tr("chance")});
    return chart;
}

Chart precisionRecallChart(const std::vector<ComparedRun> &runs, double positiveShare)
{
    auto chart = curveChart(runs, &RunCurves::precisionRecall, &RunCurves::reached);
    chart.title = CompareCharts::tr("Precision and Recall");
    chart.x.title = CompareCharts::tr("Recall (% of positives found)");
    chart.y.title = CompareCharts::tr("Precision (% of found)");
    chart.references.push_back(
        {.kind = ReferenceLine::Kind::Horizontal, .value = positiveShare, .label = CompareCharts::tr("chance")});
    return chart;
}

Chart gainsChart(const std::vector<ComparedRun> &runs)
{
    auto chart = curveChart(runs, &RunCurves::gains, &RunCurves::reached);
    chart.title = CompareCharts::tr("Gains");
    chart.x.title = CompareCharts::tr("Taken, highest scores first (% of rows)");
    chart.y.title = CompareCharts::tr("Found (% of positives)");
    chart.isSquare = true;
    chart.references.push_back({.kind = ReferenceLine::Kind::Diagonal, .label = CompareCharts::tr("chance")});
    return chart;
}

Chart liftChart(const std::vector<ComparedRun> &runs)
{
    auto chart = curveChart(runs, &RunCurves::lift, &RunCurves::liftReached);
    chart.title = CompareCharts::tr("Lift");
    chart.x.title = CompareCharts::tr("Taken, highest scores first (% of rows)");
    chart.y = {.title = CompareCharts::tr("Lift (× chance)"), .low = 0, .categories = {}};
    chart.references.push_back(
        {.kind = ReferenceLine::Kind::Horizontal, .value = 1, .label = CompareCharts::tr("chance")});
    return chart;
}

Chart calibrationChart(const std::vector<ComparedRun> &runs)
{
    auto chart = curveChart(runs, &RunCurves::calibration, nullptr);
    chart.title = CompareCharts::tr("Calibration, and Its Expected Error");
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        chart.series[i].name =
            CompareCharts::tr("%1: %2").arg(chart.series[i].name, scoreText(runs[i].curves->calibrationError));
    }
    chart.x.title = CompareCharts::tr("Mean predicted probability (%)");
    chart.y.title = CompareCharts::tr("Observed positives (%)");
    chart.isSquare = true;
    chart.references.push_back({.kind = ReferenceLine::Kind::Diagonal, .label = CompareCharts::tr("as observed")});
    return chart;
}

Chart metricChart(const std::vector<ComparedRun> &runs, MetricDirection direction)
{
    Chart chart;
    chart.title = metricTitle(direction);
    const auto names = metricsOf(runs, direction);
    chart.x = {.title = CompareCharts::tr("Metric"), .scale = ChartAxis::Scale::Categories};
    chart.y.title = CompareCharts::tr("Value with 95 % interval");
    bool hasLower = false;
    for (const auto &name : names) {
        const bool isLower = isLowerBetter(name);
        hasLower = hasLower || isLower;
        const bool isMarked = isLower && direction == MetricDirection::All;
        chart.x.categories.append(isMarked ? CompareCharts::tr("%1 ↓").arg(sentence(toldMetric(name)))
                                           : sentence(toldMetric(name)));
    }
    if (hasLower && direction == MetricDirection::All)
        chart.x.title = CompareCharts::tr("Metric (↓ lower is better)");
    for (std::size_t i = 0; i < runs.size(); ++i)
        chart.series.push_back(metricSeries(runs[i], names, offsetOf(i, runs.size())));
    return chart;
}

Chart backtestChart(const std::vector<ComparedRun> &runs, const std::string &metric)
{
    Chart chart;
    chart.title = CompareCharts::tr("Over Time: %1").arg(sentence(toldMetric(metric)));
    chart.x = {.title = CompareCharts::tr("Fitted as of"), .scale = ChartAxis::Scale::Categories};
    chart.y.title = CompareCharts::tr("Value with 95 % interval");
    const auto *moments = datedBacktests(runs);
    if (moments == nullptr)
        return chart;
    for (const auto &moment : *moments)
        chart.x.categories.append(dayText(*moment.origin));
    for (std::size_t i = 0; i < runs.size(); ++i) {
        ChartSeries series{.name = runs[i].label, .kind = ChartSeries::Kind::Points, .colour = runs[i].colour};
        if (runs[i].backtests->empty()) // a blend is fitted once
            continue;
        for (std::size_t place = 0; place < runs[i].backtests->size(); ++place) {
            const auto &scores = (*runs[i].backtests)[place].report.metrics;
            const auto found = scores.find(metric);
            if (found == scores.end())
                continue;
            series.points.emplace_back(static_cast<double>(place) + offsetOf(i, runs.size()), found->second.value);
            series.low.push_back(found->second.low);
            series.high.push_back(found->second.high);
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

Chart scoreChart(const ComparedRun &run, const QString &negative, const QString &positive)
{
    Chart chart;
    chart.title = CompareCharts::tr("Scores of %1").arg(run.label);
    chart.x = {.title = CompareCharts::tr("Predicted probability (%)"), .scale = ChartAxis::Scale::Share};
    chart.y = histogramAxis(CompareCharts::tr("Rows of the class (%)"),
                            {&run.curves->negativeScores, &run.curves->positiveScores});
    chart.series.push_back({.name = CompareCharts::tr("Actual: %1").arg(negative),
                            .kind = ChartSeries::Kind::Histogram,
                            .points = run.curves->negativeScores,
                            .colour = otherClassColour});
    chart.series.push_back({.name = CompareCharts::tr("Actual: %1").arg(positive),
                            .kind = ChartSeries::Kind::Histogram,
                            .points = run.curves->positiveScores,
                            .colour = run.colour});
    return chart;
}

} // namespace espalier::ui
