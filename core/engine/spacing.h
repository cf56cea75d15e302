// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/aggregate.h"

//! How far apart the rows of an example lie in time; NaN below two rows.
namespace espalier::engine {

//! In days, by example: (latest - earliest) / (n - 1).
std::vector<double> meanGaps(const Ranges &ranges);
//! By example: s / (s + g) of the days s since the latest row and the mean gap g; NaN where both are 0.
std::vector<double> overdueShares(const Ranges &ranges);

} // namespace espalier::engine
