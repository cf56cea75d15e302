// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/learn/learner.h"
#include "core/training/job.h"
#include "core/training/run.h"
#include "core/training/trials.h"

#include <functional>
#include <optional>

namespace espalier::training {

//! A setting that a search is at.
struct SearchStep
{
    std::size_t trial = 0; //!< its place in the trials, which it is appended to
    std::size_t left = 0; //!< settings after it, about
    Message stage; //!< what is told of it
};

//! Fits a trial on the folds.
using TryTrial = std::function<Result<>(const SearchStep &step)>;

//! Appends settings beyond those of the trials, each tried before the next is asked for. Those of the trials are told it first. One that is
//! asked for again counts, and is not tried again. Errors: those of a trial.
Result<> search(const TrainingJob &job, const learn::Learner &learner, Trials &trials, const TryTrial &attempt);

//! grid: how many of the trials are of the grid; chosen: of all.
SearchGain gainOf(const Trials &trials, std::size_t grid, std::size_t chosen, const std::string &metric,
                  const evaluate::BootstrapOptions &options);

//! "The search over 40 settings gained 0.004 over the grid ...".
Message told(const SearchGain &search);
//! "Learned from 1,200 further examples ...".
Message told(const FurtherGain &further);

} // namespace espalier::training
