// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/predict.h"

#include <cstddef>
#include <vector>

namespace espalier::evaluate {

//! Rows by what is predicted of them, the lowest first, in bins.
struct Binned
{
    std::vector<std::size_t> order;
    std::vector<std::size_t> ends; //!< behind the last place of each bin in order
};

//! In at most so many bins of equal size: equal predictions stay in one. Requires: bins > 0; predictions of width 1.
Binned binnedByPrediction(const model::Predictions &predictions, std::size_t bins);

} // namespace espalier::evaluate
