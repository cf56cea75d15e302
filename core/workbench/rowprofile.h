// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/store/cache.h"
#include "core/study/study.h"
#include "core/training/run.h"

namespace espalier::workbench {

//! The rows that a run was trained on, and its predictions of the test part, in bins, as watching takes them (monitor::Profile). Null where
//! the snapshot's features are no longer kept. Features of the as-of time alone, which all rows of one scoring have alike, are left out.
Json rowProfile(store::Cache &runs, const training::Run &run, const study::Study &study);

} // namespace espalier::workbench
