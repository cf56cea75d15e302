// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/ranking.h"
#include "core/evaluate/report.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace espalier::evaluate {

//! classes x classes counts, row by row the true class.
struct Confusion
{
    std::size_t classes = 0;
    std::vector<double> counts;
    double at(std::size_t truth, std::size_t predicted) const { return counts[truth * classes + predicted]; }
    bool operator==(const Confusion &) const = default;
};

//! A score that reaches it counts as positive; of more than two classes the most probable one is predicted, whatever it is.
using model::middleThreshold;

//! The class that is predicted of a row, as its place among the model's. Requires: there is that row; classes are predicted, no numbers.
std::size_t predictedClass(const model::Predictions &predictions, model::Task task, std::size_t row,
                           double threshold = middleThreshold);

//! The place of each row among the counts. Requires: predictions.rows == truth.values.size(); classes are predicted, no numbers.
std::vector<std::uint32_t> confusionCells(const model::Predictions &predictions, const Truth &truth,
                                          double threshold = middleThreshold);
Confusion confusionOf(const std::vector<std::uint32_t> &cells, std::size_t classes, const Weights &weights);
//! Every row counts once. Requires: as confusionCells().
Confusion confusionOf(const model::Predictions &predictions, const Truth &truth, double threshold = middleThreshold);

double accuracy(const Confusion &confusion);
//! Matthews' correlation coefficient; R_K of Gorodkin (2004) for more classes; 0 where one side is constant.
double correlation(const Confusion &confusion);
//! Of one class; NaN where it is neither true nor predicted anywhere.
double f1(const Confusion &confusion, std::size_t positive);
//! The mean over the classes that are true or predicted somewhere.
double macroF1(const Confusion &confusion);

} // namespace espalier::evaluate
