// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/learn/learner.h"
#include "core/study/study.h"

#include <cstdint>
#include <string>
#include <vector>

namespace espalier::training {

//! How far settings are searched beyond a learner's grid.
struct SearchLimit
{
    int settings = 0; //!< so many are asked for; the same ones each time
    int seconds = 0; //!< or as many as there is time for
    bool isAsked() const { return settings > 0 || seconds > 0; }
    bool operator==(const SearchLimit &) const = default;
};

//! What settings are chosen among.
struct Tries
{
    int trials = 0; //!< of the grid, at most; 0: as many as are worth their time
    SearchLimit search; //!< of learners with something to search
};

//! One training to be done by a worker process, as it stands on its standard input.
struct TrainingJob
{
    std::string runs; //!< the file of snapshots and runs
    std::string snapshot; //!< its id
    std::string learner;
    std::vector<std::string> members; //!< of a blend: the runs it is the mean of, which are trained before
    std::string curveOf; //!< a run whose learning curve is made, in place of a run
    learn::Parameters parameters; //!< asked for; what else a learner has is chosen on the folds before the test
    std::string metric; //!< settings are chosen by
    std::int64_t labelKnown = 0; //!< how long after its as-of time a label is known, in microseconds
    int trials = 0; //!< settings of the grid to choose among, at most; 0: as many as are worth their time
    SearchLimit search; //!< and beyond it
    Seed seed;
    int threads = 1;
    std::size_t memory = 0; //!< that the worker may hold, in bytes; 0 where nobody says
    bool operator==(const TrainingJob &) const = default;
};

//! A learner somebody chose, and what he asks of it.
struct ChosenLearner
{
    std::string name;
    learn::Parameters parameters; //!< that differ from the defaults
};

//! What trains the chosen learners on a snapshot of a study, and blends them where learn::blendMembers() are among them. Its memory and threads are left to trainAll().
std::vector<TrainingJob> jobsFor(const study::Study &study, const std::string &snapshot, const std::string &runs,
                                 const std::vector<ChosenLearner> &learners, Seed seed, const Tries &tries = {});

//! How long after its as-of time the label of an example is known, in microseconds.
std::int64_t labelKnownAfter(const study::Study &study);

Json toJson(const TrainingJob &job);
Result<TrainingJob> jobFromJson(const Json &json);

//! Names the run a job makes: the same job gives the same id.
std::string runId(const TrainingJob &job);

} // namespace espalier::training
