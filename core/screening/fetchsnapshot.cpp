// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/fetchsnapshot.h"

#include "core/base/hash.h"
#include "core/columns/brokentext.h"
#include "core/columns/columncache.h"
#include "core/pg/identity.h"
#include "core/plan/reads.h"
#include "core/screening/labelspans.h"
#include "core/screening/leakage.h"
#include "core/screening/messages.h"
#include "core/screening/whenknown.h"
#include "core/snapshot/freeze.h"
#include "core/study/findings.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <optional>
#include <utility>

namespace espalier::screening {

namespace {

//! All that a snapshot takes from the database: of one transaction.
struct SnapshotInput
{
    engine::Examples examples;
    std::optional<engine::Examples> further; //!< only learned from
    std::vector<study::Finding> findings; //!< of when labels are known
    std::vector<snapshot::SourceColumn> sources;
    pg::Identity database;
    Timestamp takenAt;
};

Result<SnapshotInput> readAll(const study::Study &study, const plan::Plan &plan, const catalog::Catalog &catalog,
                              const pg::Connection &connection, pg::Transaction &transaction,
                              const cost::FetchOptions &options)
{
    if (options.columnCache != nullptr)
        options.columnCache->beginAnew();
    auto sources = snapshot::readSources(transaction, plan::trainingReads(plan));
    if (!sources)
        return Failure(sources.error());
    auto database = pg::identityOf(connection, transaction);
    if (!database)
        return Failure(database.error());
    const auto moment = pg::momentOf(transaction);
    if (!moment)
        return Failure(moment.error());
    auto executor = cost::Executor::Pushdown;
    auto heard = options;
    heard.chosen = [&](const cost::ExecutorChoice &choice) {
        executor = choice.executor;
        if (options.chosen)
            options.chosen(choice);
    };
    auto examples = snapshot::fetchExamples(plan, catalog, transaction, heard);
    if (!examples)
        return Failure(examples.error());
    auto further = snapshot::fetchFurther(plan, *examples, catalog, transaction, executor, options.columnCache);
    if (!further)
        return Failure(further.error());
    if (auto accounted = snapshot::account(*examples, plan, transaction); !accounted)
        return Failure(accounted.error());
    auto spans = labelSpans(study, plan, catalog, *examples, transaction);
    if (!spans)
        return Failure(spans.error());
    return SnapshotInput{std::move(*examples), std::move(*further),  std::move(spans->findings),
                         std::move(*sources),  std::move(*database), *moment};
}

//! What the data tell against the study's times, to be said where something is trained. It stops nothing: who may not read what it looks at
//! has the rows all the same. Errors: Cancelled, Connection.
Result<> addWhenKnown(std::vector<study::Finding> &findings, const study::Study &study, const catalog::Catalog &catalog,
                      pg::Connection &connection)
{
    // Without times nothing is said that the data could contradict.
    if (!study::hasAsOf(study))
        return {};
    auto known = columns::inReading(connection, study, [&](pg::Transaction &transaction) {
        return whenKnown(study, catalog, transaction);
    });
    if (known)
        std::ranges::move(known->findings, std::back_inserter(findings));
    else if (known.error().code == Error::Code::Cancelled || known.error().code == Error::Code::Connection)
        return Failure(known.error());
    return {};
}

} // namespace

Result<snapshot::Snapshot> fetchSnapshot(const study::Study &study, const plan::Plan &plan,
                                         const catalog::Catalog &catalog, pg::Connection &connection,
                                         Progress &progress, const cost::FetchOptions &options)
{
    if (plan.outputs.empty())
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = study.name,
                             .problem = messages::noFeatures(),
                             .remedies = {messages::chooseFeatures()}});
    progress.report(-1, messages::fetching());
    auto read = columns::inReading(connection, plan::trainingReads(plan), plan.filteredTables,
                                   [&](pg::Transaction &transaction) {
                                       return readAll(study, plan, catalog, connection, transaction, options);
                                   });
    if (!read)
        return Failure(read.error());
    if (auto added = addWhenKnown(read->findings, study, catalog, connection); !added)
        return Failure(added.error());
    auto dangers = dangersOf(study, catalog, read->examples, read->findings, progress);
    auto snapshot = snapshot::frozen(study, std::move(read->examples), read->further);
    if (!snapshot)
        return snapshot;
    snapshot->sources = std::move(read->sources);
    snapshot->dangers = std::move(dangers);
    snapshot->database = std::move(read->database);
    snapshot->takenAt = read->takenAt;
    // Equal rows of another database are another snapshot: what is trained on it is of that database.
    snapshot->id = hash128(snapshot->studyHash + snapshot->database.key + snapshot->rowsHash).substr(0, 12);
    if (options.columnCache != nullptr)
        snapshot->readings = options.columnCache->readings();
    return snapshot;
}

std::vector<snapshot::Danger> dangersOf(const study::Study &study, const catalog::Catalog &catalog,
                                        const engine::Examples &examples, const std::vector<study::Finding> &ofTimes,
                                        Progress &progress)
{
    const auto data = exampleLeakage(study, catalog, examples, progress);
    auto found = study::merged(study::findings(study, catalog), ofTimes);
    if (data)
        found = study::merged(std::move(found), data->findings);
    std::vector<snapshot::Danger> dangers;
    for (const auto &finding : found) {
        if (finding.severity == study::Severity::Danger)
            dangers.push_back({finding.subject, finding.detail, finding.evidence});
    }
    return dangers;
}

} // namespace espalier::screening
