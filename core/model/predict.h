// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/encode.h"
#include "core/model/model.h"

#include <vector>

namespace espalier::model {

//! rows x width predictions: width 1 with P(positive) for binary, one probability for each class, width 1 with the value for regression.
using Predictions = Matrix;

//! The definition of what a model means. Sums are taken over a balanced binary tree of their terms, as balancedSum() does, so
//! that generated SQL adds in the same order; infinite numbers count as missing.
Result<Predictions> predict(const Model &model, const std::vector<frame::Column> &features);
//! The same from inputs. Requires: matrix.width == model.encoding.size().
Predictions predict(const Model &model, const Matrix &matrix);

//! terms[0] + ... added pairwise: the first half (rounded up) plus the second half, recursively; 0 for none.
double balancedSum(const std::vector<double> &terms);
double balancedSum(const double *terms, std::size_t count);
//! What Link::Softmax makes of the outputs of one row, in place.
void softmax(double *outputs, std::size_t count);
//! How many of count terms stand in the first half.
constexpr std::size_t balancedHalf(std::size_t count)
{
    return (count + 1) / 2;
}

} // namespace espalier::model
