// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/cache.h"
#include "core/training/job.h"
#include "core/training/run.h"

namespace espalier::training {

//! Does a job: chooses the settings on the folds before the test (the usual ones, where another is not better by more than a standard error
//! of the paired difference), fits on all whose label was known when the test begins, scores that on the test, and fits the model that is
//! kept on all whose label is known. Errors: Invalid (no such learner, snapshot); those of the learner.
Result<Run> fit(const TrainingJob &job, store::Cache &runs, Progress &progress);

} // namespace espalier::training
