// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/catalog.h"
#include "core/columns/columncache.h"
#include "core/cost/executor.h"
#include "core/deploy/apply.h"
#include "core/pg/settings.h"
#include "core/snapshot/snapshot.h"
#include "core/store/cache.h"
#include "core/study/study.h"
#include "core/training/run.h"

namespace espalier::workbench {

struct Deployable
{
    deploy::Request request;
    deploy::Proposal proposal;
    pg::Identity database; //!< that the run's rows are of
    Timestamp takenAt; //!< and when they were read
};

struct TrainedRun
{
    const snapshot::Snapshot &snapshot; //!< an excerpt is enough
    const training::Run &run;
    Json profile; //!< rowProfile() of the run, for watching what is deployed; may be null
    std::size_t reasons = 0; //!< of each prediction that the database shall give, at most
    bool isShadow = false; //!< beside the version that answers
};

//! Puts together what deploying a run takes, and what it will do.
Result<Deployable> proposeDeployment(const study::Study &study, const catalog::Catalog &catalog,
                                     const TrainedRun &trained, const pg::Settings &settings, Progress &progress);
//! Says in the proposal what is to be known of the run's scores; nothing where its run is not among them.
void addCautions(Deployable &deployable, const training::Comparison &comparison);
Result<deploy::Version> applyDeployment(const Deployable &deployable, const pg::Settings &settings, Progress &progress);

} // namespace espalier::workbench
