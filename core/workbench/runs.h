// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/snapshot.h"
#include "core/store/cache.h"
#include "core/study/study.h"
#include "core/workbench/run.h"

namespace espalier::workbench {

//! Without predictions, which are kept beside it as bytes.
Json toJson(const Run &run);
Result<Run> runFromJson(const Json &json);

Result<> keepRun(store::Cache &cache, const Run &run);
//! Errors: Invalid where the snapshot has no such run.
Result<Run> loadRun(store::Cache &cache, const std::string &snapshot, const std::string &id);

//! All runs of a snapshot, best first. The best by validation; the baseline counts only where nothing else was trained.
Result<Comparison> compareRuns(store::Cache &cache, const study::Study &study, const dataset::Snapshot &snapshot);

//! The same without what was true, which takes the snapshot's rows.
Result<std::vector<Run>> rankedRuns(store::Cache &cache, const study::Study &study, const std::string &snapshot);

//! What was true in a part of the snapshot.
evaluate::Truth truthOf(const dataset::Snapshot &snapshot, dataset::Part part);

//! Rows of one entity belong together, for the bootstrap.
std::vector<std::uint32_t> groupsOf(const frame::Frame &frame);

} // namespace espalier::workbench
