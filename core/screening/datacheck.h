// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/pg/connection.h"
#include "core/screening/leakage.h"

namespace espalier::screening {

//! Reads the examples once and samples of the tables: the findings of exampleLeakage(), of lateColumns(), of rewrittenColumns(), of
//! checkTimes() and of quality::checkQuality(), and what examples see of each table.
//! Errors: those of the connection; Invalid where there are no examples.
Result<LeakageReport> checkLeakage(const study::Study &study, const plan::Plan &plan, const catalog::Catalog &catalog,
                                   pg::Connection &connection, Progress &progress,
                                   const cost::FetchOptions &options = {});

} // namespace espalier::screening
