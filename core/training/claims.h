// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run.h"

#include <optional>
#include <string>

namespace espalier::training {

//! Under which a comparison's claims are of models fitted anew in each window of time, by evaluate::correlatedT(); each pair by itself.
inline constexpr const char *overTime = "backtests";
//! Of fewer windows nothing is claimed.
inline constexpr std::size_t fewestWindows = 3;

//! Fills in what may be said of each pair of runs, by the metric that they are ranked by, on the rows of each part, and over time.
void addClaims(Comparison &comparison);

//! Of two runs on the rows of a part. Nothing where they are one, or where one has no score there.
std::optional<evaluate::Claim> claimOf(const Comparison &comparison, const std::string &part, const Run &first,
                                       const Run &second);

} // namespace espalier::training
