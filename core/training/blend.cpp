// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/blend.h"

#include "core/base/metric.h"
#include "core/base/subjects.h"
#include "core/evaluate/evaluate.h"
#include "core/learn/learner.h"
#include "core/model/blend.h"
#include "core/model/json.h"
#include "core/snapshot/keeping.h"
#include "core/training/messages.h"
#include "core/training/runs.h"
#include "core/training/scored.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace espalier::training {

namespace {

Failure notTrained(const std::string &id)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = subjects::named(subjects::run, id),
                         .problem = messages::memberNotTrained(),
                         .remedies = {messages::trainMembers()}});
}

class Blending
{
public:
    Blending(const TrainingJob &job, store::Cache &runs)
        : m_job(job)
        , m_runs(runs)
    { }

    Result<Run> run()
    {
        if (m_job.members.empty())
            return notTrained({});
        auto outline = snapshot::loadSnapshot(m_runs, m_job.snapshot, snapshot::Extent::Outline);
        if (!outline)
            return Failure(outline.error());
        m_snapshot = std::move(*outline);
        m_folds = foldsOf(m_snapshot, m_job.labelKnown);
        for (const auto &id : m_job.members) {
            auto member = loadRun(m_runs, m_job.snapshot, id);
            if (!member)
                return notTrained(id);
            auto tested = loadTested(m_runs, m_job.snapshot, id);
            if (!tested)
                return Failure(tested.error());
            member->tested = std::move(*tested);
            for (auto &[part, predictions] : member->predictions)
                if (auto before = loadUncalibrated(m_runs, m_job.snapshot, id, part))
                    predictions = std::move(*before);
            m_members.push_back(std::move(*member));
        }
        chooseMembers();
        m_run = begun();
        if (auto models = blendModels(); !models)
            return Failure(models.error());
        if (auto scores = score(); !scores)
            return Failure(scores.error());
        recalibrate(m_run, m_snapshot, m_folds);
        addIntervals(m_run, validatedTruth(m_snapshot, m_folds, m_folds.ranked));
        m_run.modelBytes = model::toJson(m_run.model).dump().size();
        return std::move(m_run);
    }

private:
    //! Two are always blended.
    void chooseMembers()
    {
        const bool isChoice = m_members.size() > 2 && std::ranges::any_of(m_members, &Run::isOfQuantity);
        if (!isChoice || m_folds.each.empty())
            return;
        auto without = m_members;
        std::erase_if(without, [](const Run &member) {
            return member.isOfQuantity;
        });
        const auto best = validated(m_members);
        const auto other = validated(without);
        const bool isLower = isLowerBetter(m_job.metric);
        if (!best || !other || (isLower ? *best >= *other : *best <= *other))
            m_members = std::move(without);
    }

    //! The metric of the mean of some on the validation; nothing where it is not defined, or a member was scored on other rows.
    std::optional<double> validated(const std::vector<Run> &members) const
    {
        const auto &rows = m_folds.ranked;
        const auto all = predictionsOf(members, "validation", rows.size());
        if (!all)
            return std::nullopt;
        const auto truth = validatedTruth(m_snapshot, m_folds, rows);
        const auto report = evaluate::evaluate(model::blendedPredictions(*all, truth.task), truth, {.replicates = 0});
        const auto found = report.metrics.find(m_job.metric);
        return found == report.metrics.end() ? std::nullopt : std::optional(found->second.value);
    }

    //! Of each of some. Errors: notTrained().
    static Result<std::vector<const model::Predictions *>> predictionsOf(const std::vector<Run> &members,
                                                                         const std::string &part, std::size_t rows)
    {
        std::vector<const model::Predictions *> all;
        for (const auto &member : members) {
            const auto found = member.predictions.find(part);
            if (found == member.predictions.end() || found->second.rows != rows)
                return notTrained(member.id);
            all.push_back(&found->second);
        }
        return all;
    }

    Run begun() const
    {
        Run run{.id = runId(m_job),
                .learner = m_job.learner,
                .members = {},
                .labelKnown = m_job.labelKnown,
                .rowsBehindScore = std::numeric_limits<std::size_t>::max(),
                .rowsBehindModel = std::numeric_limits<std::size_t>::max(),
                .snapshot = m_job.snapshot,
                .database = m_snapshot.database,
                .takenAt = m_snapshot.takenAt,
                .seed = m_job.seed.value};
        for (const auto &member : m_members) {
            run.members.push_back(member.id);
            run.settingsSpread = std::max(run.settingsSpread, member.settingsSpread);
            run.seconds += member.seconds;
            run.predictMicroseconds += member.predictMicroseconds;
            run.rowsBehindScore = std::min(run.rowsBehindScore, member.rowsBehindScore);
            run.rowsBehindModel = std::min(run.rowsBehindModel, member.rowsBehindModel);
        }
        return run;
    }

    Result<> blendModels()
    {
        std::vector<const model::Model *> kept;
        std::vector<const model::Model *> tested;
        for (const auto &member : m_members) {
            kept.push_back(&member.model);
            tested.push_back(&*member.tested);
        }
        auto model = model::blended(kept, m_job.learner);
        if (!model)
            return Failure(model.error());
        auto scored = model::blended(tested, m_job.learner);
        if (!scored)
            return Failure(scored.error());
        m_run.model = std::move(*model);
        m_run.tested = std::move(*scored);
        return {};
    }

    Result<> score()
    {
        if (const auto &ranked = m_folds.ranked; !m_folds.each.empty()) {
            if (auto scored = scorePart("validation", ranked, validatedTruth(m_snapshot, m_folds, ranked)); !scored)
                return scored;
        }
        const auto &tested = m_folds.tested.scored;
        return scorePart("test", tested, truthOf(m_snapshot, tested));
    }

    Result<> scorePart(const std::string &part, const std::vector<std::size_t> &rows, const evaluate::Truth &truth)
    {
        const auto all = predictionsOf(m_members, part, rows.size());
        if (!all)
            return Failure(all.error());
        auto predictions = model::blendedPredictions(*all, m_run.model.task);
        m_run.splits[part] = evaluate::evaluate(predictions, truth, bootstrapOf(m_snapshot, rows, m_job.seed));
        m_run.predictions[part] = std::move(predictions);
        return {};
    }

    const TrainingJob &m_job;
    store::Cache &m_runs;
    snapshot::Snapshot m_snapshot; //!< without features
    Folds m_folds;
    std::vector<Run> m_members;
    Run m_run;
};

} // namespace

Result<Run> blend(const TrainingJob &job, store::Cache &runs, Progress &progress)
{
    progress.report(0, messages::evaluating());
    return Blending(job, runs).run();
}

} // namespace espalier::training
