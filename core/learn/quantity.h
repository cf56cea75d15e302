// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/leastsquares.h"
#include "core/model/model.h"

#include <vector>

namespace espalier::learn {

//! The number behind a yes/no label (frame::Frame::quantity) is fitted by a weighted sum, and what that says of a row becomes the probability of
//! the second class by a logistic regression on what is said of the rows that are left out one at a time (Platt, 1999). Both are linear, so that
//! the map is in the weights. A skewed number is fitted by the logarithm of its distance from the bound.
//! labels: the class of each row. Throws Stopped; exceptions of the library.
model::LinearOutput fitQuantity(const RowBlocks &inputs, const std::vector<double> &quantity,
                                const std::vector<double> &labels, const LeastSquaresOptions &options,
                                const Progress &progress);

} // namespace espalier::learn
