// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/cache.h"
#include "core/training/job.h"
#include "core/training/run.h"

namespace espalier::training {

//! The run whose model is the equal mean of its members' models: model::blended(). Nothing is fitted or chosen for it, so that its scores are as
//! much out of sample as theirs: of what their models predicted of the same rows. Errors: Invalid where a member is not there, or was scored on
//! other rows.
Result<Run> blend(const TrainingJob &job, store::Cache &runs, Progress &progress);

} // namespace espalier::training
