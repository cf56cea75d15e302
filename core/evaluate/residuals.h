// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/curves.h"
#include "core/evaluate/evaluate.h"

#include <cstddef>
#include <optional>
#include <vector>

//! How numbers that were predicted are off: actual - predicted, in the units of the target. Of regression alone.
namespace espalier::evaluate {

//! Residuals in ascending order (y) against those of a normal distribution with their mean and standard deviation (x), at the places
//! (i - 0.5) / n of Hazen (1914): on the diagonal where they are normal. At most maximum points, the ends kept; none of fewer than two rows.
std::vector<CurvePoint> residualQuantiles(const model::Predictions &predictions, const Truth &truth,
                                          std::size_t maximum = 500);

//! What is predicted from low on, and below the next bin's low.
struct ErrorBin
{
    double low = 0;
    double high = 0; //!< the highest that is predicted in it
    std::size_t rows = 0;
    double predicted = 0; //!< mean
    double actual = 0; //!< mean
    Score meanAbsolute;
    Score rootMeanSquare;
    std::optional<Score> covered; //!< the share of labels that are within their intervals, where there are such
    double width = 0; //!< of these, in the mean
    bool operator==(const ErrorBin &) const = default;
};

//! By what is predicted, the lowest first, in at most so many bins of equal size: equal predictions stay in one. intervals: of the model
//! that predicted, or null. Requires: bins > 0; predictions.rows == truth.values.size().
std::vector<ErrorBin> errorsByPrediction(const model::Predictions &predictions, const Truth &truth,
                                         const BootstrapOptions &options, std::size_t bins = 10,
                                         const model::Intervals *intervals = nullptr);

} // namespace espalier::evaluate
