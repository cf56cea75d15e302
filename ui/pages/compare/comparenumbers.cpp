// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparenumbers.h"

#include "ui/pages/compare/comparecells.h"
#include "ui/pages/compare/compareclicks.h"
#include "ui/pages/compare/compareerrors.h"
#include "ui/widgets/chartview.h"

#include <initializer_list>

namespace espalier::ui {

CompareNumbers::CompareNumbers(QWidget *content)
    : QObject(content)
    , m_predicted(makeCell(content, "predicted"))
    , m_residuals(makeCell(content, "residuals"))
    , m_quantiles(makeCell(content, "quantiles"))
    , m_errors(makeCell(content, "errorsByTenth", "rmse"))
    , m_coverage(makeCell(content, "coverageByTenth", "interval"))
{
    for (auto *view : {m_predicted, m_residuals, m_quantiles, m_errors, m_coverage})
        connect(view, &ChartView::exportFailed, this, &CompareNumbers::exportFailed);
    connectClicks();
}

void CompareNumbers::connectClicks()
{
    connect(m_predicted, &ChartView::pointClicked, this, [this](std::size_t series, std::size_t point) {
        Q_EMIT examplesWanted(examplesOfPoint(m_predicted->chart(), series, point));
    });
    connect(m_residuals, &ChartView::pointClicked, this, [this](std::size_t series, std::size_t point) {
        if (const auto wanted = examplesOfResiduals(m_residuals->chart(), series, point))
            Q_EMIT examplesWanted(*wanted);
    });
    connect(m_quantiles, &ChartView::pointClicked, this, [this](std::size_t series, std::size_t point) {
        Q_EMIT examplesWanted(examplesOfQuantile(m_quantiles->chart(), series, point));
    });
    for (auto *view : {m_errors, m_coverage}) {
        connect(view, &ChartView::pointClicked, this, [this](std::size_t /*series*/, std::size_t point) {
            if (const auto wanted = examplesOfBin(m_lows, point))
                Q_EMIT examplesWanted(*wanted);
        });
    }
}

std::vector<QWidget *> CompareNumbers::cells(bool hasIntervals) const
{
    std::vector<QWidget *> cells{m_predicted, m_residuals, m_quantiles, m_errors};
    if (hasIntervals)
        cells.push_back(m_coverage);
    return cells;
}

void CompareNumbers::showRun(const ComparedRun &run)
{
    m_lows.clear();
    for (const auto &bin : run.curves->errors)
        m_lows.push_back(bin.low);
    m_predicted->setChart(predictedChart(run));
    m_residuals->setChart(residualChart(run));
    m_quantiles->setChart(quantileChart(run));
    m_errors->setChart(errorChart(run));
    if (run.curves->level > 0)
        m_coverage->setChart(coverageChart(run));
    else
        m_coverage->setEmpty(tr("Within the Intervals"),
                             tr("Intervals are made of the validation, and the test tells whether they hold. There is "
                                "nothing to tell on "
                                "another part, of too few examples, or of runs of an earlier version."));
}

void CompareNumbers::showNone(const QString &text)
{
    m_lows.clear();
    m_predicted->setEmpty(tr("Predicted Against Actual"), text);
    m_residuals->setEmpty(tr("Residuals"), text);
    m_quantiles->setEmpty(tr("Quantiles of Residuals"), text);
    m_errors->setEmpty(tr("Error by Tenth"), text);
    m_coverage->setEmpty(tr("Within the Intervals"), text);
}

} // namespace espalier::ui
