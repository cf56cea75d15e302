// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/catalog.h"
#include "core/dataset/fetch.h"
#include "core/dataset/snapshot.h"
#include "core/pg/settings.h"
#include "core/store/cache.h"
#include "core/study/study.h"

namespace espalier::workbench {

struct SnapshotOptions
{
    std::optional<dataset::Executor> executor; //!< who computes the features; else whom dataset::chooseExecutor() names
    bool isFresh = false; //!< reads all, instead of what changed since columns were read for any study
    std::size_t memory = defaultMemory(); //!< allowed, in bytes
    std::function<void(const dataset::ExecutorChoice &)> chosen; //!< as of dataset::FetchOptions
    std::function<void(std::size_t)> refused;
};

//! Fetches the study's examples and keeps them in the cache, as the study's newest snapshot. Errors: those of dataset::fetchSnapshot().
Result<dataset::Snapshot> takeSnapshot(const study::Study &study, const catalog::Catalog &catalog,
                                       const pg::Settings &settings, store::Cache &cache, Progress &progress,
                                       const SnapshotOptions &options = {});

//! A snapshot by its id. Errors: Invalid where the cache has it not (or no longer).
Result<dataset::Snapshot> loadSnapshot(store::Cache &cache, const std::string &id);
//! dataset::excerptOf() the newest one, kept beside it: what deploying needs, without the rest in memory. Errors: as newestSnapshot().
Result<dataset::Snapshot> newestExcerpt(store::Cache &cache, const study::Study &study);
//! The newest one that was taken for exactly this study's rows and features. Errors: Invalid where there is none.
Result<dataset::Snapshot> newestSnapshot(store::Cache &cache, const study::Study &study);

} // namespace espalier::workbench
