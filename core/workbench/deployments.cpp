// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/deployments.h"

#include "core/deploy/examples.h"
#include "core/evaluate/json.h"
#include "core/pg/reading.h"
#include "core/plan/make.h"
#include "core/plan/reads.h"
#include "core/study/words.h"

#include <algorithm>
#include <iterator>

namespace espalier::workbench {

namespace {

Json metricsOf(const Run &run)
{
    auto json = Json::object();
    for (const auto &[part, report] : run.splits)
        json[part] = evaluate::toJson(report);
    return json;
}

double testScore(const Run &run, const std::string &metric)
{
    const auto part = run.splits.find("test");
    if (part == run.splits.end())
        return 0;
    const auto score = part->second.metrics.find(metric);
    return score == part->second.metrics.end() ? 0 : score->second.value;
}

} // namespace

Result<Deployable> proposeDeployment(const study::Study &study, const catalog::Catalog &catalog,
                                     const dataset::Snapshot &snapshot, const Run &run, const pg::Settings &settings,
                                     Progress &progress)
{
    auto plan = plan::make(study, catalog);
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
                          .snapshot = {{"id", snapshot.id},
                                       {"study_hash", snapshot.studyHash},
                                       {"rows_hash", snapshot.rowsHash},
                                       {"rows_used", snapshot.rowsUsed},
                                       {"rows_available", snapshot.rowsAvailable},
                                       {"sample", dataset::sampleText(snapshot)},
                                       {"regime", study::describe(study::regimeOf(study))},
                                       {"taken_at", printTimestamp(snapshot.takenAt)}},
                          .golden = std::move(*golden),
                          .examples = dataset::excerptOf(snapshot).frame,
                          .isComputedHere = !snapshot.readings.empty(),
                          .sources = snapshot.sources};
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    auto proposal = deploy::propose(deployable.request, *connection);
    if (!proposal)
        return Failure(proposal.error());
    deployable.proposal = std::move(*proposal);
    if (deploy::isBlocked(deployable.proposal))
        return deployable;
    auto compared = pg::inReading(*connection, {.tables = plan::tablesOf(plan::liveReads(deployable.request.plan))},
                                  [&](pg::Transaction &transaction) {
                                      return deploy::compareExamples(deployable.request, catalog, transaction);
                                  });
    if (!compared)
        return Failure(compared.error());
    std::ranges::move(*compared, std::back_inserter(deployable.proposal.findings));
    return deployable;
}

Result<deploy::Version> applyDeployment(const Deployable &deployable, const pg::Settings &settings, Progress &progress)
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    progress.report(-1, "deploying");
    return deploy::apply(deployable.proposal, deployable.request, *connection);
}

} // namespace espalier::workbench
