// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"
#include "core/store/cache.h"
#include "core/study/study.h"
#include "core/training/run.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace espalier::training {

//! Without model and predictions: what is told, not compared.
Run outlineOf(Run run);

Result<> keepRun(store::Cache &runs, const Run &run);
//! Of all snapshots: the snapshot's id and the run's.
Result<std::set<std::pair<std::string, std::string>>> allRuns(store::Cache &runs);
//! With all that is kept of it; nothing where there is none.
Result<> removeRun(store::Cache &runs, const std::string &snapshot, const std::string &id);
//! Their ids.
Result<std::vector<std::string>> runsOf(store::Cache &runs, const std::string &snapshot);
//! Errors: Invalid where the snapshot has no such run; Io where it is damaged.
Result<Run> loadRun(store::Cache &runs, const std::string &snapshot, const std::string &id);
//! The same of whichever snapshot it was trained on. Errors: Invalid too where there is no such run at all.
Result<Run> findRun(store::Cache &runs, const std::string &id);

//! The model that made a run's score on the test, which knows nothing of these rows: what is to be explained on them. Errors: Invalid where
//! the run was trained before it was kept.
Result<model::Model> loadTested(store::Cache &runs, const std::string &snapshot, const std::string &id);
//! What a run said of a part before it was recalibrated: what a mean of runs is made of. Nothing where it was not.
std::optional<model::Predictions> loadUncalibrated(store::Cache &runs, const std::string &snapshot,
                                                   const std::string &id, const std::string &part);

enum class Comparing
{
    Claimed,
    Ranked //!< without what may be said of each pair, which takes a second or two of many rows
};

//! All runs of a snapshot, best first. The best by validation; the baseline counts only where nothing else was trained.
Result<Comparison> compareRuns(store::Cache &runs, const study::Study &study, const snapshot::Snapshot &snapshot,
                               Comparing how = Comparing::Claimed);

//! Nothing where the metric is not defined on the rows of that part.
std::optional<evaluate::Score> scoreOf(const Run &run, const std::string &part, const std::string &metric);

//! The rows that a run's predictions of a part ("validation", "test") are of, ascending.
std::vector<std::size_t> rowsBeside(const snapshot::Snapshot &snapshot, const Run &run, std::string_view part);

model::Task taskOf(const snapshot::Snapshot &snapshot);
//! What was true of some rows of the snapshot.
evaluate::Truth truthOf(const snapshot::Snapshot &snapshot, const std::vector<std::size_t> &rows);

} // namespace espalier::training
