// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/evaluate/claims.h"
#include "core/workbench/watching.h"

#include <string>
#include <string_view>

namespace espalier::ctl {

//! A sentence about the first of two models, which is called as given.
std::string claimText(const evaluate::Claim &claim, std::string_view first);
//! A score with its interval.
std::string valueText(const evaluate::Score &score);

//! How the challenger fares beside the champion; null and nothing where there is none.
Json shadowJson(const workbench::Watched &watched);
std::string shadowText(const workbench::Watched &watched);

} // namespace espalier::ctl
