// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/emptywindows.h"

#include "core/compile/moment.h"
#include "core/deploy/messages.h"
#include "core/deploy/names.h"
#include "core/pg/reader.h"
#include "core/study/names.h"

#include <algorithm>
#include <fmt/ranges.h>
#include <iterator>
#include <map>
#include <optional>
#include <string>

namespace espalier::deploy {

namespace {

//! What looks back from now over the rows of a table.
struct Lookback
{
    plan::Moment moment;
    std::vector<Duration> windows; //!< of features, the shortest first
    std::optional<Duration> alive;
};

using Lookbacks = std::map<sql::QualifiedName, Lookback>;

Lookback *lookbackOf(Lookbacks &lookbacks, const std::vector<plan::Step> &steps)
{
    const auto step = plan::momentStep(steps);
    if (step >= steps.size())
        return nullptr;
    const auto &table = steps[step].table;
    return &lookbacks.try_emplace(table.name, Lookback{.moment = *table.moment, .windows = {}, .alive = {}})
                .first->second;
}

void addWindow(std::vector<Duration> &windows, Duration window)
{
    const auto place = std::ranges::lower_bound(windows, window.microseconds(), {}, &Duration::microseconds);
    if (place == windows.end() || place->microseconds() != window.microseconds())
        windows.insert(place, window);
}

Lookbacks lookbacksOf(const plan::Plan &plan)
{
    Lookbacks lookbacks;
    for (const auto &scan : plan.scans) {
        for (const auto &feature : scan.features) {
            const auto *window = std::get_if<Duration>(&feature.window);
            auto *lookback = window == nullptr ? nullptr : lookbackOf(lookbacks, scan.steps);
            if (lookback != nullptr)
                addWindow(lookback->windows, scan.lag ? *window + *scan.lag : *window);
        }
    }
    const auto *future = std::get_if<plan::FutureLabel>(&plan.label);
    if (future != nullptr && future->alive) {
        if (auto *lookback = lookbackOf(lookbacks, future->alive->steps))
            lookback->alive = future->alive->within;
    }
    return lookbacks;
}

//! The latest time of the rows that are known now, and now.
sql::Select newestQuery(const sql::QualifiedName &table, const plan::Moment &moment)
{
    const auto now = sql::call("now", {});
    sql::Select select;
    select.items = {{sql::cast(sql::call("max", {compile::momentOf("t", moment)}), "timestamptz"), ""},
                    {sql::cast(now, "timestamptz"), ""}};
    select.from = compile::timedSource(table, "t", moment);
    select.where = {compile::isBefore("t", moment, now)};
    return select;
}

std::optional<Issue> issueOf(const sql::QualifiedName &table, const Lookback &lookback, Timestamp newest, Timestamp now,
                             const Names &names)
{
    const auto isEmpty = [&](const Duration &window) {
        return !newest.isFinite() || now.microseconds - newest.microseconds > window.microseconds();
    };
    std::vector<Duration> empty;
    std::ranges::copy_if(lookback.windows, std::back_inserter(empty), isEmpty);
    const bool isNobodyAlive = lookback.alive && isEmpty(*lookback.alive);
    if (empty.empty() && !isNobodyAlive)
        return std::nullopt;
    constexpr std::size_t dayLength = 10;
    std::vector<Message> evidence;
    if (!empty.empty()) {
        std::vector<Message> windows;
        std::ranges::transform(empty, std::back_inserter(windows), toldDuration);
        evidence.push_back(messages::windowsAreEmpty(std::move(windows)));
    }
    if (isNobodyAlive)
        evidence.push_back(messages::viewIsEmpty({toldDuration(*lookback.alive)}));
    return Issue{.subject = study::tableText(table),
                 .detail = newest.isFinite() ? messages::newestRow(printTimestamp(newest).substr(0, dayLength))
                                             : messages::noRowIsKnown(),
                 .evidence = std::move(evidence),
                 .advice = messages::bringUpToDate(sql::displayName(names.at()))};
}

} // namespace

Result<std::vector<Issue>> emptyWindows(const Request &request, pg::Transaction &transaction)
{
    std::vector<Issue> issues;
    if (!request.plan.hasAsOf || std::holds_alternative<plan::RowLabel>(request.plan.label))
        return issues;
    const Names names{request.schema, request.study.name};
    for (const auto &[table, lookback] : lookbacksOf(request.plan)) {
        const auto read = pg::readTable(transaction, sql::print(newestQuery(table, lookback.moment)),
                                        {{"newest", sql::Wire::Moment}, {"now", sql::Wire::Moment}});
        if (!read)
            return Failure(read.error());
        const auto timeAt = [&read](std::size_t column) {
            return std::get<frame::Times>(read->columns[column].values).values.front();
        };
        const auto newest = timeAt(0) == frame::Times::missing ? Timestamp::minusInfinity() : timeAt(0);
        if (auto issue = issueOf(table, lookback, newest, timeAt(1), names))
            issues.push_back(std::move(*issue));
    }
    return issues;
}

} // namespace espalier::deploy
