// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/memory.h"
#include "core/base/progress.h"
#include "core/catalog/handle.h"
#include "core/cost/cost.h"
#include "core/pg/settings.h"
#include "core/screening/datacheck.h"
#include "core/screening/featurehistograms.h"
#include "core/screening/history.h"
#include "core/screening/leakage.h"
#include "core/screening/suggest.h"
#include "core/study/study.h"

#include <filesystem>
#include <vector>

//! What is asked of the database about a study before it is trained: each over a connection of its own, which is closed at the end.
namespace espalier::workbench {

//! Where it is asked.
struct Asked
{
    catalog::Handle catalog;
    pg::Settings settings;
    std::filesystem::path cache; //!< of columns that were read; where it cannot be opened, all is read
    std::size_t memory = defaultMemory(); //!< allowed, in bytes
};

//! Lets the schedule of a new study begin and end with the data, where nothing else was stated. Errors: those of the connection.
Result<study::Study> fitSchedule(const study::Study &study, const screening::Stated &stated, const Asked &asked,
                                 Progress &progress);

//! Errors: those of the connection; as compile::planned().
Result<cost::Cost> estimateCost(const study::Study &study, const Asked &asked, Progress &progress);

//! The first rows of the frame, as a table. Errors: those of the connection; as compile::planned().
Result<frame::Table> previewExamples(const study::Study &study, std::size_t rows, const Asked &asked,
                                     Progress &progress);

//! What the data tell against the study. Errors: as compile::planned() and screening::checkLeakage().
Result<screening::LeakageReport> checkData(const study::Study &study, const Asked &asked, Progress &progress);

//! Ranks candidates by what they tell of the label. options.cache and options.memory are those of asked. Errors: as
//! screening::suggestFeatures().
Result<screening::Suggestion> suggestFeatures(const study::Study &study, const std::vector<study::Feature> &candidates,
                                              const Asked &asked, Progress &progress,
                                              screening::SuggestOptions options = {});

//! Examples with all that the features are computed from, kept in memory. Errors: as FeatureHistograms::open().
Result<screening::FeatureHistograms> openHistograms(const study::Study &study,
                                                    const std::vector<study::Feature> &features, const Asked &asked,
                                                    Progress &progress);

} // namespace espalier::workbench
