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

//! Fetches the study's examples and keeps them in the cache, as the study's newest snapshot. Errors: those of dataset::fetchSnapshot().
Result<dataset::Snapshot> takeSnapshot(const study::Study &study, const catalog::Catalog &catalog,
                                       const pg::Settings &settings, store::Cache &cache, Progress &progress,
                                       const dataset::FetchOptions &options = {});

//! A snapshot by its id. Errors: Invalid where the cache has it not (or no longer).
Result<dataset::Snapshot> loadSnapshot(store::Cache &cache, const std::string &id);
//! The newest one that was taken for exactly this study's rows and features. Errors: Invalid where there is none.
Result<dataset::Snapshot> newestSnapshot(store::Cache &cache, const study::Study &study);

} // namespace espalier::workbench
