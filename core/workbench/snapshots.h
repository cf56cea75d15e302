// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/catalog.h"
#include "core/cost/executor.h"
#include "core/pg/settings.h"
#include "core/snapshot/snapshot.h"
#include "core/study/study.h"
#include "core/workbench/stores.h"

#include <functional>
#include <optional>

namespace espalier::workbench {

struct SnapshotOptions
{
    std::optional<cost::Executor> executor; //!< who computes the features; else whom cost::chooseExecutor() names
    bool isFresh = false; //!< reads all, instead of what changed since columns were read for any study
    std::size_t memory = defaultMemory(); //!< allowed, in bytes
    std::function<void(const cost::ExecutorChoice &)> chosen; //!< as of cost::FetchOptions
    std::function<void(std::size_t)> refused;
    std::function<void(const Message &)> letGo; //!< of features of older snapshots that went, since all took too much
};

//! Fetches the study's examples and keeps them, as the study's newest snapshot of that database. One that was newest before stays
//! where something was trained on it. Errors: those of screening::fetchSnapshot().
Result<snapshot::Snapshot> takeSnapshot(const study::Study &study, const catalog::Catalog &catalog,
                                        const pg::Settings &settings, Stores &stores, Progress &progress,
                                        const SnapshotOptions &options = {});

} // namespace espalier::workbench
