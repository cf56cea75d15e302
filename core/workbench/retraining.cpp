// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/retraining.h"

#include "core/catalog/load.h"
#include "core/deploy/names.h"
#include "core/frame/entities.h"
#include "core/learn/baseline.h"
#include "core/learn/learner.h"
#include "core/model/encoder.h"
#include "core/snapshot/keeping.h"
#include "core/study/quantity.h"
#include "core/training/rows.h"
#include "core/training/runs.h"
#include "core/training/train.h"
#include "core/workbench/deployments.h"
#include "core/workbench/messages.h"
#include "core/workbench/moment.h"
#include "core/workbench/rowprofile.h"
#include "core/workbench/snapshots.h"

#include <algorithm>

namespace espalier::workbench {

namespace {

using Rows = std::vector<std::size_t>;

//! What is to be trained, and how many settings to choose among.
struct Chosen
{
    std::vector<training::ChosenLearner> learners;
    int trials = 0;
};

//! Those that were chosen for a run; what a fit finds anew (such as rounds) is left to it.
training::ChosenLearner sameAgain(const training::Run &run)
{
    training::ChosenLearner chosen{.name = run.learner, .parameters = run.settings};
    if (const auto learner = learn::findLearner(run.learner)) {
        for (const auto &parameter : learner->parameters())
            if (parameter.isFound)
                chosen.parameters.erase(parameter.name);
    }
    return chosen;
}

Chosen chosenFor(const Champion &champion, store::Cache &runs)
{
    Chosen chosen{.learners = {{.name = std::string(learn::baselineName()), .parameters = {}}}, .trials = 1};
    const auto add = [&](const std::string &id) {
        if (auto run = training::findRun(runs, id))
            chosen.learners.push_back(sameAgain(*run));
    };
    const auto run = training::findRun(runs, champion.version.run);
    if (run && run->members.empty())
        chosen.learners.push_back(sameAgain(*run));
    for (std::size_t i = 0; run && i < run->members.size(); ++i)
        add(run->members[i]);
    if (chosen.learners.size() > 1)
        return chosen;
    chosen.trials = 0;
    if (champion.model.learner != learn::blendName) {
        chosen.learners.push_back({.name = champion.model.learner, .parameters = {}});
        return chosen;
    }
    std::vector<std::string> there;
    const learn::Question question{.task = champion.study.task, .hasQuantity = study::comparesNumber(champion.study)};
    for (const auto &learner : learn::learners())
        if (learn::suits(*learner, question))
            there.emplace_back(learner->name());
    for (const auto &name : learn::blendMembers(there, study::rankingMetric(champion.study)))
        chosen.learners.push_back({.name = name, .parameters = {}});
    return chosen;
}

//! From when on the champion cannot have known the label of an example: by its own rows where they are kept here, else by when they were read.
std::optional<Timestamp> lastSeen(const Champion &champion, store::Cache &runs, std::int64_t known)
{
    if (const auto run = training::findRun(runs, champion.version.run)) {
        const auto rows = snapshot::loadSnapshot(runs, run->snapshot, snapshot::Extent::Outline);
        if (rows && !rows->frame.asOf.empty())
            return std::ranges::max(rows->frame.asOf);
    }
    const auto read = parseTimestamp(champion.version.takenAt);
    return read ? std::optional(Timestamp{read->microseconds - known}) : std::nullopt;
}

//! The places among the test's rows of those that the champion has not seen.
Rows unseenOf(const snapshot::Snapshot &outline, const Rows &test, const std::optional<Timestamp> &last)
{
    Rows places;
    for (std::size_t i = 0; last && !outline.frame.asOf.empty() && i < test.size(); ++i)
        if (outline.frame.asOf[test[i]] > *last)
            places.push_back(i);
    return places;
}

//! Both on what neither knew.
Result<> compareOnUnseen(Retraining &result, store::Cache &runs, const snapshot::Snapshot &outline)
{
    const auto known = result.challenger.labelKnown;
    const auto test = training::rowsBeside(outline, result.challenger, "test");
    result.tested = test.size();
    const auto places = unseenOf(outline, test, lastSeen(result.champion, runs, known));
    result.unseen = places.size();
    const auto predicted = result.challenger.predictions.find("test");
    if (places.empty() || predicted == result.challenger.predictions.end())
        return {};
    const auto rows = evaluate::taken(test, places);
    const auto frames = training::readRows(runs, outline.id, {{rows}}, frame::Precision::Exact);
    if (!frames)
        return Failure(frames.error());
    const auto champion = model::predict(result.champion.model, frames->front().features);
    if (!champion)
        return Failure(champion.error());
    const auto challenger = model::taken(predicted->second, places);
    const auto truth = training::truthOf(outline, rows);
    const auto &metric = result.comparison.metric;
    evaluate::BootstrapOptions options{.groups = frame::entitiesOf(frames->front().facts)};
    const auto scoreOf = [&](const model::Predictions &predictions) {
        const auto report = evaluate::evaluate(predictions, truth, options);
        const auto found = report.metrics.find(metric);
        return found == report.metrics.end() ? std::nullopt : std::optional(found->second);
    };
    result.championScore = scoreOf(*champion);
    result.challengerScore = scoreOf(challenger);
    options.replicates = evaluate::replicatesFor(rows.size(), 2);
    const auto claims = evaluate::claimsOf({&challenger, &*champion}, truth, metric, result.comparison.region, options);
    result.claim = evaluate::claimOf(claims, 0, 1);
    return {};
}

//! Ends where the last label is known at a moment.
Result<> endAt(study::Study &study, Timestamp asOf)
{
    auto *future = std::get_if<study::FutureTarget>(&study.target);
    if (future == nullptr) {
        return Failure(Error{.code = Error::Code::Unsupported,
                             .subject = printTimestamp(asOf),
                             .problem = messages::notOfOneMoment(),
                             .remedies = {messages::nameNoMoment()}});
    }
    future->schedule.until = asOf - future->horizon;
    return {};
}

Result<Champion> championOf(pg::Connection &connection, const std::string &project, std::optional<Timestamp> asOf)
{
    auto catalog = catalog::load(connection);
    if (!catalog)
        return Failure(catalog.error());
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    auto champion = readChampion(*transaction, std::move(*catalog), std::string(deploy::registrySchema), project);
    if (!champion || !asOf)
        return champion;
    if (auto checked = checkMoment(*transaction, *champion, *asOf); !checked)
        return Failure(checked.error());
    return champion;
}

Result<training::Run> trainedLike(const Champion &champion, Stores &stores, const std::string &snapshot,
                                  Progress &progress, const RetrainOptions &options)
{
    const auto chosen = chosenFor(champion, stores.runs);
    const auto jobs = training::jobsFor(champion.study, snapshot, runsFile(options.places).string(), chosen.learners,
                                        Seed{}, {.trials = chosen.trials, .search = {}});
    const auto outcomes = training::trainAll(jobs, options.places.worker, progress, {}, options.memory);
    for (const auto &outcome : outcomes) {
        if (outcome.job.learner == champion.model.learner)
            return outcome.run ? training::loadRun(stores.runs, snapshot, *outcome.run) : Failure(outcome.run.error());
    }
    return Failure(Error{.code = Error::Code::Unsupported,
                         .subject = champion.model.learner,
                         .problem = messages::cannotRetrain(),
                         .remedies = {messages::trainAnother()}});
}

Failure refused(const Retraining &retraining, Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = retraining.project,
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

struct Deploying
{
    bool isShadow = false;
    bool isAnyway = false;
};

Result<deploy::Version> deployed(const Retraining &retraining, const pg::Settings &settings, Stores &stores,
                                 Progress &progress, Deploying how)
{
    const auto &champion = retraining.champion;
    const TrainedRun trained{.snapshot = retraining.excerpt,
                             .run = retraining.challenger,
                             .profile = rowProfile(stores.runs, retraining.challenger, retraining.study),
                             .isShadow = how.isShadow};
    auto deployable = proposeDeployment(retraining.study, *champion.catalog, trained, settings, progress);
    if (!deployable)
        return Failure(deployable.error());
    addCautions(*deployable, retraining.comparison);
    if (how.isAnyway)
        deploy::agree(deployable->proposal, deploy::Agreement::Anyway);
    const auto &issues = deployable->proposal.issues;
    if (const auto first = std::ranges::find_if(issues, &deploy::Issue::isBlocking); first != issues.end())
        return refused(retraining, first->detail, first->advice);
    return applyDeployment(*deployable, settings, progress);
}

} // namespace

bool isBetter(const Retraining &retraining)
{
    return retraining.claim && retraining.claim->verdict == evaluate::Verdict::Better;
}

Result<Retraining> retrain(const std::string &project, const pg::Settings &settings, Stores &stores, Progress &progress,
                           const RetrainOptions &options)
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    auto champion = championOf(*connection, project, options.asOf);
    if (!champion)
        return Failure(champion.error());
    auto study = champion->study;
    if (options.asOf) {
        if (auto ended = endAt(study, *options.asOf); !ended)
            return Failure(ended.error());
    }
    auto snapshot = takeSnapshot(study, *champion->catalog, settings, stores, progress, {.memory = options.memory});
    if (!snapshot)
        return Failure(snapshot.error());
    const auto outline = snapshot::outlineOf(*snapshot);
    Retraining result{.project = project,
                      .champion = std::move(*champion),
                      .study = std::move(study),
                      .excerpt = snapshot::excerptOf(*snapshot)};
    *snapshot = {}; // features are read by those that train
    releaseFreedMemory();
    auto run = trainedLike(result.champion, stores, outline.id, progress, options);
    if (!run)
        return Failure(run.error());
    result.challenger = std::move(*run);
    result.challenger.model.threshold = result.champion.model.threshold;
    auto comparison = training::compareRuns(stores.runs, result.study, outline);
    if (!comparison)
        return Failure(comparison.error());
    result.comparison = std::move(*comparison);
    if (auto compared = compareOnUnseen(result, stores.runs, outline); !compared)
        return Failure(compared.error());
    progress.report(-1, messages::fetchingFeatures());
    const auto live = readLiveFrame(*connection, result.champion,
                                    {.cache = &stores.cache, .memory = options.memory, .asOf = options.asOf});
    if (!live)
        return Failure(live.error());
    auto sides = sidesOf(result.champion.model, result.challenger.model, live->frame);
    if (!sides)
        return Failure(sides.error());
    result.sides = std::move(*sides);
    return result;
}

Result<deploy::Version> promote(const Retraining &retraining, const pg::Settings &settings, Stores &stores,
                                Progress &progress, bool isAnyway)
{
    if (!isBetter(retraining) && !isAnyway)
        return refused(retraining, messages::notBetterThanDeployed(), messages::promoteAnyway());
    return deployed(retraining, settings, stores, progress, {.isAnyway = isAnyway});
}

Result<deploy::Version> deployBeside(const Retraining &retraining, const pg::Settings &settings, Stores &stores,
                                     Progress &progress)
{
    // It answers nobody: what it is worth is what is to be seen.
    return deployed(retraining, settings, stores, progress, {.isShadow = true, .isAnyway = true});
}

} // namespace espalier::workbench
