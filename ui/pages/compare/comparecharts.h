// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/report.h"
#include "core/training/run.h"
#include "ui/pages/compare/comparevalues.h"
#include "ui/widgets/chart.h"

#include <initializer_list>

namespace espalier::ui {

//! A run as the charts draw it. Pointers: not owned, never null.
struct ComparedRun
{
    QString id;
    QString label;
    std::size_t colour = 0;
    bool isDashed = false; //!< another run has this colour, or one that is near it
    const RunCurves *curves = nullptr;
    const evaluate::Scores *metrics = nullptr;
    const std::vector<training::Backtest> *backtests = nullptr;
};

//! A learner has one colour everywhere, whatever its task and rank. An index beyond the theme's series is of the kin of another's: it has that
//! one's colour, and is drawn hollow, or dotted.
std::size_t runColour(const training::Run &run);

//! Of shares, from 0 to a little above the highest bar.
ChartAxis histogramAxis(const QString &title, std::initializer_list<const std::vector<QPointF> *> histograms);

// The chosen runs.
Chart rocChart(const std::vector<ComparedRun> &runs);
Chart precisionRecallChart(const std::vector<ComparedRun> &runs, double positiveShare);
//! Of the rows that are taken, the highest scores first: what is found, and how many times more than at random.
Chart gainsChart(const std::vector<ComparedRun> &runs);
Chart liftChart(const std::vector<ComparedRun> &runs);
Chart calibrationChart(const std::vector<ComparedRun> &runs);
//! Every metric with its interval. direction: those where a higher or a lower value is better, or all.
enum class MetricDirection
{
    All,
    HigherIsBetter,
    LowerIsBetter
};
Chart metricChart(const std::vector<ComparedRun> &runs, MetricDirection direction);

//! Would it have worked last spring? A score for each moment at which it was fitted on what was known then. Without series where there is one
//! such moment, or where time decides nothing.
Chart backtestChart(const std::vector<ComparedRun> &runs, const std::string &metric);

// The selected run. negative, positive: the classes' names.
Chart scoreChart(const ComparedRun &run, const QString &negative, const QString &positive);

} // namespace espalier::ui
