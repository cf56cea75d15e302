// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/learn/rowblocks.h"

#include <optional>
#include <vector>

namespace espalier::learn {

struct LeastSquaresOptions
{
    std::optional<double> penalty; //!< for each row; none: the best of those given by leaving out one row at a time
    std::vector<double> penalties; //!< for each row
    int threads = 1;
};

//! Least squares with an L2 penalty on all weights, the bias among them; the bias is the last. Left out rows are told from the eigenvectors of the
//! normal equations (Rifkin and Lippert, 2007, "Notes on Regularized Least Squares"), as dlib's rr_trainer does it, which holds all rows and as
//! many again. Here they are passed over twice, some at a time; the number of threads changes no bit.
//! Throws Stopped; exceptions of the library. Requires: a label for each row; a penalty, or some.
std::vector<double> fitLeastSquares(const RowBlocks &inputs, const std::vector<double> &labels,
                                    const LeastSquaresOptions &options, const Progress &progress);
struct LeastSquaresFit
{
    std::vector<double> weights; //!< the bias is the last
    std::vector<double>
        leftOut; //!< what is said of each row by weights that are fitted, with the same penalty, to all others
};
//! The same, and what it says of rows that it has not seen, for one more pass. Throws and requires the same.
LeastSquaresFit fitLeavingOut(const RowBlocks &inputs, const std::vector<double> &labels,
                              const LeastSquaresOptions &options, const Progress &progress);
//! What it holds beside the rows.
double leastSquaresBytes(std::size_t width);

} // namespace espalier::learn
