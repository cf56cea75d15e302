// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>
#include <vector>

namespace espalier::model {

//! p becomes 1 / (1 + exp(-(a ln p - b ln(1 - p) + c))): beta calibration (Kull, Silva Filho and Flach, 2017).
struct BetaCalibration
{
    double a = 1;
    double b = 1;
    double c = 0;
    bool operator==(const BetaCalibration &) const = default;
};

//! p becomes the value of its step, as isotonic regression gives it (Zadrozny and Elkan, 2002).
struct StepCalibration
{
    std::vector<double> edges; //!< ascending: a probability is in the first step whose edge is above it, or in the last
    std::vector<double> values; //!< ascending, within [0, 1]; one more than edges
    bool operator==(const StepCalibration &) const = default;
};

//! What becomes of the probability of the positive class, so that of those of whom 30 % is said it comes true of 30 %. It keeps the order.
using Recalibration = std::variant<BetaCalibration, StepCalibration>;

//! Probabilities are held so far from 0 and 1 before their logarithm is taken.
inline constexpr double leastProbability = 1e-12;

//! NaN of NaN.
double recalibrated(const Recalibration &recalibration, double probability);

//! a and b are not below 0 and not both 0, edges ascend, values do and fit them, and all is finite.
bool isPossible(const Recalibration &recalibration);

} // namespace espalier::model
