// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/report.h"

#include <cstddef>
#include <vector>

namespace espalier::evaluate {

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
ThresholdCounts countsAt(const model::Predictions &predictions, const Truth &truth, double threshold);

//! classes x classes counts, row by row the true class; predicted is the most probable one.
struct ClassCounts
{
    std::size_t classes = 0;
    std::vector<std::size_t> counts;
    std::size_t at(std::size_t truth, std::size_t predicted) const { return counts[truth * classes + predicted]; }
};

ClassCounts classCounts(const model::Predictions &predictions, const Truth &truth);

} // namespace espalier::evaluate
