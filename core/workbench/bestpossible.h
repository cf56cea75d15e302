// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/evaluate/report.h"
#include "core/snapshot/snapshot.h"
#include "core/study/study.h"
#include "core/workbench/places.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace espalier::workbench {

//! What whoever knows the Gym's customers as its simulation does scores on the rows on which runs are compared. It is no run, and more cannot be had
//! but by chance.
struct BestPossible
{
    std::string snapshot; //!< the id of the one whose rows they are
    std::map<std::string, evaluate::SplitReport> splits; //!< "validation" and "test", as those of a run
};

//! Nothing where it is not known: the rows are not of the Gym as it is now, it does not run, or its truth is not known of the question. An outline
//! of the snapshot is enough. What was worked out once is kept in the cache. Errors: Cancelled; those of the database.
Result<std::optional<BestPossible>> bestPossible(const Places &places, const study::Study &study,
                                                 const snapshot::Snapshot &snapshot, Progress &progress);

//! By a metric on a part; nothing where it is not defined there.
std::optional<evaluate::Score> scoreOf(const BestPossible &best, const std::string &part, const std::string &metric);

} // namespace espalier::workbench
