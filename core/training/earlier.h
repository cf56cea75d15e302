// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"
#include "core/store/cache.h"
#include "core/training/run.h"

#include <vector>

namespace espalier::training {

//! Runs of the same study and database as a snapshot, on rows that were read at other moments: the latest rows first, without baselines,
//! models and predictions. They are told, not compared: their scores are of other rows.
Result<std::vector<Run>> earlierRuns(store::Cache &runs, const snapshot::Snapshot &snapshot);

} // namespace espalier::training
