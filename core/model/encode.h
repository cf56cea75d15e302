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

//! Its rows at the given places, in that order.
Matrix taken(const Matrix &matrix, const std::vector<std::size_t> &rows);

//! The inputs of the model for the features of each row, matched by name. What counts as missing: encoding.h.
//! A category that is missing gives 0 for every level; one that was never seen gives OtherInput 1.
//! Errors: Invalid where a feature of the model is not there or of another kind.
Result<Matrix> encoded(const Model &model, const std::vector<frame::Column> &features);

} // namespace espalier::model
