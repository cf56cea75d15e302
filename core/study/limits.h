// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <cstddef>

namespace espalier::study {

// What a study may ask of a server: far beyond what anybody needs, and short of what would keep a server busy without
// end.
inline constexpr std::size_t mostFileBytes = 32U << 20U;
inline constexpr std::size_t deepestFile = 64; //!< levels of its JSON
inline constexpr std::size_t mostFeatures = 10'000;
inline constexpr std::size_t mostHops = 16; //!< of one path
inline constexpr std::size_t mostConditions = 100; //!< in one place
inline constexpr std::size_t mostRepairs = 1'000; //!< and as many periods that are left out
inline constexpr double mostCutoffs = 100'000;

//! How many cutoffs a schedule has, at most. now: where it has no end.
double cutoffsOf(const Schedule &schedule, Timestamp now);

//! Errors: Invalid, naming what is too much.
Result<> checkLimits(const Study &study);

} // namespace espalier::study
