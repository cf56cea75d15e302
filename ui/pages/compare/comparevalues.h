// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/residuals.h"

#include <QPointF>

#include <cstddef>
#include <vector>

namespace espalier::ui {

//! Shares of all values by bins of equal width, as a histogram series wants them: left edges, then the right end.
//! Requires: low < high. Values outside are left out, and count in the whole.
std::vector<QPointF> histogramOf(const std::vector<double> &values, double low, double high, std::size_t bins);

//! All that the charts show of one run on one split; computed once.
struct RunCurves
{
    // Binary.
    std::vector<QPointF> roc;
    std::vector<QPointF> precisionRecall;
    std::vector<QPointF> gains;
    std::vector<double> reached; //!< the score from which on each point of these three is so
    std::vector<QPointF> lift;
    std::vector<double> liftReached;
    std::vector<QPointF> calibration;
    std::vector<double> calibrationLows; //!< the lowest score of each of its bins
    double calibrationError = 0; //!< evaluate::Calibration
    std::vector<QPointF> negativeScores; //!< histograms over [0, 1]
    std::vector<QPointF> positiveScores;
    // Regression.
    std::vector<QPointF> predicted; //!< x: actual; at most 2,000 rows, evenly taken
    std::vector<QPointF> residuals; //!< a histogram of the middle 98 %
    std::vector<QPointF> quantiles; //!< x: of a normal distribution; y: of the residuals
    std::vector<evaluate::ErrorBin> errors; //!< by tenth of the predictions
    double level = 0; //!< how many labels shall lie within their intervals; 0 where there are none
};

//! options: of the intervals of scores. intervals: of the numbers that are predicted, or null.
RunCurves curvesOf(const model::Predictions &predictions, const evaluate::Truth &truth,
                   const evaluate::BootstrapOptions &options = {}, const model::Intervals *intervals = nullptr);

} // namespace espalier::ui
