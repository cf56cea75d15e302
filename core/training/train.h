// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/memory.h"
#include "core/base/progress.h"
#include "core/training/job.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace espalier::training {

//! What became of one job.
struct TrainingOutcome
{
    TrainingJob job;
    Result<std::string> run; //!< its id, or why there is none
};

//! Hears of each job while it runs; called on the caller's thread.
struct TrainingListener
{
    std::function<void(const TrainingJob &job, double fraction, const Message &stage)> progressed;
    std::function<void(const TrainingOutcome &outcome)> finished;
};

//! Trains each job in a process of its own, as many at a time as there are cores; what turns out to need more than its part of the memory
//! allowed is trained after the others, alone. worker: the program that is started, espalierctl. memory: for all of them together.
//! Cancelling kills the workers at once; what was finished stays. Gives the outcomes in order of the jobs; those not done are Cancelled.
std::vector<TrainingOutcome> trainAll(const std::vector<TrainingJob> &jobs, const std::filesystem::path &worker,
                                      Progress &progress, const TrainingListener &listener = {},
                                      std::size_t memory = defaultMemory());

} // namespace espalier::training
