// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/catalog.h"
#include "core/pg/connection.h"
#include "core/plan/plan.h"
#include "core/snapshot/fetch.h"
#include "core/study/finding.h"

#include <vector>

//! A snapshot together with what is seen when it is taken.
namespace espalier::screening {

//! Reads the frame as fetchExamples() does, and splits it. Rows without a label are counted and left out. Errors: those of the connection
//! and of decideExecutor(); Invalid for no examples, one class only, more than two for a binary task, an empty part.
Result<snapshot::Snapshot> fetchSnapshot(const study::Study &study, const plan::Plan &plan,
                                         const catalog::Catalog &catalog, pg::Connection &connection,
                                         Progress &progress, const cost::FetchOptions &options = {});

//! What makes scores too good, by the study itself, by its examples and by what was found of its labels' times: dangers only. What cannot be
//! looked at has none.
std::vector<snapshot::Danger> dangersOf(const study::Study &study, const catalog::Catalog &catalog,
                                        const engine::Examples &examples, const std::vector<study::Finding> &ofTimes,
                                        Progress &progress);

} // namespace espalier::screening
