// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compareclasses.h"

#include "ui/pages/compare/comparecells.h"
#include "ui/pages/compare/compareclicks.h"
#include "ui/pages/compare/compareconfusion.h"
#include "ui/pages/compare/comparedecide.h"
#include "ui/widgets/chartview.h"

#include <algorithm>

namespace espalier::ui {

using evaluate::ThresholdAxis;

namespace {

//! Why rows tell nothing of how a model tells two classes apart; empty where they do. share: of the positives.
QString missingClass(double share)
{
    if (share <= 0)
        return CompareClasses::tr("None of these examples is positive: there is nothing to be told apart.");
    return share < 1 ? QString()
                     : CompareClasses::tr("All of these examples are positive: there is nothing to be told apart.");
}

} // namespace

CompareClasses::CompareClasses(QWidget *content)
    : QObject(content)
    , m_roc(makeCell(content, "roc", "roc_auc"))
    , m_precisionRecall(makeCell(content, "precisionRecall"))
    , m_gains(makeCell(content, "gains"))
    , m_lift(makeCell(content, "lift"))
    , m_calibration(makeCell(content, "calibration", "calibration"))
    , m_scores(makeCell(content, "scores", "threshold"))
    , m_confusion(new CompareConfusion(content))
    , m_crossed({{{m_roc, ThresholdAxis::FalsePositives, true},
                  {m_precisionRecall, ThresholdAxis::Recall, true},
                  {m_gains, ThresholdAxis::Taken, true},
                  {m_lift, ThresholdAxis::Taken, true},
                  {m_calibration, ThresholdAxis::Score, false},
                  {m_scores, ThresholdAxis::Score, false}}})
{
    m_confusion->hide();
    for (const auto &crossed : m_crossed)
        connectCrossed(crossed);
    connect(m_scores, &ChartView::pointClicked, this, [this](std::size_t series, std::size_t point) {
        if (const auto wanted = examplesOfScores(m_scores->chart(), m_classes, series, point))
            Q_EMIT examplesWanted(*wanted);
    });
    connect(m_calibration, &ChartView::pointClicked, this, &CompareClasses::takeBin);
    connect(m_confusion, &CompareConfusion::exportFailed, this, &CompareClasses::exportFailed);
    connect(m_confusion, &CompareConfusion::classChosen, this, &CompareClasses::classChosen);
    connect(m_confusion, &CompareConfusion::thresholdChanged, this, &CompareClasses::setThreshold);
    connect(&decide(), &CompareDecide::changed, this, &CompareClasses::showOutcome);
    connect(m_confusion, &CompareConfusion::cellChosen, this, [this](int actual, int predicted) {
        Q_EMIT examplesWanted(examplesOfCell(m_classes, actual, predicted));
    });
}

void CompareClasses::connectCrossed(const Crossed &crossed)
{
    crossed.view->setMarkerMovable(true);
    connect(crossed.view, &ChartView::exportFailed, this, &CompareClasses::exportFailed);
    connect(crossed.view, &ChartView::markerMoved, this, [this, axis = crossed.axis](double place) {
        setThreshold(m_thresholds.thresholdAt(axis, place));
    });
    if (crossed.isCurve) {
        connect(crossed.view, &ChartView::pointClicked, this, [this, crossed](std::size_t series, std::size_t point) {
            takePoint(crossed, series, point);
        });
    }
}

//! A point of the selected run is a threshold, and stands for all that reach it.
void CompareClasses::takePoint(const Crossed &crossed, std::size_t series, std::size_t point)
{
    if (series >= m_drawn.size() || m_drawn[series].id != m_run.id)
        return;
    const auto place = crossed.view->chart().series.at(series).points.at(point).x();
    const auto threshold = m_thresholds.thresholdAt(crossed.axis, place);
    setThreshold(threshold);
    Q_EMIT examplesWanted(examplesFrom(threshold));
}

void CompareClasses::takeBin(std::size_t series, std::size_t bin)
{
    if (series >= m_drawn.size() || m_drawn[series].id != m_run.id)
        return;
    if (const auto wanted = examplesOfBin(m_drawn[series].curves->calibrationLows, bin))
        Q_EMIT examplesWanted(*wanted);
}

std::vector<QWidget *> CompareClasses::cells() const
{
    return {m_roc, m_precisionRecall, m_gains, m_lift, m_calibration, m_scores, m_confusion};
}

std::vector<QWidget *> CompareClasses::classCells() const
{
    return {m_roc, m_precisionRecall, m_confusion};
}

void CompareClasses::showCurves(const std::vector<ComparedRun> &runs, const evaluate::Truth &rows)
{
    const auto positives = std::ranges::count(rows.values, 1.0);
    const auto share =
        rows.values.empty() ? 0 : static_cast<double>(positives) / static_cast<double>(rows.values.size());
    m_drawn = runs;
    const auto missing = missingClass(share);
    showChart(*m_roc, rocChart(runs), !runs.empty(), missing);
    showChart(*m_precisionRecall, precisionRecallChart(runs, share), !runs.empty(), missing);
    showChart(*m_gains, gainsChart(runs), !runs.empty(), missing);
    showChart(*m_lift, liftChart(runs), !runs.empty(), missing);
    showChart(*m_calibration, calibrationChart(runs), !runs.empty());
}

void CompareClasses::showOneClass(const std::vector<ComparedRun> &runs, const QString &name,
                                  const evaluate::Truth &rows)
{
    m_drawn.clear(); // no threshold goes through them, so that no point stands for one
    const auto of = std::ranges::count(rows.values, 1.0);
    const auto share = rows.values.empty() ? 0 : static_cast<double>(of) / static_cast<double>(rows.values.size());
    auto roc = rocChart(runs);
    roc.title = tr("ROC of %1 against All Others").arg(name);
    auto precisionRecall = precisionRecallChart(runs, share);
    precisionRecall.title = tr("Precision and Recall of %1").arg(name);
    showChart(*m_roc, roc, !runs.empty(), missingClass(share));
    showChart(*m_precisionRecall, precisionRecall, !runs.empty(), missingClass(share));
    for (auto *view : {m_roc, m_precisionRecall})
        view->setMarker(std::nullopt);
}

std::size_t CompareClasses::chosenClass() const
{
    return m_confusion->chosenClass();
}

void CompareClasses::chooseClass(std::size_t chosen)
{
    m_confusion->chooseClass(chosen);
}

void CompareClasses::showBinary(const ComparedRun &run, const QStringList &classes,
                                const model::Predictions &predictions, const evaluate::Truth &rows,
                                const evaluate::BootstrapOptions &options)
{
    m_run = run;
    m_classes = classes;
    m_thresholds = {predictions, rows};
    m_outcomes = predictions.rows == 0 ? evaluate::Outcomes() : evaluate::Outcomes(predictions, rows, options);
    m_scores->setChart(scoreChart(run, classes.value(0), classes.value(1)));
    showThreshold();
}

void CompareClasses::showClasses(const QString &label, const QStringList &classes,
                                 const model::Predictions &predictions, const evaluate::Truth &rows)
{
    m_run = {};
    m_classes = classes;
    m_thresholds = {};
    m_outcomes = {};
    m_confusion->setClasses(label, classes, evaluate::confusionOf(predictions, rows));
}

void CompareClasses::showNone(const QString &text, const QString &label)
{
    m_run = {};
    m_thresholds = {};
    m_outcomes = {};
    m_scores->setEmpty(tr("Scores"), text);
    m_confusion->setClasses(label, {}, {});
    for (const auto &crossed : m_crossed)
        crossed.view->setMarker(std::nullopt);
}

void CompareClasses::setThreshold(double threshold)
{
    m_threshold = std::clamp(threshold, 0.0, 1.0);
    showThreshold();
    Q_EMIT thresholdChanged(m_threshold);
}

//! As a score, as a false positive rate, as a recall, and as a share of the rows.
void CompareClasses::showThreshold()
{
    if (m_run.id.isEmpty())
        return;
    m_confusion->setBinary(m_run.label, m_classes, m_thresholds.confusionAt(m_threshold), m_threshold);
    for (const auto &crossed : m_crossed)
        crossed.view->setMarker(m_thresholds.placeOf(crossed.axis, m_threshold));
    showOutcome();
}

void CompareClasses::showOutcome()
{
    if (!m_outcomes.isEmpty())
        m_confusion->setOutcome(m_outcomes.at(m_threshold, decide().costs()));
}

CompareDecide &CompareClasses::decide()
{
    return m_confusion->decide();
}

} // namespace espalier::ui
