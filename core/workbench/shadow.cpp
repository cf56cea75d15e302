// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/shadow.h"

#include "core/compile/passing.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/registry.h"
#include "core/deploy/shadow.h"
#include "core/deploy/stored.h"
#include "core/deploy/transaction.h"
#include "core/monitor/log.h"
#include "core/pg/rows.h"
#include "core/snapshot/fetch.h"
#include "core/workbench/attempted.h"

#include <algorithm>
#include <map>
#include <utility>

namespace espalier::workbench {

namespace {

//! What tells an example from others.
std::vector<std::string> exampleOf(const frame::Frame &frame, std::size_t row)
{
    std::vector<std::string> parts;
    parts.reserve(frame.keys.size() + 1);
    for (const auto &key : frame.keys)
        parts.push_back(frame::textAt(key, row));
    if (!frame.asOf.empty())
        parts.push_back(std::to_string(frame.asOf[row].microseconds));
    return parts;
}

//! The rows of a frame that another one has, in the order of the other.
frame::Frame ofSame(const frame::Frame &frame, const frame::Frame &other)
{
    std::map<std::vector<std::string>, std::size_t> places;
    for (std::size_t row = 0; row < frame::rowCount(frame); ++row)
        places.emplace(exampleOf(frame, row), row);
    std::vector<std::size_t> rows;
    rows.reserve(frame::rowCount(other));
    for (std::size_t row = 0; row < frame::rowCount(other); ++row) {
        if (const auto found = places.find(exampleOf(other, row)); found != places.end())
            rows.push_back(found->second);
    }
    return frame::taken(frame, rows);
}

//! As the champion's rows are read where only some are.
Result<frame::Frame> readOwn(pg::Transaction &transaction, const Champion &shadow, const frame::Frame &rows,
                             bool isPart)
{
    const bool isOfMoment = compile::isAsOfNow(shadow.plan) && !rows.asOf.empty();
    auto scope = compile::momentScope(isOfMoment ? std::optional(rows.asOf.front()) : std::nullopt);
    if (!isPart)
        return snapshot::fetchLive(shadow.plan, transaction, scope);
    const auto count = frame::rowCount(rows);
    auto plan = shadow.plan;
    compile::chooseStrategiesOfSome(plan, *shadow.catalog, static_cast<double>(count));
    for (const auto &key : rows.keys) {
        std::vector<std::string> texts;
        texts.reserve(count);
        for (std::size_t row = 0; row < count; ++row)
            texts.push_back(frame::textAt(key, row));
        scope.among.push_back(pg::printArray(texts));
    }
    return snapshot::fetchLive(plan, transaction, scope);
}

} // namespace

Result<std::optional<Champion>> readShadow(pg::Transaction &transaction, const catalog::Handle &catalog,
                                           const std::string &schema, const std::string &name)
{
    const auto project = deploy::readProject(transaction, schema, name);
    if (!project)
        return Failure(project.error());
    const auto *version = deploy::shadowOf(*project);
    if (version == nullptr)
        return std::optional<Champion>();
    auto shadow = readScoring(transaction, catalog, schema, name, *version);
    if (!shadow)
        return Failure(shadow.error());
    return std::optional(std::move(*shadow));
}

BothReads readsOf(const Champion &champion, const Champion *shadow)
{
    BothReads reads{plan::liveReads(champion.plan), champion.plan.filteredTables};
    if (shadow == nullptr)
        return reads;
    for (const auto &[table, columns] : plan::liveReads(shadow->plan))
        reads.tables[table].insert(columns.begin(), columns.end());
    for (const auto &table : shadow->plan.filteredTables) {
        if (std::ranges::find(reads.filtered, table) == reads.filtered.end())
            reads.filtered.push_back(table);
    }
    return reads;
}

Result<ShadowFrame> readShadowFrame(pg::Transaction &transaction, const Champion &champion, const Champion *shadow,
                                    const frame::Frame &rows, bool isPart)
{
    ShadowFrame read;
    if (shadow == nullptr || shadow->study == champion.study)
        return read;
    if (frame::rowCount(rows) == 0) {
        read.own = rows;
        return read;
    }
    auto own = attempted(transaction, [&] {
        return readOwn(transaction, *shadow, rows, isPart);
    });
    if (own)
        read.own = ofSame(*own, rows);
    else if (endsWork(own.error()))
        return Failure(own.error());
    else
        read.problem = own.error();
    return read;
}

ShadowWords wordsOf(const Champion *shadow, const LiveFrame &live)
{
    ShadowWords words{.shadow = shadow, .predictions = {}, .problem = live.shadow.problem};
    if (shadow == nullptr || words.problem)
        return words;
    words.rows = live.shadow.own ? &*live.shadow.own : &live.frame;
    auto predictions = model::predict(shadow->model, words.rows->features);
    if (predictions)
        words.predictions = std::move(*predictions);
    else
        words.problem = predictions.error();
    return words;
}

Result<std::optional<ShadowSaid>> logShadow(pg::Transaction &transaction, const deploy::Names &names,
                                            const ShadowWords &words, monitor::Moments moments, bool hasInvoker)
{
    if (words.shadow == nullptr)
        return std::optional<ShadowSaid>();
    ShadowSaid said{.version = words.shadow->version.number, .problem = words.problem};
    if (said.problem)
        return std::optional(std::move(said));
    const monitor::Logged logged{words.shadow->plan, words.shadow->model, names, said.version};
    const auto appended = attempted(transaction, [&]() -> Result<std::uint64_t> {
        if (auto made = monitor::makeLog(transaction, logged, hasInvoker); !made)
            return Failure(made.error());
        return monitor::appendLog(transaction, logged, *words.rows, words.predictions, moments);
    });
    if (appended)
        said.logged = *appended;
    else if (endsWork(appended.error()))
        return Failure(appended.error());
    else
        said.problem = appended.error();
    return std::optional(std::move(said));
}

Result<> retireShadow(const std::string &project, const pg::Settings &settings, Progress &progress)
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    const std::string schema(deploy::registrySchema);
    const deploy::Names names{schema, project};
    const bool hasInvoker = connection->serverVersion() >= 150000;
    return deploy::inDeployment(*connection, schema, project, [&](pg::Transaction &transaction) -> Result<> {
        const auto shadow = deploy::shadowVersion(transaction, names);
        if (!shadow)
            return Failure(shadow.error());
        // The log is shaped by what answers; of the shadow nothing needs to be as it was.
        const auto active = deploy::activeVersion(transaction, schema, project);
        if (!active)
            return Failure(active.error());
        const auto stored = deploy::readVersion(transaction, schema, project, active->number);
        if (!stored)
            return Failure(stored.error());
        if (auto gone = monitor::forgetLogged(transaction, names, stored->shape, shadow->number, hasInvoker); !gone)
            return gone;
        return deploy::dropShadow(transaction, names);
    });
}

} // namespace espalier::workbench
