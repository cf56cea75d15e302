// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/report.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace espalier::evaluate {

//! Independent rows that a score rests on: the rarest class for what ranks it, all for what counts each row. A group counts once; groups: by
//! row, or empty where every row stands for itself.
double supportOf(std::string_view metric, const Truth &truth, const std::vector<std::uint32_t> &groups);

//! It counts each row, whatever its class.
bool restsOnAll(std::string_view metric);

//! Of so many rows without an error the share of errors is below this, with the certainty of the intervals (Clopper and Pearson, 1934).
double errorsPossible(double rows);

} // namespace espalier::evaluate
