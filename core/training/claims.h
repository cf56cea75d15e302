// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run.h"

#include <optional>
#include <string>

namespace espalier::training {

//! Fills in what may be said of each pair of runs, by the metric that they are ranked by, on the rows of each part.
void addClaims(Comparison &comparison);

//! Of two runs on the rows of a part. Nothing where they are one, or where one has no score there.
std::optional<evaluate::Claim> claimOf(const Comparison &comparison, const std::string &part, const Run &first,
                                       const Run &second);

} // namespace espalier::training
