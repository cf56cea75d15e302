// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/cache.h"
#include "core/training/job.h"
#include "core/training/run.h"

namespace espalier::training {

//! The run whose model is the equal mean of its members' models: model::blended(). Nothing is fitted for it: its scores are of
//! what their models predicted of the same rows. Where one of more than two learned the number behind the label, it stays where the validation is
//! better with it. Errors: Invalid where a member is not there, or was scored on other rows.
Result<Run> blend(const TrainingJob &job, store::Cache &runs, Progress &progress);

} // namespace espalier::training
