// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/scored.h"

#include "core/evaluate/conformal.h"
#include "core/training/runs.h"

namespace espalier::training {

evaluate::Truth validatedTruth(const snapshot::Snapshot &snapshot, const Folds &folds,
                               const std::vector<std::size_t> &rows)
{
    auto truth = truthOf(snapshot, rows);
    truth.strata = strataOf(folds, rows);
    return truth;
}

evaluate::BootstrapOptions bootstrapOf(const snapshot::Snapshot &snapshot, const std::vector<std::size_t> &rows,
                                       Seed seed)
{
    frame::Frame facts{.label = snapshot.frame.label};
    facts.keys = snapshot.frame.keys;
    return {.seed = seed, .groups = groupsOf(frame::taken(facts, rows))};
}

void addIntervals(Run &run, const evaluate::Truth &validated)
{
    const auto predictions = run.predictions.find("validation");
    if (validated.task != Task::Regression || predictions == run.predictions.end())
        return;
    run.model.intervals = evaluate::conformalIntervals(predictions->second, validated);
    if (run.tested)
        run.tested->intervals = run.model.intervals;
}

} // namespace espalier::training
