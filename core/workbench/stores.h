// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cache.h"
#include "core/workbench/places.h"

namespace espalier::workbench {

//! Where snapshots and runs are kept. What earlier versions kept in the cache is moved there once. Errors: as store::Cache::open().
Result<store::Cache> openRuns(const Places &places);

//! Both files of ours.
struct Stores
{
    store::Cache cache;
    store::Cache runs;
};
Result<Stores> openStores(const Places &places);

} // namespace espalier::workbench
