// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/learn/learner.h"
#include "core/learn/rowblocks.h"

#include <vector>

namespace espalier::learn {

enum class Loss
{
    Logistic,
    Absolute //!< of numbers, smooth within a twentieth of a unit (pseudo-Huber: sqrt(r^2 + d^2) - d, of Charbonnier et al., 1997)
};

struct PenalizedOptions
{
    Loss loss = Loss::Logistic;
    std::size_t classes = 2; //!< of Loss::Logistic
    double c = 1; //!< the inverse of the penalty: mean loss + sum of squared weights / (2 c rows)
    int threads = 1;
    int iterations = 500; //!< at most
};

//! Logistic regression (two classes: one output, of the second), multinomial logistic regression (one output for each class), or least
//! absolute deviations (one output), with an L2 penalty on the weights. The sums are taken in blocks of fixed size, so that the number of threads changes no bit.
//! Throws Stopped; exceptions of the library.
std::vector<model::LinearOutput> fitPenalized(const RowBlocks &inputs, const std::vector<double> &labels,
                                              const PenalizedOptions &options, Progress &progress);

//! The only parameter of such a learner: "c", its values worth choosing among, and the one for so many rows where none is asked for.
Parameter inversePenalty();
std::vector<Parameters> inversePenalties();
double inversePenaltyOf(const Parameters &settings, std::size_t rows);

//! What it holds beside the rows.
double penalizedBytes(const Load &load);

} // namespace espalier::learn
