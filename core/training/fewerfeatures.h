// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"
#include "core/training/job.h"
#include "core/training/trials.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace espalier::training {

//! What fits with some settings look at: training rows times features. Where some are kept, all of them are looked at before, in a fit that is
//! quick.
double cellsOf(std::size_t rows, std::size_t features, const learn::Parameters &settings);

struct Narrowing
{
    const TrainingJob &job;
    const learn::Learner &learner;
    std::size_t rows = 0; //!< that are trained on
    std::size_t features = 0; //!< that there are
};

//! Fits some settings on the folds, behind the trials that are there.
using TryThose = std::function<Result<>(const std::vector<learn::Parameters> &settings)>;

//! Tries the best of the trials with 20 features, and takes that where it does no worse; where the grid was cut short since all features are
//! too many, the rest of it is tried with them, and the best of that is taken. Nothing where the learner cannot keep to some
//! (learn/selecting.h), somebody has said how many, one trial alone is asked for, or it is not worth its time. Errors: those of a trial.
Result<> tryFewerFeatures(const Narrowing &narrowing, const Trials &trials, std::size_t &best, const TryThose &attempt);

} // namespace espalier::training
