// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/frame/frame.h"
#include "core/model/model.h"

#include <vector>

namespace espalier::model {

//! rows x width numbers, row by row; NaN where an input is missing and its encoding keeps it so.
struct Matrix
{
    std::size_t rows = 0;
    std::size_t width = 0;
    std::vector<double> values;

    double at(std::size_t row, std::size_t column) const { return values[row * width + column]; }
    const double *row(std::size_t index) const { return values.data() + index * width; }
};

//! rows x width predictions: width 1 with P(positive) for binary, one probability for each class, width 1 with the value for regression.
using Predictions = Matrix;

//! The inputs of the model for the features of each row, matched by name. What counts as missing: encoding.h.
//! A category that is missing gives 0 for every level; one that was never seen gives OtherInput 1.
//! Errors: Invalid where a feature of the model is not there or of another kind.
Result<Matrix> encoded(const Model &model, const std::vector<frame::Column> &features);

//! The definition of what a model means. Sums are taken over a balanced binary tree of their terms, as balancedSum() does, so
//! that generated SQL adds in the same order; infinite numbers count as missing.
Result<Predictions> predict(const Model &model, const std::vector<frame::Column> &features);
//! The same from inputs. Requires: matrix.width == model.encoding.size().
Predictions predict(const Model &model, const Matrix &matrix);

//! terms[0] + ... added pairwise: the first half (rounded up) plus the second half, recursively; 0 for none.
double balancedSum(const std::vector<double> &terms);
double balancedSum(const double *terms, std::size_t count);
//! How many of count terms stand in the first half.
constexpr std::size_t balancedHalf(std::size_t count)
{
    return (count + 1) / 2;
}

//! Sizes agree, indices are in range, every node has one parent that stands before it, and numbers are within what encoding.h allows.
//! Every model read from outside passes through it. Errors: Invalid.
Result<> validate(const Model &model);

} // namespace espalier::model
