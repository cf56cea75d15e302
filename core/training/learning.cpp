// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/learning.h"

#include "core/base/random.h"
#include "core/base/subjects.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/json.h"
#include "core/frame/entities.h"
#include "core/learn/learner.h"
#include "core/model/blend.h"
#include "core/model/encoder.h"
#include "core/model/predict.h"
#include "core/snapshot/keeping.h"
#include "core/training/folds.h"
#include "core/training/messages.h"
#include "core/training/rows.h"
#include "core/training/runs.h"
#include "core/training/scored.h"
#include "core/training/train.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numeric>
#include <set>
#include <utility>

namespace espalier::training {

namespace {

constexpr std::string_view learningKind = "learning";
constexpr std::array learningShares{0.125, 0.25, 0.5, 1.0};
//! Of fewer, a share of the entities says nothing, and rows are taken.
constexpr std::size_t fewestEntities = 16;

using RowPlaces = std::vector<std::size_t>;

std::string learningKey(const std::string &snapshot, const std::string &run)
{
    return snapshot + "/" + run;
}

//! Of one window, what each share is fitted on.
struct Window
{
    const Fold *fold = nullptr;
    std::array<RowPlaces, learningShares.size()> trained;
    std::array<std::size_t, learningShares.size()> entities{};
};

class CurveMaking
{
public:
    CurveMaking(const TrainingJob &job, store::Cache &runs, Progress &progress)
        : m_job(job)
        , m_runs(runs)
        , m_progress(progress)
    { }

    Result<LearningCurve> run()
    {
        m_progress.report(0, messages::readingSnapshot());
        auto outline = snapshot::loadSnapshot(m_runs, m_job.snapshot, snapshot::Extent::Outline);
        if (!outline)
            return Failure(outline.error());
        m_snapshot = std::move(*outline);
        m_folds = foldsOf(m_snapshot, m_job.labelKnown);
        findWindows();
        if (m_windows.empty())
            return noCurve();
        const auto asked = loadRun(m_runs, m_job.snapshot, m_job.curveOf);
        if (!asked)
            return Failure(asked.error());
        auto members = asked->members.empty() ? std::vector{m_job.curveOf} : asked->members;
        m_steps = members.size() * learningShares.size() * m_windows.size();
        for (const auto &member : members) {
            if (auto said = predict(member); !said)
                return Failure(said.error());
        }
        return scored();
    }

private:
    Failure noCurve() const
    {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = subjects::named(subjects::run, m_job.curveOf),
                             .problem = messages::noWindows(),
                             .remedies = {messages::widenValidation()}});
    }

    //! Those that score rows that runs are ranked on.
    void findWindows()
    {
        frame::Frame facts{.label = m_snapshot.frame.label};
        facts.keys = m_snapshot.frame.keys;
        const auto entityOf = frame::entitiesOf(facts);
        std::vector<std::uint32_t> all(entityOf.size());
        std::iota(all.begin(), all.end(), 0U);
        Random(m_job.seed).shuffle(all);
        for (const auto &fold : m_folds.each) {
            RowPlaces common;
            std::ranges::set_intersection(fold.scored, m_folds.ranked, std::back_inserter(common));
            if (common.empty() || fold.trained.empty())
                continue;
            const std::set<std::uint32_t> entities = [&] {
                std::set<std::uint32_t> distinct;
                for (const auto row : fold.trained)
                    distinct.insert(entityOf[row]);
                return distinct;
            }();
            const bool isByEntity = entities.size() >= fewestEntities;
            m_windows.push_back(windowOf(fold, all, isByEntity ? entityOf : std::vector<std::uint32_t>()));
        }
    }

    //! order: of all there could be, by chance. entityOf: by row; empty where rows are taken.
    static Window windowOf(const Fold &fold, const std::vector<std::uint32_t> &order,
                           const std::vector<std::uint32_t> &entityOf)
    {
        const auto unitOf = [&entityOf](std::size_t row) {
            return entityOf.empty() ? static_cast<std::uint32_t>(row) : entityOf[row];
        };
        std::vector<bool> isThere(order.size());
        for (const auto row : fold.trained)
            isThere[unitOf(row)] = true;
        std::vector<std::uint32_t> units;
        std::ranges::copy_if(order, std::back_inserter(units), [&isThere](std::uint32_t unit) {
            return isThere[unit];
        });
        std::vector<std::size_t> rankOf(order.size());
        for (std::size_t rank = 0; rank < units.size(); ++rank)
            rankOf[units[rank]] = rank;
        Window window{.fold = &fold, .trained = {}};
        for (std::size_t i = 0; i < learningShares.size(); ++i) {
            const auto count =
                static_cast<std::size_t>(std::ceil(learningShares.at(i) * static_cast<double>(units.size())));
            window.entities.at(i) = count;
            std::ranges::copy_if(fold.trained, std::back_inserter(window.trained.at(i)), [&](std::size_t row) {
                return rankOf[unitOf(row)] < count;
            });
        }
        return window;
    }

    //! What a run's settings say of the ranked rows, of each share.
    Result<> predict(const std::string &id)
    {
        const auto run = loadRun(m_runs, m_job.snapshot, id);
        if (!run)
            return Failure(run.error());
        const auto learner = learn::findLearner(run->learner);
        if (!learner) {
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = run->learner,
                                 .problem = messages::noLearner(),
                                 .remedies = {messages::listLearners()}});
        }
        for (std::size_t share = 0; share < learningShares.size(); ++share) {
            model::Predictions all;
            for (const auto &window : m_windows) {
                auto part = predictWindow(*run, *learner, window, share);
                if (!part && (share + 1 == learningShares.size() || part.error().code == Error::Code::Cancelled))
                    return Failure(part.error());
                m_isLeftOut.at(share) = m_isLeftOut.at(share) || !part;
                if (part)
                    place(*part, *window.fold, all);
            }
            m_said.at(share).push_back(std::move(all));
        }
        return {};
    }

    Result<model::Predictions> predictWindow(const Run &run, const learn::Learner &learner, const Window &window,
                                             std::size_t share)
    {
        m_progress.report(static_cast<double>(m_done++) / static_cast<double>(m_steps), messages::fittingModel());
        if (m_isLeftOut.at(share))
            return Failure(Error{.code = Error::Code::Invalid});
        auto frames = readRows(m_runs, m_job.snapshot,
                               {{window.trained.at(share), run.isFittedStale ? Seen::Both : Seen::Now},
                                {window.fold->scored, Seen::Earlier}},
                               learner.precision());
        if (!frames)
            return Failure(frames.error());
        const auto task = run.model.task;
        Progress still; // the process is ended where it is to stop
        auto model = learner.train({.train = std::move(frames->front()),
                                    .validation = {},
                                    .task = task,
                                    .classes = m_snapshot.classes,
                                    .seed = m_job.seed,
                                    .threads = m_job.threads,
                                    .memory = m_job.memory,
                                    .metric = m_job.metric},
                                   run.settings, still);
        return model ? model::predict(*model, frames->back().features) : Failure(model.error());
    }

    //! part: beside the rows that the fold scores.
    void place(const model::Predictions &part, const Fold &fold, model::Predictions &all) const
    {
        const auto &ranked = m_folds.ranked;
        if (all.values.empty())
            all = {
                .rows = ranked.size(), .width = part.width, .values = std::vector<double>(ranked.size() * part.width)};
        for (std::size_t i = 0; i < fold.scored.size(); ++i) {
            const auto found = std::ranges::lower_bound(ranked, fold.scored[i]);
            if (found != ranked.end() && *found == fold.scored[i])
                std::copy_n(part.row(i), part.width,
                            all.values.begin() + (found - ranked.begin()) * static_cast<std::ptrdiff_t>(part.width));
        }
    }

    Result<LearningCurve> scored()
    {
        m_progress.report(1, messages::evaluating());
        LearningCurve curve{.run = m_job.curveOf, .points = {}};
        const auto truth = validatedTruth(m_snapshot, m_folds, m_folds.ranked);
        const auto bootstrap = bootstrapOf(m_snapshot, m_folds.ranked, m_job.seed);
        for (std::size_t share = 0; share < learningShares.size(); ++share) {
            if (m_isLeftOut.at(share))
                continue;
            LearningPoint point{.share = learningShares.at(share)};
            for (const auto &window : m_windows) {
                point.trained += window.trained.at(share).size();
                point.entities += window.entities.at(share);
            }
            std::vector<const model::Predictions *> all;
            for (const auto &said : m_said.at(share))
                all.push_back(&said);
            const auto said = all.size() == 1 ? *all.front() : model::blendedPredictions(all, truth.task);
            point.report = evaluate::evaluate(said, truth, bootstrap);
            curve.points.push_back(std::move(point));
        }
        return curve;
    }

    const TrainingJob &m_job;
    store::Cache &m_runs;
    Progress &m_progress;
    snapshot::Snapshot m_snapshot; //!< without features
    Folds m_folds;
    std::vector<Window> m_windows;
    std::array<std::vector<model::Predictions>, learningShares.size()> m_said; //!< of each member
    std::array<bool, learningShares.size()> m_isLeftOut{};
    std::size_t m_steps = 1;
    std::size_t m_done = 0;
};

Json pointJson(const LearningPoint &point)
{
    return {{"share", point.share},
            {"trained", point.trained},
            {"entities", point.entities},
            {"report", evaluate::toJson(point.report)}};
}

} // namespace

TrainingJob learningJob(const Run &run, const std::string &metric, const std::string &runs)
{
    return {.runs = runs,
            .snapshot = run.snapshot,
            .learner = run.learner,
            .curveOf = run.id,
            .metric = metric,
            .labelKnown = run.labelKnown,
            .seed = Seed{run.seed}};
}

Result<LearningCurve> makeLearningCurve(const TrainingJob &job, store::Cache &runs, Progress &progress)
{
    return CurveMaking(job, runs, progress).run();
}

Result<> keepLearningCurve(store::Cache &runs, const std::string &snapshot, const LearningCurve &curve)
{
    auto points = Json::array();
    for (const auto &point : curve.points)
        points.push_back(pointJson(point));
    return runs.put(learningKind, learningKey(snapshot, curve.run), Json{{"points", std::move(points)}}.dump());
}

std::optional<LearningCurve> keptLearningCurve(store::Cache &runs, const std::string &snapshot, const std::string &run)
{
    const auto bytes = runs.get(learningKind, learningKey(snapshot, run));
    if (!bytes || !*bytes)
        return std::nullopt;
    const auto json = parseJson(**bytes, "curve");
    if (!json || !json->is_object() || !json->contains("points"))
        return std::nullopt;
    LearningCurve curve{.run = run, .points = {}};
    for (const auto &each : (*json)["points"]) {
        ObjectReader reader(each, "point");
        LearningPoint point{.share = reader.number("share"),
                            .trained = static_cast<std::size_t>(reader.integer("trained")),
                            .entities = static_cast<std::size_t>(reader.integer("entities"))};
        auto report = evaluate::reportFromJson(reader.value("report"), "report");
        if (!report || !reader.finish())
            return std::nullopt;
        point.report = std::move(*report);
        curve.points.push_back(std::move(point));
    }
    return curve;
}

Result<LearningCurve> learningCurve(store::Cache &runs, const Run &run, const LearningWish &wish, Progress &progress)
{
    if (auto kept = keptLearningCurve(runs, run.snapshot, run.id))
        return *std::move(kept);
    const auto outcomes = trainAll({learningJob(run, wish.metric, wish.runs)}, wish.worker, progress, {}, wish.memory);
    if (!outcomes.front().run)
        return Failure(outcomes.front().run.error());
    if (auto made = keptLearningCurve(runs, run.snapshot, run.id))
        return *std::move(made);
    return Failure(Error{.code = Error::Code::Internal,
                         .subject = subjects::named(subjects::run, run.id),
                         .problem = messages::errorWithoutWords()});
}

} // namespace espalier::training
