// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/performance.h"

#include "core/base/metric.h"
#include "core/compile/label.h"
#include "core/deploy/registry.h"
#include "core/evaluate/json.h"
#include "core/monitor/known.h"
#include "core/monitor/logviews.h"
#include "core/monitor/messages.h"
#include "core/monitor/observation.h"

#include <algorithm>
#include <map>
#include <utility>

namespace espalier::monitor {

namespace {

using sql::Expression;

Expression microseconds(Expression moment)
{
    auto seconds = sql::call("date_part", {sql::value(std::string_view("epoch")), std::move(moment)});
    return sql::cast(sql::binary(std::move(seconds), "*", sql::verbatim("1000000")), "int8");
}

Expression weekOf(Expression moment)
{
    return microseconds(sql::call(
        "date_trunc", {sql::value(std::string_view("week")), std::move(moment), sql::value(std::string_view("UTC"))}));
}

//! Rows of (period, entity, truth, score) of what a version said and whose label is known, the latest first.
sql::Select knownQuery(const deploy::Shape &shape, const Logged &active, int version, const Look &look)
{
    const auto &names = active.names;
    const auto outcome = outcomeNames(shape);
    auto entity = sql::call("dense_rank", {});
    entity.isWindow = true;
    for (const auto &key : outcome.keys) {
        entity.orderBy.push_back(sql::column("v", key));
        entity.orderSorting.push_back(sql::Sorting::Ascending);
    }
    sql::Select select;
    select.items = {{weekOf(sql::column("v", outcome.asOf)), "period"},
                    {std::move(entity), "entity"},
                    {truthOf(shape, "v"), "truth"},
                    {sql::column("v", scoreColumn(shape.task)), "score"}};
    select.from = sql::Source{.from = names.outcomes(version), .alias = "v"};
    select.where.push_back(sql::isNotNull(truthOf(shape, "v")));
    if (auto known = isKnownBy(look, active.plan, shape, "v"))
        select.where.push_back(std::move(*known));
    select.orderBy = {{sql::column("v", outcome.asOf), sql::Sorting::Descending}};
    select.limit = static_cast<std::int64_t>(look.most);
    return select;
}

//! Rows of (version, period, rows, first as-of time) of the log.
sql::Select saidQuery(const deploy::Shape &shape, const deploy::Names &names, const Look &look)
{
    const auto asOf = sql::column("l", outcomeNames(shape).asOf);
    sql::Select select;
    select.items = {{sql::column("l", "version"), "version"},
                    {weekOf(asOf), "period"},
                    {sql::call("count", {sql::verbatim("*")}), "rows"},
                    {microseconds(sql::call("min", {asOf})), "first"}};
    select.from = sql::Source{.from = names.log(), .alias = "l"};
    if (auto said = isSaidBy(look, shape, "l"))
        select.where.push_back(std::move(*said));
    select.groupBy = {sql::column("l", "version"), weekOf(asOf)};
    select.orderBy = {{sql::column("l", "version")}, {weekOf(asOf)}};
    return select;
}

std::optional<evaluate::Score> promisedOf(const pg::Rows &rows, const std::string &metric)
{
    if (rows.size() == 0)
        return std::nullopt;
    const auto json = parseJson(rows.text(0, 0), "metrics");
    if (!json || !json->is_object() || !json->contains("test"))
        return std::nullopt;
    const auto report = evaluate::reportFromJson((*json)["test"], "metrics.test");
    if (!report)
        return std::nullopt;
    const auto found = report->metrics.find(metric);
    return found == report->metrics.end() ? std::nullopt : std::optional(found->second);
}

//! What one version said that has a label by now, into its periods.
Result<> addKnown(pg::Transaction &transaction, const Logged &active, int version, const Look &look,
                  Performance &performance)
{
    const auto shape = deploy::shapeOf(active.plan, active.model);
    const auto rows = transaction.query(sql::print(knownQuery(shape, active, version, look)));
    if (!rows)
        return Failure(rows.error());
    performance.isCut = performance.isCut || rows->size() == look.most;
    auto all = nothingOf(shape);
    std::map<std::int64_t, Known> byPeriod;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        byPeriod.try_emplace(rows->integer(row, 0), nothingOf(shape)).first->second.add(*rows, row);
        all.add(*rows, row);
    }
    for (auto &period : performance.periods) {
        const auto found = byPeriod.find(period.from.microseconds);
        if (period.version != version || found == byPeriod.end())
            continue;
        period.known = static_cast<std::int64_t>(found->second.predictions.rows);
        period.score = found->second.scored(performance.metric);
    }
    if (version == active.version) {
        performance.known = static_cast<std::int64_t>(all.predictions.rows);
        performance.score = all.scored(performance.metric);
    }
    return {};
}

//! Rows of (period, entity, score) of all that a version said, the latest first.
sql::Select spokenQuery(const deploy::Shape &shape, const deploy::Names &names, int version, const Look &look)
{
    const auto outcome = outcomeNames(shape);
    auto entity = sql::call("dense_rank", {});
    entity.isWindow = true;
    for (const auto &key : outcome.keys) {
        entity.orderBy.push_back(sql::column("l", key));
        entity.orderSorting.push_back(sql::Sorting::Ascending);
    }
    sql::Select select;
    select.items = {{weekOf(sql::column("l", outcome.asOf)), "period"},
                    {std::move(entity), "entity"},
                    {sql::column("l", scoreColumn(shape.task)), "score"}};
    select.from = sql::Source{.from = names.log(), .alias = "l"};
    select.where.push_back(sql::binary(sql::column("l", "version"), "=", sql::value(std::int64_t{version})));
    if (auto said = isSaidBy(look, shape, "l"))
        select.where.push_back(std::move(*said));
    select.orderBy = {{sql::column("l", outcome.asOf), sql::Sorting::Descending}};
    select.limit = static_cast<std::int64_t>(look.most);
    return select;
}

//! What is to be expected of what a version said, before anybody knows.
Result<> addEstimates(pg::Transaction &transaction, const Logged &active, int version, const Look &look,
                      Performance &performance)
{
    const auto profile = readProfile(transaction, active.names, version);
    if (!profile)
        return Failure(profile.error());
    const auto reliability = *profile ? (*profile)->reliability : std::nullopt;
    const auto shape = deploy::shapeOf(active.plan, active.model);
    const auto rows = transaction.query(sql::print(spokenQuery(shape, active.names, version, look)));
    if (!rows)
        return Failure(rows.error());
    auto all = nothingOf(shape);
    std::map<std::int64_t, Known> byPeriod;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        byPeriod.try_emplace(rows->integer(row, 0), nothingOf(shape)).first->second.addSaid(*rows, row, 2);
        all.addSaid(*rows, row, 2);
    }
    for (auto &period : performance.periods) {
        const auto found = byPeriod.find(period.from.microseconds);
        if (period.version == version && found != byPeriod.end())
            period.estimated = found->second.estimated(performance.metric, reliability, shape.threshold);
    }
    if (version != active.version)
        return {};
    performance.estimated = all.estimated(performance.metric, reliability, shape.threshold);
    if (performance.estimated || performance.rows == 0)
        return {};
    performance.notEstimated = shape.task == model::Task::Regression && !reliability
        ? messages::residualsNotNoted()
        : messages::noEstimateOf({toldMetric(performance.metric)});
    return {};
}

Result<bool> hasLog(pg::Transaction &transaction, const deploy::Names &names)
{
    auto isThere = deploy::isWatched(transaction, names.schema);
    if (!isThere || !*isThere)
        return isThere;
    const auto rows = transaction.query("SELECT EXISTS (SELECT FROM " + sql::quoted(names.table("watched_logs"))
                                            + " WHERE \"project\" = $1) AND to_regclass($2) IS NOT NULL",
                                        {names.project, sql::quoted(names.log())});
    if (!rows)
        return Failure(rows.error());
    return rows->boolean(0, 0);
}

} // namespace

Standing standingOf(const Performance &performance)
{
    if (!performance.score || !performance.promised)
        return Standing::Unknown;
    const auto &score = *performance.score;
    const auto &promised = *performance.promised;
    if (score.high >= promised.low && score.low <= promised.high)
        return Standing::AsPromised;
    const bool isHigher = score.low > promised.high;
    return isHigher != isLowerBetter(performance.metric) ? Standing::Better : Standing::Worse;
}

Result<Performance> readPerformance(pg::Transaction &transaction, const Logged &active, const std::string &metric,
                                    const Look &look)
{
    const auto &names = active.names;
    Performance performance{.metric = metric};
    const auto promise = transaction.query("SELECT \"metrics\" FROM " + sql::quoted(names.table("models"))
                                               + R"( WHERE "project" = $1 AND "version" = $2::int4)",
                                           {names.project, std::to_string(active.version)});
    if (!promise)
        return Failure(promise.error());
    performance.promised = promisedOf(*promise, metric);
    const auto *given = std::get_if<plan::GivenLabel>(&active.plan.label);
    performance.isMatched = given == nullptr || !given->asOf;
    const auto isLogged = hasLog(transaction, names);
    if (!isLogged)
        return Failure(isLogged.error());
    if (!*isLogged)
        return performance;
    const auto shape = deploy::shapeOf(active.plan, active.model);
    const auto said = transaction.query(sql::print(saidQuery(shape, names, look)));
    if (!said)
        return Failure(said.error());
    std::optional<Timestamp> first;
    std::vector<int> versions;
    for (std::size_t row = 0; row < said->size(); ++row) {
        const auto version = static_cast<int>(said->integer(row, 0));
        if (versions.empty() || versions.back() != version)
            versions.push_back(version);
        performance.periods.push_back(
            {.from = {said->integer(row, 1)}, .version = version, .rows = said->integer(row, 2), .score = {}});
        if (version == active.version) {
            performance.rows += said->integer(row, 2);
            first = std::min(first.value_or(Timestamp::infinity()), Timestamp{said->integer(row, 3)});
        }
    }
    for (const auto version : versions) {
        if (auto added = addKnown(transaction, active, version, look, performance); !added)
            return Failure(added.error());
        if (auto added = addEstimates(transaction, active, version, look, performance); !added)
            return Failure(added.error());
    }
    const auto maturity = compile::maturityOf(active.plan);
    if (performance.known == 0 && maturity && first)
        performance.firstLabels = Timestamp{first->microseconds + maturity->microseconds()};
    return performance;
}

} // namespace espalier::monitor
