// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/activity.h"
#include "core/pg/settings.h"

#include <chrono>
#include <functional>
#include <vector>

namespace espalier::workbench {

//! Reads the counters of all tables every interval over one connection and gives the rates between two readings to the
//! sink, until progress says stop or the sink says enough (false). The first rates come after one interval.
//! Errors: Connection where the link is lost; Cancelled where progress said stop.
Result<> watchActivity(const pg::Settings &settings, std::chrono::milliseconds interval, Progress &progress,
                       const std::function<bool(std::vector<catalog::TableRate>)> &sink);

} // namespace espalier::workbench
