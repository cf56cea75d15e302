// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <string>
#include <vector>

//! What becomes of live features by nothing but the passing of time.
namespace espalier::compile {

//! Live examples are as of now: what they are told may change while no row does.
bool isAsOfNow(const plan::Plan &plan);

//! Features that change at every moment for nearly all examples: ages, times since something, parts of the as-of time, means whose weights
//! fade, what is held against the other examples. In the study's order.
std::vector<std::string> movingFeatures(const plan::Plan &plan);

//! k1, k2, ... as texts, each once: entities about which something came into sight or left a window between two moments. More may be named,
//! never less. Requires: isAsOfNow(), and from is at most until.
std::vector<sql::Select> crossings(const plan::Plan &plan, Timestamp from, Timestamp until);

} // namespace espalier::compile
