// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/fit.h"

#include "core/base/memory.h"
#include "core/evaluate/evaluate.h"
#include "core/learn/learner.h"
#include "core/model/encoder.h"
#include "core/model/json.h"
#include "core/snapshot/keeping.h"
#include "core/training/blend.h"
#include "core/training/fewerfeatures.h"
#include "core/training/folds.h"
#include "core/training/kepttrials.h"
#include "core/training/messages.h"
#include "core/training/rows.h"
#include "core/training/runs.h"
#include "core/training/scored.h"
#include "core/training/search.h"
#include "core/training/stepprogress.h"
#include "core/training/trials.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <utility>

namespace espalier::training {

namespace {

using Clock = std::chrono::steady_clock;
using Rows = std::vector<std::size_t>;

//! Of rows, in bytes: they are read again with each setting where they take more.
constexpr std::size_t mostHeld = std::size_t{512} << 20U;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

class Fit
{
public:
    Fit(const TrainingJob &job, const learn::Learner &learner, store::Cache &runs, Progress &progress)
        : m_job(job)
        , m_learner(learner)
        , m_runs(runs)
        , m_progress(progress)
        , m_kept(runs, job, learner)
    { }

    Result<Run> run()
    {
        m_progress.report(0, messages::readingSnapshot());
        auto outline = snapshot::loadSnapshot(m_runs, m_job.snapshot, snapshot::Extent::Outline);
        if (!outline)
            return Failure(outline.error());
        m_snapshot = std::move(*outline);
        const auto excerpt = snapshot::loadSnapshot(m_runs, m_job.snapshot, snapshot::Extent::Excerpt);
        if (!excerpt)
            return Failure(excerpt.error());
        m_features = excerpt->frame.features.size();
        const auto start = Clock::now();
        m_folds = foldsOf(m_snapshot, m_job.labelKnown);
        m_run = {.id = runId(m_job),
                 .learner = m_job.learner,
                 .parameters = m_job.parameters,
                 .labelKnown = m_job.labelKnown,
                 .isOfQuantity = !m_snapshot.frame.quantity.empty() && !m_learner.suits(taskOf(m_snapshot)),
                 .snapshot = m_job.snapshot,
                 .database = m_snapshot.database,
                 .takenAt = m_snapshot.takenAt,
                 .seed = m_job.seed.value,
                 .isBaseline = m_learner.isBaseline()};
        if (auto chosen = chosenTrial(); !chosen)
            return Failure(chosen.error());
        if (auto tested = test(); !tested)
            return Failure(tested.error());
        const auto known = trainedOn(m_folds.labelled, m_folds.further);
        auto model = fitted(known, m_steps - 1);
        if (!model)
            return Failure(model.error());
        m_run.rowsBehindModel = known.size();
        m_run.seconds = secondsSince(start);
        m_run.model = std::move(*model);
        recalibrate(m_run, m_snapshot, m_folds);
        addIntervals(m_run, validatedTruth(m_snapshot, m_folds, m_folds.ranked));
        m_run.modelBytes = model::toJson(m_run.model).dump().size();
        return std::move(m_run);
    }

private:
    learn::PackedTraining training(frame::PackedFrame trained, frame::PackedFrame validation) const
    {
        return {.train = std::move(trained),
                .validation = std::move(validation),
                .task = taskOf(m_snapshot),
                .classes = m_snapshot.classes,
                .seed = m_job.seed,
                .threads = m_job.threads,
                .memory = m_job.memory - std::min(m_job.memory, m_heldBytes),
                .metric = m_job.metric};
    }

    evaluate::BootstrapOptions bootstrap(const Rows &rows) const { return bootstrapOf(m_snapshot, rows, m_job.seed); }

    //! Fits each of the settings on each fold. What is chosen says what a refit takes.
    Result<> chosenTrial()
    {
        const auto settings = settingsToTry(m_learner, m_job.parameters, m_job.trials,
                                            cellsOf(m_folds.tested.trained.size(), m_features, m_job.parameters));
        const auto searched = static_cast<std::size_t>(m_job.search.settings);
        const auto rows = validatedRows(m_folds);
        Trials trials(settings, validatedTruth(m_snapshot, m_folds, rows), rows);
        m_steps = m_folds.each.size() * (settings.size() + searched) + 2;
        if (auto tried = m_job.search.isAsked() ? tryBeyondGrid(trials) : tryOnFolds(trials, 0, Seen::Both); !tried)
            return tried;
        m_run.settings = m_job.parameters;
        if (rows.empty())
            return {};
        auto best = trials.chosen(m_job.metric, bootstrap(rows));
        m_run.trials = trials.told(m_job.metric);
        if (m_job.search.isAsked())
            m_run.search = gainOf(trials, settings.size(), best, m_job.metric, bootstrap(rows));
        if (m_run.isFittedStale) {
            // The same, fitted on each row once.
            const auto fresh = trials.append(trials.settings(best));
            m_steps = m_done + m_folds.each.size() + 2;
            if (auto tried = tryOnFolds(trials, fresh, Seen::Now); !tried)
                return tried;
            best = trials.chosen(m_job.metric, bootstrap(rows));
            m_run.isFittedStale = best != fresh;
        }
        if (auto tried = tryFewerFeatures(
                {.job = m_job, .learner = m_learner, .rows = m_folds.tested.trained.size(), .features = m_features},
                trials, best,
                [&](const auto &those) {
                    return tryThose(trials, those);
                });
            !tried)
            return tried;
        if (auto tried = tryFurther(trials, best, bootstrap(rows)); !tried)
            return tried;
        m_run.settingsSpread = trials.spread(m_job.metric, bootstrap(rows));
        choose(trials, best);
        return {};
    }

    //! What is tried behind what is there.
    Result<> tryThose(Trials &trials, const std::vector<learn::Parameters> &settings)
    {
        const auto first = trials.count();
        for (const auto &each : settings)
            trials.append(each);
        m_steps = m_done + m_folds.each.size() * settings.size() + 2;
        if (auto tried =
                settings.empty() ? Result<>() : tryOnFolds(trials, first, m_run.isFittedStale ? Seen::Both : Seen::Now);
            !tried)
            return tried;
        const auto told = trials.told(m_job.metric);
        m_run.trials.insert(m_run.trials.end(), told.begin() + static_cast<std::ptrdiff_t>(first), told.end());
        return {};
    }

    //! What is chosen, fitted on examples at rows too; best is that then, where it is better.
    Result<> tryFurther(Trials &trials, std::size_t &best, const evaluate::BootstrapOptions &options)
    {
        if (m_folds.tested.further.empty())
            return {};
        const auto with = trials.append(trials.settings(best));
        m_steps = m_done + m_folds.each.size() + 2;
        m_run.further = {
            .rows = m_folds.tested.further.size(), .metric = trials.definedMetric(m_job.metric), .gain = {}};
        m_isWithFurther = true;
        if (auto tried = tryOnFolds(trials, with, m_run.isFittedStale ? Seen::Both : Seen::Now); !tried)
            return tried;
        const auto gain = trials.gain(with, best, m_job.metric, options);
        m_run.further->gain = gain.value_or(evaluate::Score());
        m_run.further->isKept = m_isWithFurther = gain && Trials::isBeyondError(*gain);
        best = m_isWithFurther ? with : best;
        return {};
    }

    //! All that a fold is fitted on.
    Rows trainedOn(const Rows &trained, const Rows &further) const
    {
        auto rows = trained;
        if (m_isWithFurther)
            rows.insert(rows.end(), further.begin(), further.end());
        return rows;
    }

    //! One setting after the other, so that what is done can be kept.
    Result<> tryBeyondGrid(Trials &trials)
    {
        if (m_folds.each.empty())
            return {};
        if (auto shrunk = m_kept.shrink(); !shrunk)
            return shrunk;
        m_holdsRows = true;
        for (std::size_t i = 0; i < trials.count(); ++i)
            if (auto tried = tryKept(trials, i); !tried)
                return tried;
        const auto attempt = [&](const SearchStep &step) {
            m_said = step.stage;
            m_steps = m_done + m_folds.each.size() * (step.left + 1) + 2;
            return tryKept(trials, step.trial);
        };
        auto searched = search(m_job, m_learner, trials, attempt);
        m_said = {};
        m_holdsRows = false;
        m_held.clear();
        m_heldBytes = 0;
        return searched;
    }

    //! Fits one on the folds, where that was not done before.
    Result<> tryKept(Trials &trials, std::size_t trial)
    {
        if (auto kept = m_kept.find(trials.settings(trial))) {
            trials.set(trial, std::move(kept->outcome));
            m_run.isFittedStale = m_run.isFittedStale || kept->isFittedStale;
            m_done += m_folds.each.size();
            StepProgress(m_progress, m_done, m_steps, m_said).report(0, messages::fittingModel());
            return {};
        }
        if (auto tried = tryOnFolds(trials, trial, Seen::Both); !tried)
            return tried;
        return m_kept.keep(trials.settings(trial),
                           {.outcome = trials.outcome(trial), .isFittedStale = m_run.isFittedStale});
    }

    //! Those of the trials from the first on.
    Result<> tryOnFolds(Trials &trials, std::size_t first, Seen seen)
    {
        for (std::size_t fold = 0; fold < m_folds.each.size(); ++fold)
            if (auto tried = tryOn(fold, trials, first, seen); !tried)
                return tried;
        return {};
    }

    void choose(const Trials &trials, std::size_t best)
    {
        m_run.settings = trials.refitted(best, m_learner);
        const auto &ranked = m_folds.ranked;
        auto predictions = trials.predictions(best, ranked);
        m_run.splits["validation"] =
            evaluate::evaluate(predictions, validatedTruth(m_snapshot, m_folds, ranked), bootstrap(ranked));
        m_run.predictions["validation"] = std::move(predictions);
        for (const auto &each : m_folds.each) {
            m_run.backtests.push_back(
                {.origin = each.origin,
                 .trained = trainedOn(each.trained, each.further).size(),
                 .report = evaluate::evaluate(trials.predictions(best, each.scored), truthOf(m_snapshot, each.scored),
                                              bootstrap(each.scored))});
        }
    }

    struct FoldRows
    {
        frame::PackedFrame trained;
        frame::PackedFrame scored;
    };

    //! A search comes back to them with each setting: they are held where they take little.
    Result<FoldRows> rowsOf(std::size_t fold, Seen seen)
    {
        if (const auto held = m_held.find(fold); held != m_held.end() && seen == Seen::Both)
            return held->second;
        const auto &each = m_folds.each[fold];
        const auto trained = trainedOn(each.trained, each.further);
        auto frames =
            readRows(m_runs, m_job.snapshot, {{trained, seen}, {each.scored, Seen::Earlier}}, m_learner.precision());
        if (!frames)
            return Failure(frames.error());
        FoldRows rows{.trained = std::move(frames->front()), .scored = std::move(frames->back())};
        m_run.isFittedStale = m_run.isFittedStale || rowCount(rows.trained.facts) > trained.size();
        const auto cells = (rowCount(rows.trained.facts) + each.scored.size()) * m_features;
        const auto allowed = m_job.memory > 0 ? m_job.memory / 4 : mostHeld;
        if (m_holdsRows && m_heldBytes + cells * sizeof(double) <= std::min(allowed, mostHeld)) {
            m_heldBytes += cells * sizeof(double);
            m_held[fold] = rows;
        }
        return rows;
    }

    Result<> tryOn(std::size_t fold, Trials &trials, std::size_t first, Seen seen)
    {
        auto rows = rowsOf(fold, seen);
        if (!rows)
            return Failure(rows.error());
        auto trained = std::move(rows->trained);
        const auto scored = std::move(rows->scored);
        releaseFreedMemory();
        for (std::size_t i = first; i < trials.count(); ++i) {
            StepProgress progress(m_progress, m_done++, m_steps, m_said);
            if (trials.isDropped(i))
                continue;
            progress.report(0, messages::fittingModel());
            auto taken = trained;
            if (i + 1 == trials.count())
                trained = {}; // the last one may use them up
            auto fit = m_learner.fit(training(std::move(taken), scored), trials.settings(i), progress);
            if (!fit && i > 0 && fit.error().code != Error::Code::Cancelled) {
                trials.drop(i);
                continue;
            }
            if (!fit)
                return Failure(fit.error());
            auto predictions = model::predict(fit->model, scored.features);
            if (!predictions)
                return Failure(predictions.error());
            trials.add(i, m_folds.each[fold].scored, *predictions, fit->found);
        }
        return {};
    }

    Result<model::Model> fitted(const Rows &rows, std::size_t step)
    {
        auto frames = readRows(m_runs, m_job.snapshot, {{rows, m_run.isFittedStale ? Seen::Both : Seen::Now}},
                               m_learner.precision());
        if (!frames)
            return Failure(frames.error());
        auto trained = std::move(frames->front());
        frames->clear();
        releaseFreedMemory();
        StepProgress progress(m_progress, step, m_steps);
        progress.report(0, messages::fittingModel());
        return m_learner.train(training(std::move(trained), {}), m_run.settings, progress);
    }

    Result<> test()
    {
        const auto &rows = m_folds.tested;
        const auto trained = trainedOn(rows.trained, rows.further);
        auto model = fitted(trained, m_steps - 2);
        if (!model)
            return Failure(model.error());
        m_run.rowsBehindScore = trained.size();
        auto frames = readRows(m_runs, m_job.snapshot, {{rows.scored}}, m_learner.precision());
        if (!frames)
            return Failure(frames.error());
        m_progress.report(static_cast<double>(m_steps - 1) / static_cast<double>(m_steps), messages::evaluating());
        const auto start = Clock::now();
        auto predictions = model::predict(*model, frames->front().features);
        if (!predictions)
            return Failure(predictions.error());
        m_run.predictMicroseconds = secondsSince(start) * 1e6 / static_cast<double>(predictions->rows);
        m_run.splits["test"] =
            evaluate::evaluate(*predictions, truthOf(m_snapshot, rows.scored), bootstrap(rows.scored));
        m_run.predictions["test"] = std::move(*predictions);
        m_run.tested = std::move(*model);
        return {};
    }

    const TrainingJob &m_job;
    const learn::Learner &m_learner;
    store::Cache &m_runs;
    Progress &m_progress;
    snapshot::Snapshot m_snapshot; //!< without features
    std::size_t m_features = 0;
    Folds m_folds;
    std::size_t m_steps = 1; //!< fits
    std::size_t m_done = 0; //!< of them
    bool m_isWithFurther = false; //!< Part::Further is fitted on too
    Message m_said; //!< while a search tells where it is
    KeptTrials m_kept; //!< of searches
    bool m_holdsRows = false; //!< while a search goes on
    std::map<std::size_t, FoldRows> m_held; //!< by fold
    std::size_t m_heldBytes = 0; //!< at most
    Run m_run;
};

} // namespace

Result<Run> fit(const TrainingJob &job, store::Cache &runs, Progress &progress)
{
    if (job.learner == learn::blendName)
        return blend(job, runs, progress);
    const auto learner = learn::findLearner(job.learner);
    if (!learner) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = job.learner,
                             .problem = messages::noLearner(),
                             .remedies = {messages::listLearners()}});
    }
    return Fit(job, *learner, runs, progress).run();
}

} // namespace espalier::training
