// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <vector>

namespace espalier::features {

//! How long before the as-of time a future label is asked again, so that its answer is known by then: one, two and three horizons, and the
//! same season a year ago. Nothing for other targets.
std::vector<Duration> replayLags(const study::Study &study);

//! The question itself at earlier times: what it aggregates, over a window of its horizon that ended at the as-of time, and at those lags.
//! Without names; nothing for other targets, and where its rows tell no time.
std::vector<study::Feature> replayed(const study::Study &study);

} // namespace espalier::features
