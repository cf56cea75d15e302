// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compareplots.h"

#include "core/evaluate/confusion.h"
#include "core/evaluate/decision.h"
#include "core/learn/learner.h"
#include "ui/base/theme.h"
#include "ui/pages/compare/compareclicks.h"
#include "ui/pages/compare/compareconfusion.h"
#include "ui/pages/compare/compareexamples.h"
#include "ui/pages/compare/comparereasons.h"
#include "ui/pages/compare/compareslices.h"
#include "ui/widgets/chartview.h"
#include "ui/words/comparewords.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

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

ComparePlots::ComparePlots(const training::Comparison &comparison, QWidget *parent)
    : CompareGrid(parent)
    , m_comparison(comparison)
{
    build();
    setFeet({m_reasons, m_slices, m_examples});
    connect(m_scores, &ChartView::markerMoved, this, &ComparePlots::setThreshold);
    connect(m_confusion, &CompareConfusion::thresholdChanged, this, &ComparePlots::setThreshold);
    connect(m_confusion, &CompareConfusion::cheapestRequested, this, &ComparePlots::takeCheapest);
    connect(m_reasons, &CompareReasons::exportFailed, this, &ComparePlots::exportFailed);
    connectClicks();
    retranslate();
}

ChartView *ComparePlots::makeView(const char *name)
{
    auto *view = new ChartView(widget());
    view->setObjectName(QString::fromLatin1(name));
    connect(view, &ChartView::exportFailed, this, &ComparePlots::exportFailed);
    return view;
}

void ComparePlots::build()
{
    m_roc = makeView("roc");
    m_precisionRecall = makeView("precisionRecall");
    m_calibration = makeView("calibration");
    m_scores = makeView("scores");
    m_scores->setMarkerMovable(true);
    m_confusion = new CompareConfusion(widget());
    m_scoresCell = new QWidget(widget());
    auto *scores = new QVBoxLayout(m_scoresCell);
    scores->setContentsMargins(0, 0, 0, 0);
    scores->setSpacing(space::m);
    scores->addWidget(m_scores, 1);
    scores->addWidget(m_confusion);
    m_scores->setMinimumHeight(240);
    m_predicted = makeView("predicted");
    m_residuals = makeView("residuals");
    m_metrics = makeView("metrics");
    m_errors = makeView("errors");
    m_backtests = makeView("backtests");
    m_reasons = new CompareReasons(widget());
    m_slices = new CompareSlices(widget());
    m_examples = new CompareExamples(widget());
    for (auto *view : std::initializer_list<QWidget *>{m_roc, m_precisionRecall, m_calibration, m_scoresCell,
                                                       m_predicted, m_residuals, m_metrics, m_errors, m_backtests,
                                                       m_reasons, m_slices, m_examples})
        view->hide();
}

QString ComparePlots::labelOf(const training::Comparison &comparison, const training::Run &run)
{
    auto label = sentence(learn::told(run.learner));
    const auto count = std::ranges::count(comparison.runs, run.learner, &training::Run::learner);
    if (count < 2)
        return label;
    return tr("%1 · %2").arg(label, run.parameters.empty() ? toQString(run.id).left(4) : settingsText(run.parameters));
}

void ComparePlots::forgetOthers()
{
    m_selected = nullptr;
    // A run's id stands for all that decides it, so what was computed for it stays right.
    std::erase_if(m_curves, [this](const auto &entry) {
        return std::ranges::find(m_comparison.runs, entry.first.first, &training::Run::id) == m_comparison.runs.end();
    });
}

const evaluate::Truth *ComparePlots::truth() const
{
    const auto found = m_comparison.truths.find(m_split);
    return found == m_comparison.truths.end() ? nullptr : &found->second;
}

void ComparePlots::setRuns(const std::string &split, const std::vector<const training::Run *> &runs,
                           const training::Run *selected)
{
    m_split = split;
    std::vector<ComparedRun> drawn;
    drawn.reserve(runs.size());
    for (const auto *run : runs)
        drawn.push_back(compared(*run));
    const auto *rows = truth();
    if (rows == nullptr)
        return;
    switch (rows->task) {
    case model::Task::Binary:
        showBinary(drawn, *rows);
        break;
    case model::Task::Multiclass:
        showClasses(drawn);
        break;
    case model::Task::Regression:
        showNumbers(drawn);
        break;
    }
    setSelected(selected);
}

void ComparePlots::setPlots(std::vector<QWidget *> cells, const std::vector<ComparedRun> &runs)
{
    const auto chart = backtestChart(runs, m_comparison.metric);
    if (!chart.series.empty()) {
        m_backtests->setChart(chart);
        cells.insert(cells.end() - 1, m_backtests); // the last may be wide, and has most to show
    } else {
        m_backtests->hide();
    }
    setCells(cells);
}

void ComparePlots::showReasons()
{
    ensureWidgetVisible(m_reasons, 0, space::l);
}

void ComparePlots::showSlices()
{
    ensureWidgetVisible(m_slices, 0, space::l);
}

void ComparePlots::showExamples()
{
    ensureWidgetVisible(m_examples, 0, space::l);
}

void ComparePlots::connectClicks()
{
    const auto show = [this](const std::optional<workbench::ExamplesWanted> &wanted) {
        if (!wanted)
            return;
        m_examples->showThose(*wanted);
        showExamples();
    };
    connect(m_confusion, &CompareConfusion::cellChosen, this, [this, show](int actual, int predicted) {
        show(examplesOfCell(classesOf(), actual, predicted));
    });
    connect(m_scores, &ChartView::pointClicked, this, [this, show](std::size_t series, std::size_t point) {
        show(examplesOfScores(m_scores->chart(), classesOf(), series, point));
    });
    connect(m_residuals, &ChartView::pointClicked, this, [this, show](std::size_t series, std::size_t point) {
        show(examplesOfResiduals(m_residuals->chart(), series, point));
    });
    connect(m_predicted, &ChartView::pointClicked, this, [this, show](std::size_t series, std::size_t point) {
        show(examplesOfPoint(m_predicted->chart(), series, point));
    });
}

QStringList ComparePlots::classesOf() const
{
    const auto *rows = truth();
    return m_selected == nullptr || rows == nullptr || rows->task == model::Task::Regression
        ? QStringList()
        : classNames(*m_selected, evaluate::classCount(*rows));
}

void ComparePlots::tellExamples()
{
    if (m_selected == nullptr)
        m_examples->setRun({.run = {}, .label = {}, .part = m_split, .classes = {}});
    else
        m_examples->setRun({.run = toQString(m_selected->id),
                            .label = labelOf(m_comparison, *m_selected),
                            .part = m_split,
                            .classes = classesOf(),
                            .threshold = m_threshold});
}

void ComparePlots::showChart(ChartView &view, const Chart &chart, bool isAny)
{
    if (isAny)
        view.setChart(chart);
    else
        view.setEmpty(chart.title, tr("No model is checked."));
}

void ComparePlots::showBinary(const std::vector<ComparedRun> &runs, const evaluate::Truth &rows)
{
    m_scores->show();
    setPlots({m_roc, m_precisionRecall, m_calibration, m_scoresCell, m_metrics}, runs);
    showChart(*m_roc, rocChart(runs), !runs.empty());
    showChart(*m_precisionRecall, precisionRecallChart(runs, positiveShare(rows)), !runs.empty());
    showChart(*m_calibration, calibrationChart(runs), !runs.empty());
    showChart(*m_metrics, metricChart(runs, MetricDirection::All), !runs.empty());
}

void ComparePlots::showClasses(const std::vector<ComparedRun> &runs)
{
    m_scores->hide();
    setPlots({m_scoresCell, m_metrics}, runs);
    showChart(*m_metrics, metricChart(runs, MetricDirection::All), !runs.empty());
}

void ComparePlots::showNumbers(const std::vector<ComparedRun> &runs)
{
    setPlots({m_predicted, m_residuals, m_errors, m_metrics}, runs);
    showChart(*m_errors, metricChart(runs, MetricDirection::LowerIsBetter), !runs.empty());
    showChart(*m_metrics, metricChart(runs, MetricDirection::HigherIsBetter), !runs.empty());
}

void ComparePlots::setThreshold(double threshold)
{
    m_threshold = std::clamp(threshold, 0.0, 1.0);
    showThreshold();
    tellExamples();
}

//! By the validation whatever is shown: the test is to tell what the choice is worth.
void ComparePlots::takeCheapest(const evaluate::Costs &costs)
{
    const auto rows = m_comparison.truths.find("validation");
    if (m_selected == nullptr || rows == m_comparison.truths.end())
        return;
    const auto predictions = m_selected->predictions.find("validation");
    if (predictions == m_selected->predictions.end() || predictions->second.rows != rows->second.values.size())
        return;
    constexpr double steps = 1000; // as many digits as are shown
    setThreshold(std::round(evaluate::cheapestThreshold(predictions->second, rows->second, costs) * steps) / steps);
}

void ComparePlots::setSelected(const training::Run *selected)
{
    m_selected = selected;
    const auto *rows = truth();
    tellExamples();
    if (rows == nullptr)
        return;
    if (m_selected == nullptr) {
        showNoPredictions(tr("The selected model was trained on other rows."), {});
        return;
    }
    const auto predictions = m_selected->predictions.find(m_split);
    const bool hasPredictions =
        predictions != m_selected->predictions.end() && predictions->second.rows == rows->values.size();
    if (!hasPredictions) {
        showNoPredictions(tr("This model has no predictions for these rows."), labelOf(m_comparison, *m_selected));
        return;
    }
    if (rows->task == model::Task::Multiclass) {
        const auto counts = evaluate::confusionOf(predictions->second, *rows);
        m_confusion->setClasses(labelOf(m_comparison, *m_selected), classNames(*m_selected, counts.classes), counts);
        return;
    }
    showSelectedScores(*m_selected, *rows);
}

void ComparePlots::showNoPredictions(const QString &text, const QString &label)
{
    m_scores->setEmpty(tr("Scores"), text);
    m_predicted->setEmpty(tr("Predicted Against Actual"), text);
    m_residuals->setEmpty(tr("Residuals"), text);
    m_confusion->setClasses(label, {}, {});
}

void ComparePlots::showSelectedScores(const training::Run &run, const evaluate::Truth &rows)
{
    const auto shown = compared(run);
    if (rows.task == model::Task::Regression) {
        m_predicted->setChart(predictedChart(shown));
        m_residuals->setChart(residualChart(shown));
        return;
    }
    const auto names = classNames(run, 2);
    m_scores->setChart(scoreChart(shown, names[0], names[1]));
    showThreshold();
}

//! One threshold through all charts: as a score, as a false positive rate, as a recall.
void ComparePlots::showThreshold()
{
    const auto *rows = truth();
    if (m_selected == nullptr || rows == nullptr || rows->task != model::Task::Binary)
        return;
    const auto predictions = m_selected->predictions.find(m_split);
    if (predictions == m_selected->predictions.end() || predictions->second.rows != rows->values.size())
        return;
    const auto counts = evaluate::confusionOf(predictions->second, *rows, m_threshold);
    //! Of the rows of one class the share that counts as positive.
    const auto rate = [&counts](std::size_t truth) -> std::optional<double> {
        const auto all = counts.at(truth, 0) + counts.at(truth, 1);
        return all > 0 ? std::optional(counts.at(truth, 1) / all) : std::nullopt;
    };
    m_confusion->setBinary(labelOf(m_comparison, *m_selected), classNames(*m_selected, 2), counts, m_threshold);
    m_scores->setMarker(m_threshold);
    m_calibration->setMarker(m_threshold);
    m_roc->setMarker(rate(0));
    m_precisionRecall->setMarker(rate(1));
}

ComparedRun ComparePlots::compared(const training::Run &run)
{
    const auto hasSameColour = [&run](const auto &other) {
        return runColour(other) % 8 == runColour(run) % 8;
    };
    const auto first = std::ranges::find_if(m_comparison.runs, hasSameColour);
    return {.label = labelOf(m_comparison, run),
            .colour = runColour(run),
            .isDashed = first != m_comparison.runs.end() && first->id != run.id,
            .curves = &curves(run),
            .metrics = metricsOf(run, m_split),
            .backtests = &run.backtests};
}

const RunCurves &ComparePlots::curves(const training::Run &run)
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

void ComparePlots::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    CompareGrid::changeEvent(event);
}

void ComparePlots::retranslate()
{
    setAccessibleName(tr("Charts"));
}

} // namespace espalier::ui
