// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/report.h"

#include <string_view>
#include <vector>

namespace espalier::evaluate {

//! What a score rests on.
struct ScoredBy
{
    std::string_view metric;
    model::Task task = model::Task::Binary;
    double support = 0; //!< supportOf()
};

//! The value with an interval of 95 %: that of its replicates, wider where few rows stand behind them (smallSampleSpread()), and not of no width
//! where the score is perfect, or the worst there is, on few rows; within what the metric can be.
Score withSupport(const ScoredBy &by, double value, std::vector<double> replicates);

} // namespace espalier::evaluate
