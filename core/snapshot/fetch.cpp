// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/fetch.h"

#include "core/base/hash.h"
#include "core/base/messages.h"
#include "core/columns/brokentext.h"
#include "core/columns/columncache.h"
#include "core/compile/query.h"
#include "core/cost/liveexecutor.h"
#include "core/cost/messages.h"
#include "core/engine/comparable.h"
#include "core/engine/evaluate.h"
#include "core/engine/examples.h"
#include "core/engine/incolumns.h"
#include "core/pg/reader.h"
#include "core/plan/reads.h"
#include "core/snapshot/answer.h"
#include "core/snapshot/freeze.h"
#include "core/study/json.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <optional>
#include <set>

namespace espalier::snapshot {

namespace {

using compile::Output;

//! Examples and labels come from the same query, without its features.
plan::Plan withoutFeatures(plan::Plan plan)
{
    plan.lookups.clear();
    plan.scans.clear();
    plan.made.clear();
    plan.outputs.clear();
    return plan;
}

//! Examples and labels, of columns that are kept where these tell them.
Result<engine::Examples> examplesOf(const plan::Plan &plan, const catalog::Catalog &catalog,
                                    pg::Transaction &transaction, columns::ColumnCache *columnCache)
{
    // A sample is drawn by the database, which has the hash.
    if (columnCache != nullptr && engine::areInColumns(plan) && !plan.sample) {
        auto found = engine::findExamples(plan, catalog, transaction, columnCache->reader());
        if (found)
            found->available = rowCount(found->frame);
        if (found || found.error().code != Error::Code::Unsupported)
            return found;
    }
    const auto before = transaction.bytesCopied();
    auto found = readExamples(compile::trainingQuery(withoutFeatures(plan)), transaction);
    if (found && columnCache != nullptr)
        columnCache->tellExamples(plan.entity.name, rowCount(found->frame), transaction.bytesCopied() - before);
    return found;
}

Result<engine::Examples> fetchBy(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                                 cost::Executor executor, columns::ColumnCache *columnCache,
                                 std::size_t expectedRows = 0)
{
    if (executor == cost::Executor::Pushdown || engine::incomparable(plan))
        return readExamples(compile::trainingQuery(plan), transaction, expectedRows);
    auto fetched = examplesOf(plan, catalog, transaction, columnCache);
    if (!fetched)
        return fetched;
    auto features = engine::features(plan, catalog, fetched->frame, transaction,
                                     columnCache == nullptr ? columns::readColumns : columnCache->reader());
    if (!features)
        return Failure(features.error());
    fetched->frame.features = std::move(*features);
    releaseFreedMemory(); // the columns that were read are gone
    return fetched;
}

//! How long what is frozen is not renewed: from the freeze until the last example, and one step; 0 where none stands behind it.
std::int64_t staleWindow(const plan::Plan &plan, const std::vector<Timestamp> &asOf)
{
    if (!plan.frozen)
        return 0;
    std::set<Timestamp> behind;
    for (const auto moment : asOf)
        if (moment >= *plan.frozen)
            behind.insert(moment);
    if (behind.empty())
        return 0;
    const auto span = behind.rbegin()->microseconds - plan.frozen->microseconds;
    const auto steps = std::max<std::int64_t>(static_cast<std::int64_t>(behind.size()) - 1, 1);
    return span + span / steps;
}

//! Examples behind the freeze see less than those before it saw; what they would have seen as stale, the engine tells. Where it cannot, they
//! are not told.
//! regular: the as-of times that are scored.
Result<> addEarlier(engine::Examples &examples, const plan::Plan &plan, const std::vector<Timestamp> &regular,
                    const catalog::Catalog &catalog, pg::Transaction &transaction, columns::ColumnCache *columnCache)
{
    auto stale = plan;
    stale.frozenWindow = staleWindow(plan, regular);
    if (stale.frozenWindow <= 0 || engine::whyNot(stale))
        return {};
    auto features = engine::features(stale, catalog, examples.frame, transaction,
                                     columnCache == nullptr ? columns::readColumns : columnCache->reader());
    if (!features)
        return features.error().code == Error::Code::Unsupported ? Result<>() : Failure(features.error());
    examples.earlier = std::move(*features);
    releaseFreedMemory();
    return {};
}

//! What the engine finds out too late, the database still can. Whoever hears the choice hears the other.
bool isLeftToDatabase(const Error &error, const cost::ExecutorChoice &choice, const cost::FetchOptions &options)
{
    if (error.code != Error::Code::Unsupported)
        return false;
    if (options.columnCache != nullptr)
        options.columnCache->forgetReadings();
    if (options.chosen) {
        auto told = choice;
        const auto what = error.problem.empty() ? espalier::messages::inWords(error.detail) : error.problem;
        cost::setExecutor(told, cost::Executor::Pushdown, cost::messages::leftByEngine(error.subject, {what}));
        options.chosen(told);
    }
    return true;
}

} // namespace

Result<Snapshot> fetchLabelled(const study::Study &study, const plan::Plan &plan, const catalog::Catalog &catalog,
                               pg::Transaction &transaction, columns::ColumnCache *columnCache, std::size_t memory)
{
    const cost::FetchOptions options{.executor = cost::Executor::Pushdown, .memory = memory};
    if (auto chosen = cost::decideExecutor(withoutFeatures(plan), catalog, transaction, options); !chosen)
        return Failure(chosen.error());
    auto fetched = examplesOf(plan, catalog, transaction, columnCache);
    if (!fetched)
        return Failure(fetched.error());
    if (auto accounted = account(*fetched, plan, transaction); !accounted)
        return Failure(accounted.error());
    return frozen(study, std::move(*fetched));
}

std::string contentHash(const study::Study &study)
{
    auto content = study;
    content.name = "study";
    content.title.clear();
    content.metric.clear();
    return hash128(study::toJson(content).dump());
}

Result<frame::Frame> fetchFrame(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                                cost::Executor executor, columns::ColumnCache *columnCache)
{
    auto fetched = fetchBy(plan, catalog, transaction, executor, columnCache);
    if (!fetched)
        return Failure(fetched.error());
    return std::move(fetched->frame);
}

Result<engine::Examples> fetchExamples(const plan::Plan &plan, const catalog::Catalog &catalog,
                                       pg::Transaction &transaction, const cost::FetchOptions &options)
{
    const auto choice = cost::decideExecutor(plan, catalog, transaction, options);
    if (!choice)
        return Failure(choice.error());
    const auto expected = choice->examples.value_or(0);
    auto fetched = fetchBy(plan, catalog, transaction, choice->executor, options.columnCache, expected);
    const bool isLeft = !fetched && !options.executor && choice->executor == cost::Executor::Local
        && isLeftToDatabase(fetched.error(), *choice, options);
    if (isLeft)
        fetched = fetchBy(plan, catalog, transaction, cost::Executor::Pushdown, nullptr, expected);
    if (!fetched)
        return fetched;
    if (auto added = addEarlier(*fetched, plan, fetched->frame.asOf, catalog, transaction, options.columnCache); !added)
        return Failure(added.error());
    return fetched;
}

Result<std::optional<engine::Examples>> fetchFurther(const plan::Plan &plan, const engine::Examples &examples,
                                                     const catalog::Catalog &catalog, pg::Transaction &transaction,
                                                     cost::Executor executor, columns::ColumnCache *columnCache)
{
    const auto further = plan::furtherPlan(plan);
    if (!further)
        return std::optional<engine::Examples>();
    auto fetched = fetchBy(*further, catalog, transaction, executor, columnCache);
    if (!fetched && fetched.error().code == Error::Code::Unsupported && executor == cost::Executor::Local)
        fetched = fetchBy(*further, catalog, transaction, cost::Executor::Pushdown, nullptr);
    if (!fetched)
        return Failure(fetched.error());
    if (auto added = addEarlier(*fetched, *further, examples.frame.asOf, catalog, transaction, columnCache); !added)
        return Failure(added.error());
    return std::optional(std::move(*fetched));
}

Result<frame::Table> fetchPreview(const plan::Plan &plan, pg::Connection &connection, std::size_t rows)
{
    auto query = compile::trainingQuery(plan);
    for (auto i = query.outputs.size(); i-- > 0;) {
        const auto role = query.outputs[i].role;
        if (role != Output::Role::Available && role != Output::Role::Quantity)
            continue;
        const auto place = static_cast<std::ptrdiff_t>(i);
        query.outputs.erase(query.outputs.begin() + place);
        query.select.items.erase(query.select.items.begin() + place);
    }
    query.select.limit = static_cast<std::int64_t>(rows);
    return columns::inReading(connection, plan::trainingReads(plan), plan.filteredTables,
                              [&](pg::Transaction &transaction) {
                                  return pg::readTable(transaction, sql::print(query.select), fieldsOf(query.outputs));
                              });
}

Result<frame::Frame> fetchLive(const plan::Plan &plan, pg::Transaction &transaction, const compile::LiveScope &scope)
{
    const auto query = compile::liveRowsQuery(plan, scope);
    auto table = pg::readTable(transaction, sql::print(query.select), fieldsOf(query.outputs));
    if (!table)
        return Failure(table.error());
    const auto rows = rowCount(*table);
    auto frame = arranged(std::move(*table), query.outputs).frame;
    frame.label = {"label", frame::Numbers{std::vector<double>(rows, std::nan(""))}};
    return frame;
}

Result<frame::Frame> fetchLive(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                               const cost::FetchOptions &options, const compile::LiveScope &scope)
{
    // Of a row target, rows that are not to be predicted may be in the group of those that are: the database has them
    // all.
    const bool isOfOthers = plan::comparesExamples(plan) && std::holds_alternative<plan::RowLabel>(plan.label);
    if (isOfOthers || options.executor == cost::Executor::Pushdown) {
        const auto choice = cost::decideLiveExecutor(plan, catalog, transaction, std::nullopt, options);
        return choice ? fetchLive(plan, transaction, scope) : Failure(choice.error());
    }
    // Who is to be predicted is the database's to say in any case.
    auto rows = fetchLive(withoutFeatures(plan), transaction, scope);
    if (!rows)
        return rows;
    const auto choice = cost::decideLiveExecutor(plan, catalog, transaction, rowCount(*rows), options);
    if (!choice)
        return Failure(choice.error());
    if (choice->executor == cost::Executor::Pushdown)
        return fetchLive(plan, transaction, scope);
    auto live = plan;
    live.frozen.reset(); // what is live never is
    auto features =
        engine::features(live, catalog, *rows, transaction,
                         options.columnCache == nullptr ? columns::readColumns : options.columnCache->reader());
    if (!features) {
        if (isLeftToDatabase(features.error(), *choice, options))
            return fetchLive(plan, transaction, scope);
        return Failure(features.error());
    }
    releaseFreedMemory(); // the columns that were read are gone
    rows->features = std::move(*features);
    return rows;
}

} // namespace espalier::snapshot
