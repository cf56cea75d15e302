// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/memory.h"
#include "core/base/progress.h"
#include "core/store/cache.h"
#include "core/training/job.h"
#include "core/training/run.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace espalier::training {

//! A model with a run's settings that was fitted on the examples of some of the entities.
struct LearningPoint
{
    double share = 0; //!< of the entities
    std::size_t trained = 0; //!< examples, in all windows that the validation is of
    std::size_t entities = 0; //!< in the same
    evaluate::SplitReport report; //!< on the rows that runs are ranked on, whatever the share
    bool operator==(const LearningPoint &) const = default;
};

//! Would more examples help? Each point's entities are among those of the next one.
struct LearningCurve
{
    std::string run;
    std::vector<LearningPoint> points; //!< the fewest first; a share that was too small to learn from is left out
    bool operator==(const LearningCurve &) const = default;
};

//! What a worker needs to make the curve of a run.
TrainingJob learningJob(const Run &run, const std::string &metric, const std::string &runs);

//! Fits an eighth, a quarter, a half and all of the entities, with the settings of job.curveOf: of a blend, those of its members. Errors:
//! Invalid where there is no such run or snapshot, or no window before the test; those of the learner with all entities.
Result<LearningCurve> makeLearningCurve(const TrainingJob &job, store::Cache &runs, Progress &progress);

//! It stays with the run.
Result<> keepLearningCurve(store::Cache &runs, const std::string &snapshot, const LearningCurve &curve);
//! Nothing where none is kept, or where what is kept is damaged: it is made again then.
std::optional<LearningCurve> keptLearningCurve(store::Cache &runs, const std::string &snapshot, const std::string &run);

//! How a curve is made.
struct LearningWish
{
    std::string metric; //!< the study's
    std::string runs; //!< the file of runs, which the worker opens
    std::filesystem::path worker;
    std::size_t memory = defaultMemory();
};

//! The kept one, else one that a worker process makes and keeps. Errors: those of makeLearningCurve(); Cancelled, which ends the worker.
Result<LearningCurve> learningCurve(store::Cache &runs, const Run &run, const LearningWish &wish, Progress &progress);

} // namespace espalier::training
