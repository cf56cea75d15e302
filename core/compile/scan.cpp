// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scan.h"

#include "core/compile/aggregates.h"
#include "core/compile/inner.h"
#include "core/compile/moment.h"
#include "core/compile/parts.h"
#include "core/compile/rows.h"
#include "core/compile/value.h"

namespace espalier::compile {

namespace {

using sql::Expression;

//! The longest window where every feature of a scan has one by time: rows before it are not read at all.
std::optional<Duration> longestWindow(const plan::Scan &scan)
{
    Duration longest{0, Duration::Unit::Seconds};
    for (const auto &feature : scan.features) {
        const auto *window = std::get_if<Duration>(&feature.window);
        if (window == nullptr)
            return std::nullopt;
        if (window->microseconds() > longest.microseconds())
            longest = *window;
    }
    return longest;
}

sql::Select grouped(const plan::Plan &plan, sql::Select rows, std::vector<sql::Item> aggregates)
{
    sql::Select select;
    for (const auto &column : exampleColumns(plan, "r"))
        select.items.push_back({column, column.text});
    std::ranges::move(aggregates, std::back_inserter(select.items));
    select.from = sql::Source{.from = std::vector{std::move(rows)}, .alias = "r"};
    select.groupBy = exampleColumns(plan, "r");
    return select;
}

sql::Select rowsFrom(const plan::Plan &plan, const std::vector<plan::Step> &steps, std::string_view examples)
{
    sql::Select select;
    select.from = sql::Source{.from = sql::QualifiedName{"", std::string(examples)}, .alias = "ex"};
    if (needsEntity(plan, steps))
        select.joins.push_back(entityJoin(plan, sql::JoinKind::Inner));
    return select;
}

Timestamp shifted(Timestamp moment, std::int64_t microseconds)
{
    return {moment.microseconds + microseconds};
}

} // namespace

void addSpan(sql::Select &select, const plan::Scan &scan, const CutoffSpan &span)
{
    const auto window = longestWindow(scan);
    if (window && span.first) {
        const auto index = plan::momentStep(scan.steps);
        select.where.push_back(startsAtOrAfter(stepAlias(stepPrefix, index), *scan.steps[index].table.moment,
                                               constantMoment(shifted(*span.first, -window->microseconds()))));
    }
    for (std::size_t i = 0; span.last && i < plan::innerSteps(scan.steps); ++i) {
        if (const auto &moment = scan.steps[i].table.moment)
            select.where.push_back(startsBefore(stepAlias(stepPrefix, i), *moment,
                                                constantMoment(shifted(*span.last, -plan::unseenFor(*moment)))));
    }
}

void addLimits(sql::Select &select, const plan::Scan &scan, const CutoffSpan &span)
{
    addSpan(select, scan, span);
    if (const auto window = longestWindow(scan)) {
        const auto index = plan::momentStep(scan.steps);
        select.where.push_back(startsAtOrAfter(stepAlias(stepPrefix, index), *scan.steps[index].table.moment,
                                               sql::binary(sql::column("ex", "as_of"), "-", intervalOf(*window))));
    }
}

CutoffSpan trainingSpan(const plan::Plan &plan)
{
    const auto *future = std::get_if<plan::FutureLabel>(&plan.label);
    return future == nullptr ? CutoffSpan() : CutoffSpan{future->schedule.from, future->schedule.until};
}

sql::Select scanQuery(const plan::Plan &plan, const plan::Scan &scan, std::string_view examples, const CutoffSpan &span)
{
    RowsQuery rows(plan, scan.steps, scan.inner);
    std::vector<sql::Item> aggregates;
    for (const auto &feature : scan.features)
        aggregates.push_back({aggregateOf(rows, feature), feature.name});
    auto select = rowsFrom(plan, scan.steps, examples);
    const auto asOf = sql::column("ex", "as_of");
    for (auto &join : visibleJoins(plan, scan.steps, stepPrefix, visibleUntil(plan, asOf)))
        select.joins.push_back(std::move(join));
    addLimits(select, scan, span);
    if (scan.inner)
        addInner(select, plan, scan, span);
    select.items = rows.takeItems();
    return grouped(plan, std::move(select), std::move(aggregates));
}

sql::Select outcomeQuery(const plan::Plan &plan, const plan::FutureLabel &label)
{
    RowsQuery rows(plan, label.steps);
    std::vector<sql::Item> aggregates{{aggregateOf(rows, label.aggregate), "outcome"}};
    auto select = rowsFrom(plan, label.steps, "examples");
    for (std::size_t i = 0; i < label.steps.size(); ++i) {
        const bool isInner = i < plan::innerSteps(label.steps);
        select.joins.push_back(
            {.kind = isInner ? sql::JoinKind::Inner : sql::JoinKind::Left,
             .source = timedSource(label.steps[i].table.name, stepAlias(stepPrefix, i), label.steps[i].table.moment),
             .on = linkOf(plan, label.steps, i, stepPrefix)});
    }
    const auto index = plan::momentStep(label.steps);
    const auto &moment = *label.steps[index].table.moment;
    const auto asOf = sql::column("ex", "as_of");
    const auto alias = stepAlias(stepPrefix, index);
    select.where.push_back(startsAtOrAfter(alias, moment, constantMoment(label.schedule.from)));
    if (label.schedule.until) {
        const auto end = shifted(*label.schedule.until, label.horizon.microseconds());
        select.where.push_back(startsBefore(alias, moment, constantMoment(end)));
    }
    select.where.push_back(startsAtOrAfter(alias, moment, asOf));
    select.where.push_back(startsBefore(alias, moment, sql::binary(asOf, "+", intervalOf(label.horizon))));
    select.items = rows.takeItems();
    return grouped(plan, std::move(select), std::move(aggregates));
}

} // namespace espalier::compile
