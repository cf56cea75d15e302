// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/encode.h"
#include "core/model/model.h"

#include <cstddef>

namespace espalier::model {

//! The outputs of each row before calibration and link; all sums in the order of balancedSum(). Requires: a layer at least, whose weights fit
//! the columns of the matrix and one another.
Matrix networkOutputs(const Network &network, const Matrix &matrix);

//! Numbers that it is made of.
std::size_t weightCount(const Network &network);

} // namespace espalier::model
