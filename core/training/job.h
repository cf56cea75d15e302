// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/learn/learner.h"

#include <string>

namespace espalier::training {

//! One training to be done by a worker process, as it stands on its standard input.
struct TrainingJob
{
    std::string runs; //!< the file of snapshots and runs
    std::string snapshot; //!< its id
    std::string learner;
    learn::Parameters parameters;
    Seed seed;
    int threads = 1;
    std::size_t memory = 0; //!< that the worker may hold, in bytes; 0 where nobody says
    bool operator==(const TrainingJob &) const = default;
};

Json toJson(const TrainingJob &job);
Result<TrainingJob> jobFromJson(const Json &json);

//! Names the run a job makes: the same job gives the same id.
std::string runId(const TrainingJob &job);

} // namespace espalier::training
