// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/studydifference.h"

#include "core/base/metric.h"
#include "core/frame/entities.h"
#include "core/snapshot/keeping.h"
#include "core/training/runs.h"
#include "core/workbench/messages.h"

namespace espalier::workbench {

namespace {

constexpr int replicates = 1000;

Failure invalid(const study::Study &study, Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = study.name,
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

struct Side
{
    snapshot::Snapshot snapshot;
    training::Run run;
    frame::Frame test;
};

//! The best run of a study's newest snapshot.
Result<Side> sideOf(store::Cache &runs, const study::Study &study, const std::optional<pg::Identity> &database)
{
    auto snapshot = database ? snapshot::newestSnapshot(runs, study, *database, snapshot::Extent::Outline)
                             : snapshot::onlySnapshot(runs, study, snapshot::Extent::Outline);
    if (!snapshot)
        return Failure(snapshot.error());
    auto comparison = training::compareRuns(runs, study, *snapshot, training::Comparing::Ranked);
    if (!comparison)
        return Failure(comparison.error());
    if (comparison->runs.empty() || !comparison->runs.front().predictions.contains("test"))
        return invalid(study, messages::nothingTrained(), messages::trainFirst());
    auto test = frame::taken(snapshot->frame, snapshot::rowsOf(*snapshot, snapshot::Part::Test));
    return Side{std::move(*snapshot), std::move(comparison->runs.front()), std::move(test)};
}

bool isSame(const Side &first, const Side &second)
{
    return first.snapshot.database.key == second.snapshot.database.key && first.test.keys == second.test.keys
        && first.test.asOf == second.test.asOf && first.test.label == second.test.label;
}

} // namespace

Result<StudyDifference> compareStudies(store::Cache &runs, const study::Study &first, const study::Study &second,
                                       const std::optional<pg::Identity> &database)
{
    const auto one = sideOf(runs, first, database);
    if (!one)
        return Failure(one.error());
    const auto other = sideOf(runs, second, database);
    if (!other)
        return Failure(other.error());
    if (!isSame(*one, *other)) {
        return invalid(second, messages::otherExamples(first.name), messages::sameTargetAndRows());
    }
    StudyDifference result{.metric = study::rankingMetric(first), .rows = rowCount(one->test)};
    result.isLowerBetter = isLowerBetter(result.metric);
    const auto difference = evaluate::differenceOf(
        one->run.predictions.at("test"), other->run.predictions.at("test"),
        training::truthOf(one->snapshot, snapshot::rowsOf(one->snapshot, snapshot::Part::Test)), result.metric,
        {.replicates = replicates, .seed = Seed{one->run.seed}, .groups = frame::entitiesOf(one->test)});
    const auto ownScore = training::scoreOf(one->run, "test", result.metric);
    const auto otherScore = training::scoreOf(other->run, "test", result.metric);
    if (!difference || !ownScore || !otherScore)
        return invalid(first, messages::metricUndefined(result.metric), messages::chooseMetric());
    result.firstRun = one->run.id;
    result.secondRun = other->run.id;
    result.first = *ownScore;
    result.second = *otherScore;
    result.difference = *difference;
    return result;
}

} // namespace espalier::workbench
