// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/report.h"
#include "core/model/intervals.h"

#include <cstddef>
#include <optional>

namespace espalier::evaluate {

//! Of each band of intervals: both of its ends stand beside several rows.
inline constexpr std::size_t rowsOfBand = 200;
inline constexpr std::size_t mostBands = 10;

//! Intervals that hold the labels of such rows with a probability of level, made of predictions that are out of sample (model::Intervals): of n
//! residuals of a band, the k-th smallest with k = floor((n + 1) (1 - level) / 2), and as many from above. No label is below 0 where none of
//! these is. Nothing where the rows are too few for the level (fewer than 19 for 0.9).
//! Requires: predictions.rows == truth.values.size(); regression; 0 < level < 1.
std::optional<model::Intervals> conformalIntervals(const model::Predictions &predictions, const Truth &truth,
                                                   double level = 0.9);

} // namespace espalier::evaluate
