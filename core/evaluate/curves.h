// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/thresholds.h"

#include <vector>

namespace espalier::evaluate {

struct CurvePoint
{
    double x = 0;
    double y = 0;
    double threshold = 0;
    bool operator==(const CurvePoint &) const = default;
};

// Of binary tasks; empty where one class only is there. At most maximum points, the corners kept: one for each distinct
// score, since which of equal ones comes first is nobody's choice.
std::vector<CurvePoint> rocCurve(const Thresholds &thresholds, std::size_t maximum = 500);
std::vector<CurvePoint> precisionRecallCurve(const Thresholds &thresholds, std::size_t maximum = 500);
//! Cumulative gains: of the positives the share that is found (y) among the share of the rows that is taken (x), the highest scores first.
std::vector<CurvePoint> gainsCurve(const Thresholds &thresholds, std::size_t maximum = 500);
//! How many times more positives (y) there are among the share that is taken than among as many rows at random; nothing where none is taken.
std::vector<CurvePoint> liftCurve(const Thresholds &thresholds, std::size_t maximum = 500);

struct Calibration
{
    std::vector<CurvePoint> points; //!< mean predicted against observed share, in at most so many bins of equal size
    //! How far the two are apart in the bin of a row, on average: expected calibration error (Naeini, Cooper and Hauskrecht, 2015).
    double error = 0;
};

//! Requires: a row.
Calibration calibrationOf(const model::Predictions &predictions, const Truth &truth, std::size_t bins = 10);

} // namespace espalier::evaluate
