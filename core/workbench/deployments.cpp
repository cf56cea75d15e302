// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/deployments.h"

#include "core/columns/brokentext.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/emptywindows.h"
#include "core/deploy/examples.h"
#include "core/deploy/golden.h"
#include "core/evaluate/json.h"
#include "core/pg/identity.h"
#include "core/plan/reads.h"
#include "core/study/words.h"
#include "core/training/runs.h"
#include "core/workbench/cautions.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <iterator>

namespace espalier::workbench {

namespace {

Json metricsOf(const training::Run &run)
{
    auto json = Json::object();
    for (const auto &[part, report] : run.splits)
        json[part] = evaluate::toJson(report);
    return json;
}

std::optional<double> testScore(const training::Run &run, const std::string &metric)
{
    const auto score = training::scoreOf(run, "test", metric);
    return score ? std::optional(score->value) : std::nullopt;
}

Json snapshotJson(const study::Study &study, const snapshot::Snapshot &snapshot, const training::Run &run)
{
    return {{"id", snapshot.id},
            {"study_hash", snapshot.studyHash},
            {"rows_hash", snapshot.rowsHash},
            {"database", snapshot::databaseJson(snapshot.database)},
            {"taken_at", printTimestamp(snapshot.takenAt)},
            {"rows", engine::toJson(snapshot.rows)},
            {"rows_used", snapshot.rowsUsed},
            {"rows_available", snapshot.rowsAvailable},
            {"rows_behind_score", run.rowsBehindScore},
            {"rows_behind_model", run.rowsBehindModel},
            {"sample", snapshot::sampleText(snapshot)},
            {"regime", study::describe(study::regimeOf(study))}};
}

//! A model belongs where its rows come from.
void addOrigin(std::vector<deploy::Issue> &issues, const snapshot::Snapshot &snapshot, const pg::Identity &here)
{
    if (!pg::isSame(snapshot.database, here)) {
        issues.push_back(
            {.isBlocking = true,
             .subject = pg::describe(here),
             .detail = messages::ofOtherRows(snapshot::provenanceText(snapshot.database, snapshot.takenAt)),
             .advice = here.isUntilRestart ? messages::trainHereNoIdentifier() : messages::trainHere(),
             .agreement = deploy::Agreement::AnotherDatabase});
    } else if (snapshot.database.address != here.address) {
        issues.push_back({.subject = here.address,
                          .detail = messages::ofOtherAddress(snapshot.database.address),
                          .advice = messages::addressAlone()});
    }
}

//! What the rows tell. In another database the same keys are other rows, with which nothing is to be compared.
Result<std::vector<deploy::Issue>> issuesOfRows(const deploy::Request &request, const catalog::Catalog &catalog,
                                                pg::Connection &connection, bool isHere)
{
    using Issues = std::vector<deploy::Issue>;
    return columns::inReading(connection, plan::liveReads(request.plan), request.plan.filteredTables,
                              [&](pg::Transaction &transaction) -> Result<Issues> {
                                  auto issues = deploy::emptyWindows(request, transaction);
                                  if (!issues || !isHere)
                                      return issues;
                                  auto compared = deploy::compareExamples(request, catalog, transaction);
                                  if (!compared)
                                      return compared;
                                  std::ranges::move(*compared, std::back_inserter(*issues));
                                  return issues;
                              });
}

} // namespace

Result<Deployable> proposeDeployment(const study::Study &study, const catalog::Catalog &catalog,
                                     const TrainedRun &trained, const pg::Settings &settings, Progress &progress)
{
    const auto &[snapshot, run, profile, reasons, isShadow] = trained;
    auto plan = compile::planned(study, catalog);
    if (!plan)
        return Failure(plan.error());
    auto golden = deploy::goldenRows(run.model, snapshot.frame.features);
    if (!golden)
        return Failure(golden.error());
    const auto metric = study::rankingMetric(study);
    Deployable deployable;
    deployable.request = {.study = study,
                          .plan = std::move(*plan),
                          .model = run.model,
                          .run = run.id,
                          .metric = metric,
                          .score = testScore(run, metric),
                          .metrics = metricsOf(run),
                          .snapshot = snapshotJson(study, snapshot, run),
                          .golden = std::move(*golden),
                          .examples = snapshot::excerptOf(snapshot).frame,
                          .profile = profile,
                          .isComputedHere = !snapshot.readings.empty(),
                          .reasons = reasons,
                          .isShadow = isShadow};
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    const auto here = pg::identityOf(*connection);
    if (!here)
        return Failure(here.error());
    // In another database the same names are other tables, and the same keys other rows.
    const bool isHere = pg::isSame(snapshot.database, *here);
    if (isHere)
        deployable.request.sources = snapshot.sources;
    auto proposal = deploy::propose(deployable.request, *connection);
    if (!proposal)
        return Failure(proposal.error());
    deployable.proposal = std::move(*proposal);
    deployable.database = snapshot.database;
    deployable.takenAt = snapshot.takenAt;
    auto &issues = deployable.proposal.issues;
    if (run.model.threshold != model::middleThreshold)
        issues.push_back({.subject = run.learner,
                          .detail = messages::predictsFrom(run.model.classes.back(), run.model.threshold),
                          .advice = messages::compareTellsItsWorth()});
    if (!deploy::isBlocked(deployable.proposal)) {
        auto found = issuesOfRows(deployable.request, catalog, *connection, isHere);
        if (!found)
            return Failure(found.error());
        std::ranges::move(*found, std::back_inserter(issues));
    }
    std::ranges::move(warningsOf(study, catalog), std::back_inserter(issues));
    addOrigin(issues, snapshot, *here);
    return deployable;
}

void addCautions(Deployable &deployable, const training::Comparison &comparison)
{
    const auto run = std::ranges::find(comparison.runs, deployable.request.run, &training::Run::id);
    if (run == comparison.runs.end())
        return;
    auto cautions = cautionsOf(comparison, *run);
    auto &issues = deployable.proposal.issues;
    issues.insert(issues.end(), std::make_move_iterator(cautions.begin()), std::make_move_iterator(cautions.end()));
}

Result<deploy::Version> applyDeployment(const Deployable &deployable, const pg::Settings &settings, Progress &progress)
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    progress.report(-1, messages::deploying());
    return deploy::apply(deployable.proposal, deployable.request, *connection);
}

} // namespace espalier::workbench
