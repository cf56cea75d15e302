// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows of the runs that are checked, and of the selected one.
#include "core/learn/learner.h"
#include "ui/base/text.h"
#include "ui/pages/compare/compareconfusion.h"
#include "ui/pages/compare/comparegrid.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/widgets/chartview.h"

#include <algorithm>
#include <array>

namespace espalier::ui {

namespace {

const evaluate::Scores *metricsOf(const training::Run &run, const std::string &split)
{
    static const evaluate::Scores none;
    const auto report = run.splits.find(split);
    return report == run.splits.end() ? &none : &report->second.metrics;
}

QStringList classNames(const training::Run &run, std::size_t count)
{
    QStringList names;
    for (std::size_t i = 0; i < count; ++i)
        names.append(i < run.model.classes.size() ? toQString(run.model.classes[i]) : QString::number(i));
    return names;
}

double positiveShare(const evaluate::Truth &truth)
{
    const auto positives = std::ranges::count_if(truth.values, [](double value) {
        return value > 0.5;
    });
    return truth.values.empty() ? 0 : static_cast<double>(positives) / static_cast<double>(truth.values.size());
}

} // namespace

std::size_t runColour(const training::Run &run)
{
    const auto all = learn::learners();
    const auto found = std::ranges::find(all, run.learner, [](const auto &learner) {
        return learner->name();
    });
    return static_cast<std::size_t>(found - all.begin());
}

void ComparePage::showCharts()
{
    std::vector<ComparedRun> runs;
    for (const auto &run : m_comparison.runs) {
        if (isShown(run))
            runs.push_back(compared(run));
    }
    const auto *rows = truth();
    if (rows == nullptr)
        return;
    switch (rows->task) {
    case model::Task::Binary:
        showBinary(runs);
        break;
    case model::Task::Multiclass:
        showClasses(runs);
        break;
    case model::Task::Regression:
        showNumbers(runs);
        break;
    }
    showSelected();
}

void ComparePage::showBinary(const std::vector<ComparedRun> &runs)
{
    m_scores->show();
    m_grid->setCells({m_roc, m_precisionRecall, m_calibration, m_scoresCell, m_metrics});
    const std::array<std::pair<ChartView *, Chart>, 4> charts{
        {{m_roc, rocChart(runs)},
         {m_precisionRecall, precisionRecallChart(runs, positiveShare(*truth()))},
         {m_calibration, calibrationChart(runs)},
         {m_metrics, metricChart(runs, MetricDirection::All)}}};
    for (const auto &[view, chart] : charts) {
        if (runs.empty())
            view->setEmpty(chart.title, tr("No model is checked."));
        else
            view->setChart(chart);
    }
}

void ComparePage::showClasses(const std::vector<ComparedRun> &runs)
{
    m_scores->hide();
    m_grid->setCells({m_scoresCell, m_metrics});
    const auto chart = metricChart(runs, MetricDirection::All);
    if (runs.empty())
        m_metrics->setEmpty(chart.title, tr("No model is checked."));
    else
        m_metrics->setChart(chart);
}

void ComparePage::showNumbers(const std::vector<ComparedRun> &runs)
{
    m_grid->setCells({m_predicted, m_residuals, m_errors, m_metrics});
    const std::array<std::pair<ChartView *, Chart>, 2> charts{
        {{m_errors, metricChart(runs, MetricDirection::LowerIsBetter)},
         {m_metrics, metricChart(runs, MetricDirection::HigherIsBetter)}}};
    for (const auto &[view, chart] : charts) {
        if (runs.empty())
            view->setEmpty(chart.title, tr("No model is checked."));
        else
            view->setChart(chart);
    }
}

void ComparePage::showSelected()
{
    const auto *run = selected();
    const auto *rows = truth();
    if (rows == nullptr)
        return;
    if (run == nullptr) {
        showNoPredictions(tr("The selected model was trained on other rows."), {});
        return;
    }
    const auto predictions = run->predictions.find(m_split);
    const bool hasPredictions =
        predictions != run->predictions.end() && predictions->second.rows == rows->values.size();
    if (!hasPredictions) {
        showNoPredictions(tr("This model has no predictions for these rows."), labelOf(*run));
        return;
    }
    if (rows->task == model::Task::Multiclass) {
        const auto counts = classCounts(predictions->second, *rows);
        m_confusion->setClasses(labelOf(*run), classNames(*run, counts.classes), counts);
        return;
    }
    showSelectedScores(*run);
}

void ComparePage::showNoPredictions(const QString &text, const QString &label)
{
    m_scores->setEmpty(tr("Scores"), text);
    m_predicted->setEmpty(tr("Predicted Against Actual"), text);
    m_residuals->setEmpty(tr("Residuals"), text);
    m_confusion->setClasses(label, {}, {});
}

void ComparePage::showSelectedScores(const training::Run &run)
{
    const auto shown = compared(run);
    if (truth()->task == model::Task::Regression) {
        m_predicted->setChart(predictedChart(shown));
        m_residuals->setChart(residualChart(shown));
        return;
    }
    const auto names = classNames(run, 2);
    m_scores->setChart(scoreChart(shown, names[0], names[1]));
    showThreshold();
}

//! One threshold through all charts: as a score, as a false positive rate, as a recall.
void ComparePage::showThreshold()
{
    const auto *run = selected();
    const auto *rows = truth();
    if (run == nullptr || rows == nullptr || rows->task != model::Task::Binary)
        return;
    const auto predictions = run->predictions.find(m_split);
    if (predictions == run->predictions.end() || predictions->second.rows != rows->values.size())
        return;
    const auto counts = countsAt(predictions->second, *rows, m_threshold);
    const auto rate = [](std::size_t part, std::size_t rest) -> std::optional<double> {
        if (part + rest == 0)
            return std::nullopt;
        return static_cast<double>(part) / static_cast<double>(part + rest);
    };
    m_confusion->setBinary(labelOf(*run), classNames(*run, 2), counts, m_threshold);
    m_scores->setMarker(m_threshold);
    m_calibration->setMarker(m_threshold);
    m_roc->setMarker(rate(counts.falsePositives, counts.trueNegatives));
    m_precisionRecall->setMarker(rate(counts.truePositives, counts.falseNegatives));
}

ComparedRun ComparePage::compared(const training::Run &run)
{
    const auto hasSameColour = [&run](const auto &other) {
        return runColour(other) % 8 == runColour(run) % 8;
    };
    const auto first = std::ranges::find_if(m_comparison.runs, hasSameColour);
    return {.label = labelOf(run),
            .colour = runColour(run),
            .isDashed = first != m_comparison.runs.end() && first->id != run.id,
            .curves = &curves(run),
            .metrics = metricsOf(run, m_split)};
}

const RunCurves &ComparePage::curves(const training::Run &run)
{
    const std::pair key{run.id, m_split};
    const auto found = m_curves.find(key);
    if (found != m_curves.end())
        return found->second;
    const auto predictions = run.predictions.find(m_split);
    const auto *rows = truth();
    const bool isThere = predictions != run.predictions.end() && rows != nullptr;
    return m_curves[key] = isThere ? curvesOf(predictions->second, *rows) : RunCurves();
}

} // namespace espalier::ui
