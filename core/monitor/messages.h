// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"

//! What is told by this module: the sentences stand in ui/words/monitorsentences.cpp.
namespace espalier::monitor::messages {

using namespace arguments;

inline constexpr MessageCode<> nameIsTaken{"monitor.name_is_taken"};
inline constexpr MessageCode<> scoreWithoutLog{"monitor.score_without_log"};
inline constexpr MessageCode<Told> noEstimateOf{"monitor.no_estimate_of"}; // metric
inline constexpr MessageCode<> residualsNotNoted{"monitor.residuals_not_noted"};
inline constexpr MessageCode<> mayNotMakeLog{"monitor.may_not_make_log"};

} // namespace espalier::monitor::messages
