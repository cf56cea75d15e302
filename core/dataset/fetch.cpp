// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/fetch.h"

#include "core/base/hash.h"
#include "core/compile/query.h"
#include "core/dataset/bytes.h"
#include "core/dataset/examples.h"
#include "core/dataset/living.h"
#include "core/dataset/split.h"
#include "core/engine/evaluate.h"
#include "core/pg/reader.h"
#include "core/pg/reading.h"
#include "core/plan/reads.h"
#include "core/study/json.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace espalier::dataset {

namespace {

using compile::Output;

constexpr std::size_t maximumClasses = 50;

std::vector<pg::Field> fieldsOf(const std::vector<Output> &outputs)
{
    std::vector<pg::Field> fields;
    fields.reserve(outputs.size());
    for (const auto &output : outputs)
        fields.push_back({output.name, static_cast<pg::Wire>(output.type)});
    return fields;
}
static_assert(static_cast<int>(Output::Type::Text) == static_cast<int>(pg::Wire::Text));

Examples arranged(frame::Table table, const std::vector<Output> &outputs)
{
    Examples fetched;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        auto &column = table.columns[i];
        switch (outputs[i].role) {
        case Output::Role::Key:
            fetched.frame.keys.push_back(std::move(column));
            break;
        case Output::Role::AsOf:
            fetched.frame.asOf = std::move(std::get<frame::Times>(column.values).values);
            break;
        case Output::Role::Label:
            fetched.frame.label = std::move(column);
            break;
        case Output::Role::Split:
            fetched.parts = std::move(column);
            break;
        case Output::Role::Available:
            if (const auto &counts = std::get<frame::Integers>(column.values).values; !counts.empty())
                fetched.available = static_cast<std::size_t>(counts.front());
            break;
        case Output::Role::Feature:
            fetched.frame.features.push_back(std::move(column));
            break;
        }
    }
    const bool isSample = std::ranges::find(outputs, Output::Role::Available, &Output::role) != outputs.end();
    if (!isSample)
        fetched.available = rowCount(fetched.frame);
    return fetched;
}

Failure invalid(const study::Study &study, std::string detail, std::string advice)
{
    return Failure(Error{
        .code = Error::Code::Invalid, .subject = study.name, .detail = std::move(detail), .advice = std::move(advice)});
}

Result<> checkClassCount(const study::Study &study, std::size_t count, const std::vector<std::string> &classes)
{
    if (count < 2) {
        return invalid(study,
                       fmt::format("every example has the same label, '{}'", classes.empty() ? "" : classes.front()),
                       "Change the target's condition, horizon or filter so that both outcomes occur");
    }
    if (study.task == study::Task::Binary && count > 2) {
        return invalid(study, fmt::format("a binary task has two classes, and the label has {}", count),
                       "Choose the task multiclass, or put a condition on the label");
    }
    if (count > maximumClasses) {
        return invalid(study, fmt::format("the label has {} classes, {} at most are trained", count, maximumClasses),
                       "Choose a label with fewer values, or the task regression");
    }
    return {};
}

//! Orders the label's dictionary, so that a class code is its place among the classes; gives the classes.
Result<std::vector<std::string>> orderClasses(const study::Study &study, frame::Column &label)
{
    auto *categories = std::get_if<frame::Categories>(&label.values);
    if (categories == nullptr)
        return std::vector<std::string>();
    std::vector<bool> isUsed(categories->levels.size());
    for (const auto code : categories->codes)
        isUsed[static_cast<std::size_t>(code)] = true;
    std::vector<std::string> classes;
    for (std::size_t i = 0; i < isUsed.size(); ++i) {
        if (isUsed[i])
            classes.push_back(categories->levels[i]);
    }
    std::ranges::sort(classes);
    if (auto checked = checkClassCount(study, classes.size(), classes); !checked)
        return Failure(checked.error());
    std::vector<std::int32_t> places;
    for (const auto &level : categories->levels)
        places.push_back(static_cast<std::int32_t>(std::ranges::lower_bound(classes, level) - classes.begin()));
    for (auto &code : categories->codes)
        code = places[static_cast<std::size_t>(code)];
    categories->levels = classes;
    return classes;
}

Result<> checkNumbers(const study::Study &study, const frame::Column &label)
{
    const auto *numbers = std::get_if<frame::Numbers>(&label.values);
    if (numbers == nullptr)
        return {};
    if (!std::ranges::all_of(numbers->values, [](double value) {
            return std::isfinite(value);
        }))
        return invalid(study, "some labels are infinite", "Leave such rows out by a filter");
    const auto [low, high] = std::ranges::minmax(numbers->values);
    if (low == high)
        return invalid(study, fmt::format("every label is {}", low), "There is nothing to learn: change the target");
    return {};
}

Result<Snapshot> toSnapshot(const study::Study &study, Examples fetched)
{
    Snapshot snapshot;
    snapshot.studyHash = contentHash(study);
    snapshot.takenAt = currentTime();
    snapshot.sample = study.sample;
    snapshot.rowsAvailable = fetched.available;
    snapshot.rowsSampled = rowCount(fetched.frame);
    if (snapshot.rowsSampled == 0 && study.sample) {
        return invalid(study, "the sample holds no example",
                       "Take more rows: an entity is taken with all of its examples; or check that there are any");
    }
    if (snapshot.rowsSampled == 0) {
        return invalid(
            study, "there are no examples",
            "Check that the table has rows, that the filter lets some through, and that the schedule lies within "
            "the history");
    }
    const auto rows = labelledRows(fetched.frame.label);
    if (rows.empty())
        return invalid(study, "no example has a label", "Check the target's column, and that labels are known already");
    if (rows.size() < snapshot.rowsSampled) {
        keep(fetched.frame, rows);
        if (fetched.parts)
            fetched.parts = frame::taken(*fetched.parts, rows);
    }
    auto classes = orderClasses(study, fetched.frame.label);
    if (!classes)
        return Failure(classes.error());
    if (auto checked = checkNumbers(study, fetched.frame.label); !checked)
        return Failure(checked.error());
    auto parts = assignParts(study, fetched.frame, fetched.parts);
    if (!parts)
        return Failure(parts.error());
    snapshot.classes = std::move(*classes);
    snapshot.parts = std::move(*parts);
    snapshot.frame = std::move(fetched.frame);
    snapshot.rowsUsed = rowCount(snapshot.frame);
    snapshot.rowsHash = hashOf(snapshot.frame);
    snapshot.id = hash128(snapshot.studyHash + snapshot.rowsHash).substr(0, 12);
    return snapshot;
}

Result<Examples> runQuery(const compile::Query &query, pg::Transaction &transaction)
{
    auto table = pg::readTable(transaction, sql::print(query.select), fieldsOf(query.outputs));
    if (!table)
        return Failure(table.error());
    return arranged(std::move(*table), query.outputs);
}

//! Examples and labels come from the same query, without its features.
plan::Plan withoutFeatures(plan::Plan plan)
{
    plan.lookups.clear();
    plan.scans.clear();
    plan.outputs.clear();
    return plan;
}

//! Examples and labels, of columns that are kept where these tell them.
Result<Examples> examplesOf(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                            LivingColumns *living)
{
    // A sample is drawn by the database, which has the hash.
    if (living != nullptr && areInColumns(plan) && !plan.sample) {
        auto found = findExamples(plan, catalog, transaction, living->reader());
        if (found)
            found->available = rowCount(found->frame);
        if (found || found.error().code != Error::Code::Unsupported)
            return found;
    }
    const auto before = transaction.bytesCopied();
    auto found = runQuery(compile::trainingQuery(withoutFeatures(plan)), transaction);
    if (found && living != nullptr)
        living->tellExamples(plan.entity.name, rowCount(found->frame), transaction.bytesCopied() - before);
    return found;
}

Result<Examples> fetchBy(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                         Executor executor, LivingColumns *living)
{
    const bool isForEngine = !plan.hasAsOf || !engine::whyNot(plan);
    if (executor == Executor::Pushdown || !isForEngine)
        return runQuery(compile::trainingQuery(plan), transaction);
    auto fetched = examplesOf(plan, catalog, transaction, living);
    if (!fetched)
        return fetched;
    auto features = engine::features(plan, catalog, fetched->frame, transaction,
                                     living == nullptr ? engine::readColumns : living->reader());
    if (!features)
        return Failure(features.error());
    fetched->frame.features = std::move(*features);
    releaseFreedMemory(); // the columns that were read are gone
    return fetched;
}

} // namespace

std::vector<std::size_t> labelledRows(const frame::Column &label)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < rowCount(label); ++row) {
        if (!frame::isMissing(label, row))
            rows.push_back(row);
    }
    return rows;
}

Result<Snapshot> fetchLabelled(const study::Study &study, const plan::Plan &plan, const catalog::Catalog &catalog,
                               pg::Transaction &transaction, LivingColumns *living, std::size_t memory)
{
    const FetchOptions options{.executor = Executor::Pushdown, .memory = memory};
    if (auto chosen = decideExecutor(withoutFeatures(plan), catalog, transaction, options); !chosen)
        return Failure(chosen.error());
    auto fetched = examplesOf(plan, catalog, transaction, living);
    if (!fetched)
        return Failure(fetched.error());
    return toSnapshot(study, std::move(*fetched));
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
                                Executor executor, LivingColumns *living)
{
    auto fetched = fetchBy(plan, catalog, transaction, executor, living);
    if (!fetched)
        return Failure(fetched.error());
    return std::move(fetched->frame);
}

Result<Examples> fetchExamples(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                               const FetchOptions &options)
{
    const auto choice = decideExecutor(plan, catalog, transaction, options);
    if (!choice)
        return Failure(choice.error());
    auto fetched = fetchBy(plan, catalog, transaction, choice->executor, options.living);
    // What the engine finds out too late, the database still can.
    const bool isLeft = !fetched && !options.executor && choice->executor == Executor::Local
        && fetched.error().code == Error::Code::Unsupported;
    if (isLeft && options.living != nullptr)
        options.living->forgetReadings();
    return isLeft ? fetchBy(plan, catalog, transaction, Executor::Pushdown, nullptr) : std::move(fetched);
}

Result<Snapshot> fetchSnapshot(const study::Study &study, const plan::Plan &plan, const catalog::Catalog &catalog,
                               pg::Connection &connection, Progress &progress, const FetchOptions &options)
{
    if (plan.outputs.empty())
        return invalid(study, "the study has no features", "Choose some, or let Espalier suggest them");
    progress.report(-1, "fetching");
    const auto reads = plan::trainingReads(plan);
    std::vector<SourceColumn> sources;
    auto fetched = pg::inReading(connection, {.tables = plan::tablesOf(reads)},
                                 [&](pg::Transaction &transaction) -> Result<Examples> {
                                     if (options.living != nullptr)
                                         options.living->beginAnew();
                                     auto read = readSources(transaction, reads);
                                     if (!read)
                                         return Failure(read.error());
                                     sources = std::move(*read);
                                     return fetchExamples(plan, catalog, transaction, options);
                                 });
    if (!fetched)
        return Failure(fetched.error());
    auto snapshot = toSnapshot(study, std::move(*fetched));
    if (snapshot)
        snapshot->sources = std::move(sources);
    if (snapshot && options.living != nullptr)
        snapshot->readings = options.living->readings();
    return snapshot;
}

Result<frame::Table> fetchPreview(const plan::Plan &plan, pg::Connection &connection, std::size_t rows)
{
    auto query = compile::trainingQuery(plan);
    if (query.outputs.back().role == Output::Role::Available) {
        query.outputs.pop_back();
        query.select.items.pop_back();
    }
    query.select.limit = static_cast<std::int64_t>(rows);
    return pg::inReading(connection, {.tables = plan::tablesOf(plan::trainingReads(plan))},
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

} // namespace espalier::dataset
