// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/history.h"

#include "core/columns/brokentext.h"
#include "core/compile/moment.h"
#include "core/compile/scanstrategy.h"
#include "core/pg/identity.h"
#include "core/pg/reader.h"
#include "core/plan/estimate.h"
#include "core/quality/tablesample.h"

#include <algorithm>

namespace espalier::screening {

namespace {

//! Up to here all rows are looked at without an index, which takes some tenths of a second.
constexpr std::int64_t mostScanned = 500'000;

bool isIndexed(const catalog::Table &table, std::string_view column)
{
    const auto place = catalog::findColumn(table, column);
    return place && std::ranges::any_of(table.indexes, [&place](const std::vector<std::size_t> &index) {
               return !index.empty() && index.front() == *place;
           });
}

//! Oldest and newest row that came before now.
sql::Select endsQuery(const catalog::Table &table, const plan::Column &column)
{
    const auto time = sql::column("t", column.name);
    sql::Select rows;
    rows.from = sql::Source{.from = table.name, .alias = "t"};
    if (!isIndexed(table, column.name) && table.rowEstimate > mostScanned) {
        sql::Select sample;
        sample.items.push_back({time, column.name});
        quality::readSample(sample, table);
        rows.from = sql::Source{.from = std::vector{std::move(sample)}, .alias = "t"};
    }
    const bool isMoment = catalog::isMoment(column.type) && column.calendar == study::Calendar::None;
    const auto moment = compile::momentOf(time, column);
    const auto end = [&](std::string_view function) {
        auto extreme =
            isMoment ? compile::momentOf(sql::call(function, {time}), column) : sql::call(function, {moment});
        return sql::cast(std::move(extreme), "timestamptz");
    };
    rows.items = {{end("min"), "first"}, {end("max"), "last"}};
    if (!isMoment) {
        rows.where.push_back(sql::binary(moment, "<=", sql::verbatim("now()")));
        return rows;
    }
    // The column stands alone, so that an index serves.
    rows.where.push_back(sql::binary(time, ">", sql::value(std::string_view("-infinity"))));
    rows.where.push_back(sql::binary(time, "<=", sql::cast(sql::verbatim("now()"), column.typeName)));
    return rows;
}

} // namespace

Result<std::optional<study::History>> historyOf(const plan::FutureLabel &label, const catalog::Catalog &catalog,
                                                pg::Transaction &transaction)
{
    const auto &told = label.steps[plan::momentStep(label.steps)].table;
    if (!told.moment)
        return std::optional<study::History>();
    // A borrowed time is looked for where it stands.
    const auto &via = told.moment->via;
    const auto id = catalog::findTable(catalog, via.empty() ? told.name : via.back().table.name);
    if (!id)
        return std::optional<study::History>();
    const auto &table = catalog.table(*id);
    const auto ends = pg::readTable(transaction, sql::print(endsQuery(table, told.moment->column)),
                                    {{"first", sql::Wire::Moment}, {"last", sql::Wire::Moment}});
    if (!ends)
        return Failure(ends.error());
    const auto first = std::get<frame::Times>(ends->columns[0].values).values.front();
    const auto last = std::get<frame::Times>(ends->columns[1].values).values.front();
    if (first == frame::Times::missing || last == frame::Times::missing)
        return std::optional<study::History>();
    const auto calendar = told.moment->column.calendar;
    return std::optional(study::History{
        .first = first, .last = last, .rows = std::max(1.0, plan::rowsOf(catalog, table.name)), .calendar = calendar});
}

Stated statedIn(const study::TargetWords &words)
{
    const study::TargetWords usual;
    return {.from = !words.from.empty(),
            .until = !words.until.empty(),
            .every = words.every != usual.every,
            .horizon = words.horizon != usual.horizon};
}

Stated statedIn(const study::Question &question)
{
    return {.from = question.said.from, .until = question.said.until, .every = question.said.every, .horizon = true};
}

Result<study::Study> withFittedSchedule(study::Study study, const Stated &stated, const catalog::Catalog &catalog,
                                        pg::Connection &connection)
{
    auto *future = std::get_if<study::FutureTarget>(&study.target);
    if (future == nullptr || (stated.from && stated.until))
        return study;
    const auto plan = compile::planned(study, catalog);
    if (!plan)
        return Failure(plan.error());
    using Found = std::pair<std::optional<study::History>, Timestamp>;
    const auto found = columns::inReading(connection, study, [&](pg::Transaction &transaction) -> Result<Found> {
        const auto history = historyOf(std::get<plan::FutureLabel>(plan->label), catalog, transaction);
        if (!history)
            return Failure(history.error());
        const auto now = pg::momentOf(transaction);
        if (!now)
            return Failure(now.error());
        return Found{*history, *now};
    });
    if (!found)
        return Failure(found.error());
    if (!found->first)
        return study;
    if (found->first->calendar == study::Calendar::Year) {
        if (!stated.every)
            future->schedule.every = study::yearly();
        if (!stated.horizon)
            future->horizon = study::yearly();
    }
    const auto before = future->schedule;
    future->schedule = study::fitted(before, future->horizon, *found->first, found->second);
    if (stated.from)
        future->schedule.from = before.from;
    if (stated.until)
        future->schedule.until = before.until;
    return study;
}

} // namespace espalier::screening
