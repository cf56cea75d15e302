// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"

#include <string>

namespace espalier::deploy {

//! How a project is asked, ready to be run by whoever may: all, and of the first key of known (none where it has no row) a prediction and what
//! else is there of it: as of an earlier moment, with its reasons, its interval, of other values.
std::string callsOf(const std::string &schema, const std::string &project, const LivePredictions &known);

} // namespace espalier::deploy
