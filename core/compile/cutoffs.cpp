// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/cutoffs.h"

#include "core/base/require.h"
#include "core/compile/examples.h"
#include "core/compile/moment.h"
#include "core/compile/parts.h"
#include "core/compile/value.h"

#include <iterator>

namespace espalier::compile {

using sql::Expression;

namespace {

constexpr std::string_view rowPrefix = "r";

//! The entity's events at the path's end within the time before as-of: it is alive.
Expression isAlive(const plan::Plan &plan, const plan::AlivePath &alive, const Expression &asOf)
{
    sql::Select select;
    select.items.push_back({sql::verbatim("1"), ""});
    auto joins = visibleJoins(plan, alive.steps, "a", asOf, Origin::Entity);
    select.from = joins.front().source;
    select.where = joins.front().on;
    select.joins.assign(std::make_move_iterator(joins.begin() + 1), std::make_move_iterator(joins.end()));
    const auto index = plan::momentStep(alive.steps);
    select.where.push_back(startsAtOrAfter(stepAlias("a", index), *alive.steps[index].table.moment,
                                           sql::binary(asOf, "-", intervalOf(alive.within))));
    return sql::exists(select);
}

//! The rows whose moments are as-of times, and those on the way, as "r1", "r2" ...
void joinRows(sql::Select &select, const plan::Plan &plan, const std::vector<plan::Step> &steps, std::size_t last)
{
    for (std::size_t i = 0; i <= last; ++i) {
        const auto alias = stepAlias(rowPrefix, i);
        const auto &table = steps[i].table;
        select.joins.push_back({.source = timedSource(table.name, alias, i == last ? table.moment : std::nullopt),
                                .on = linkOf(plan, steps, i, rowPrefix, Origin::Entity)});
    }
}

//! Each once, with the entity's key.
sql::Select momentsOfRows(const plan::Plan &plan, const plan::FutureLabel &label)
{
    ESPALIER_REQUIRE(!label.atRows.empty());
    const auto last = plan::momentStep(label.atRows);
    const auto alias = stepAlias(rowPrefix, last);
    const auto &moment = *label.atRows[last].table.moment;
    const auto asOf = momentOf(alias, moment);
    sql::Select select;
    select.isDistinct = true;
    addKeys(select, plan, "e");
    select.items.push_back({asOf, "as_of"});
    select.from = sql::Source{.from = plan.entity.name, .alias = "e"};
    joinRows(select, plan, label.atRows, last);
    select.where.push_back(isExampleMoment(alias, moment));
    select.where.push_back(sql::binary(asOf, ">=", constantMoment(label.schedule.from)));
    if (label.schedule.until)
        select.where.push_back(sql::binary(asOf, "<=", constantMoment(*label.schedule.until)));
    return select;
}

} // namespace

void addKeys(sql::Select &select, const plan::Plan &plan, std::string_view alias)
{
    for (std::size_t i = 0; i < plan.entity.primaryKey.size(); ++i)
        select.items.push_back({sql::column(alias, plan.entity.primaryKey[i].name), keyName(i)});
}

void addFilter(sql::Select &select, const plan::Plan &plan)
{
    for (const auto &condition : plan.filter)
        select.where.push_back(conditionOf("e", condition));
}

void addPopulation(sql::Select &select, const plan::Plan &plan, const plan::FutureLabel &label, const Expression &asOf)
{
    if (plan.entity.moment)
        select.where.push_back(isBefore("e", *plan.entity.moment, asOf));
    addFilter(select, plan);
    if (label.alive)
        select.where.push_back(isAlive(plan, *label.alive, asOf));
}

void addLearned(sql::Select &select, const plan::Plan &plan, const plan::FutureLabel &label, const Expression &asOf)
{
    if (!plan.leftOut.empty())
        select.where.push_back(isLearnedFrom(plan.leftOut, asOf));
    if (!label.unknown.empty())
        select.where.push_back(isLearnedFrom(label.unknown, asOf));
}

Expression isOver(const Expression &asOf, Duration horizon)
{
    return sql::binary(sql::binary(asOf, "+", intervalOf(horizon)), "<=", sql::verbatim("now()"));
}

Expression cutoffSeries(const study::Schedule &schedule)
{
    auto until = schedule.until ? sql::call("least", {constantMoment(*schedule.until), sql::verbatim("now()")})
                                : sql::verbatim("now()");
    return sql::call("generate_series", {constantMoment(schedule.from), std::move(until), intervalOf(schedule.every)});
}

sql::Select cutoffExamples(const plan::Plan &plan, const plan::FutureLabel &label)
{
    sql::Select select;
    select.comment = "the examples: each entity at each cutoff whose horizon is over";
    addKeys(select, plan, "e");
    const auto asOf = sql::column("cutoff", "as_of");
    select.items.push_back({asOf, "as_of"});
    select.from = entitySource(plan);
    select.joins.push_back(
        {.kind = sql::JoinKind::Cross,
         .source = {.from = cutoffSeries(label.schedule), .alias = "cutoff", .columnAlias = "as_of"}});
    select.where.push_back(isOver(asOf, label.horizon));
    addLearned(select, plan, label, asOf);
    addPopulation(select, plan, label, asOf);
    return select;
}

sql::Select furtherExamples(const plan::Plan &plan, const plan::FutureLabel &label)
{
    sql::Select select;
    select.comment = "the examples: each entity at the moment of each of its rows, in the time of the cutoffs";
    const auto asOf = sql::column("cutoff", "as_of");
    sql::Join entity{.source = entitySource(plan)};
    for (std::size_t i = 0; i < plan.entity.primaryKey.size(); ++i) {
        const auto key = sql::column("cutoff", keyName(i));
        select.items.push_back({key, keyName(i)});
        entity.on.push_back(equal(sql::column("e", plan.entity.primaryKey[i].name), key, plan.entity.primaryKey[i]));
    }
    select.items.push_back({asOf, "as_of"});
    select.from = sql::Source{.from = std::vector{momentsOfRows(plan, label)}, .alias = "cutoff"};
    select.joins.push_back(std::move(entity));
    select.where.push_back(isOver(asOf, label.horizon));
    addLearned(select, plan, label, asOf);
    addPopulation(select, plan, label, asOf);
    return select;
}

} // namespace espalier::compile
