// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/report.h"

#include <vector>

namespace espalier::evaluate {

struct CurvePoint
{
    double x = 0;
    double y = 0;
    double threshold = 0;
    bool operator==(const CurvePoint &) const = default;
};

//! Binary only; at most maximum points, the corners kept.
std::vector<CurvePoint> rocCurve(const model::Predictions &predictions, const Truth &truth, std::size_t maximum = 500);
std::vector<CurvePoint> precisionRecallCurve(const model::Predictions &predictions, const Truth &truth,
                                             std::size_t maximum = 500);
//! Mean predicted against observed share, in at most bins bins of equal size.
std::vector<CurvePoint> calibrationCurve(const model::Predictions &predictions, const Truth &truth,
                                         std::size_t bins = 10);

} // namespace espalier::evaluate
