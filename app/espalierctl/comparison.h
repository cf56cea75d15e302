// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run.h"
#include "core/workbench/bestpossible.h"

#include <optional>
#include <string>

namespace espalier::ctl {

//! "0.8123 - 0.8401".
std::string intervalText(const evaluate::Score &score);

//! Null where it is not defined.
Json scoreJson(const std::optional<evaluate::Score> &score);
//! How the first of two models is to the second.
Json claimJson(const evaluate::Claim &claim);
//! best: null where it is not known.
Json comparisonJson(const training::Comparison &comparison, const workbench::BestPossible *best);
std::string comparisonText(const training::Comparison &comparison, const workbench::BestPossible *best);

} // namespace espalier::ctl
