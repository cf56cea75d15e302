// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/scored.h"

#include "core/evaluate/conformal.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/recalibration.h"
#include "core/frame/entities.h"
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
    return {.seed = seed, .groups = frame::entitiesOf(frame::taken(facts, rows))};
}

void recalibrate(Run &run, const snapshot::Snapshot &snapshot, const Folds &folds)
{
    const auto validated = run.predictions.find("validation");
    const auto tested = run.predictions.find("test");
    if (run.isBaseline || run.model.task != Task::Binary || validated == run.predictions.end()
        || tested == run.predictions.end())
        return;
    // What a learner calibrates itself has another scale in each fit.
    if (run.model.calibration || !evaluate::haveLikeSpread(validated->second, tested->second))
        return;
    const Seed seed{run.seed};
    const auto truth = validatedTruth(snapshot, folds, folds.ranked);
    const auto bootstrap = bootstrapOf(snapshot, folds.ranked, seed);
    auto made = evaluate::recalibrationOf(validated->second, truth, bootstrap);
    if (!made)
        return;
    run.uncalibrated = run.predictions;
    run.recalibrated = made->gain;
    run.splits["validation"] = evaluate::evaluate(made->predictions, truth, bootstrap);
    validated->second = std::move(made->predictions);
    run.model.recalibration = made->recalibration;
    if (run.tested)
        run.tested->recalibration = made->recalibration;
    for (auto &probability : tested->second.values)
        probability = model::recalibrated(made->recalibration, probability);
    const auto &rows = folds.tested.scored;
    run.splits["test"] = evaluate::evaluate(tested->second, truthOf(snapshot, rows), bootstrapOf(snapshot, rows, seed));
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
