// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/report.h"

#include <QPointF>

#include <cstddef>
#include <vector>

namespace espalier::ui {

//! Rows of a binary task by what was true and what a threshold makes of their score.
struct ThresholdCounts
{
    std::size_t truePositives = 0;
    std::size_t falsePositives = 0;
    std::size_t falseNegatives = 0;
    std::size_t trueNegatives = 0;
    bool operator==(const ThresholdCounts &) const = default;
};

//! A score at the threshold or above counts as positive, as in accuracy and F1.
ThresholdCounts countsAt(const model::Predictions &predictions, const evaluate::Truth &truth, double threshold);

//! classes x classes counts, row by row the true class; predicted is the most probable one.
struct ClassCounts
{
    std::size_t classes = 0;
    std::vector<std::size_t> counts;
    std::size_t at(std::size_t truth, std::size_t predicted) const { return counts[truth * classes + predicted]; }
};

ClassCounts classCounts(const model::Predictions &predictions, const evaluate::Truth &truth);

//! Shares of all values by bins of equal width, as a histogram series wants them: left edges, then the right end.
//! Requires: low < high. Values outside are left out, and count in the whole.
std::vector<QPointF> histogramOf(const std::vector<double> &values, double low, double high, std::size_t bins);

//! All that the charts show of one run on one split; computed once.
struct RunCurves
{
    // Binary.
    std::vector<QPointF> roc;
    std::vector<QPointF> precisionRecall;
    std::vector<QPointF> calibration;
    std::vector<QPointF> negativeScores; //!< histograms over [0, 1]
    std::vector<QPointF> positiveScores;
    // Regression.
    std::vector<QPointF> predicted; //!< x: actual; at most 2,000 rows, evenly taken
    std::vector<QPointF> residuals; //!< a histogram of the middle 98 %
};

RunCurves curvesOf(const model::Predictions &predictions, const evaluate::Truth &truth);

} // namespace espalier::ui
