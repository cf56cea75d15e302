// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/predict.h"

#include <cstddef>
#include <vector>

namespace espalier::learn {

//! One input as the ranks of its distinct values: dlib's forest computes with float, and ranks are exact there whatever the
//! offset and scale of the values. Trees over ranks are trees over values, with each threshold put half way between neighbours.
struct Ranks
{
    std::vector<double> values; //!< distinct and ascending: values[r] is the value of rank r
    std::vector<float> column; //!< the rank for each row
    float missing = -1; //!< the rank of what is missing: below all others where some was seen, else the median's

    //! Goes left below this value exactly where the rank is below the threshold.
    double threshold(float rankThreshold) const;
};

Ranks ranksOf(const model::Matrix &matrix, std::size_t input);

} // namespace espalier::learn
