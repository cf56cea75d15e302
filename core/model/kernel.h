// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/encode.h"
#include "core/model/model.h"

#include <cstddef>
#include <vector>

namespace espalier::model {

//! An exponent is held within [-farthestPoint, 0]: beyond it a point adds nothing that shows, and PostgreSQL's exp() and its products
//! raise an error where a result becomes 0.
inline constexpr double farthestPoint = 300;

//! -gamma * |inputs - point|^2 taken apart into what depends on the point alone, which is written down once, and a sum over the inputs:
//! exponent = (input[0] * factor[0] + input[1] * factor[1] + ... + shift) - gamma * (input[0]^2 + input[1]^2 + ...), added in this order.
struct KernelTerms
{
    std::vector<double> factors; //!< 2 * gamma * point, as the points stand
    std::vector<double> shifts; //!< -gamma * |point|^2, for each point
};
//! Requires: inputs > 0 or no points.
KernelTerms termsOf(const Kernel &kernel, std::size_t inputs);

std::size_t pointCount(const Kernel &kernel);

//! The outputs of each row before calibration and link. Requires: a number of each point for each column of the matrix.
Matrix kernelOutputs(const Kernel &kernel, const Matrix &matrix);

} // namespace espalier::model
