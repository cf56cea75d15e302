// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/learn/learner.h"
#include "core/learn/rowblocks.h"

#include <vector>

namespace espalier::learn {

struct LogitOptions
{
    std::size_t classes = 2;
    double c = 1; //!< the inverse of the penalty: mean loss + sum of squared weights / (2 c rows)
    int threads = 1;
    int iterations = 500; //!< at most
};

//! Logistic regression (two classes: one output, of the second) or multinomial logistic regression (one output for each class),
//! with an L2 penalty on the weights. The sums are taken in blocks of fixed size, so that the number of threads changes no bit.
//! Throws Stopped; exceptions of the library.
std::vector<model::LinearOutput> fitLogit(const RowBlocks &inputs, const std::vector<double> &labels,
                                          const LogitOptions &options, Progress &progress);

//! What it holds beside the rows.
double logitBytes(const Load &load);

} // namespace espalier::learn
