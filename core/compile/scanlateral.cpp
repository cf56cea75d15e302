// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scanlateral.h"

#include "core/base/require.h"
#include "core/compile/aggregates.h"
#include "core/compile/parts.h"
#include "core/compile/rows.h"
#include "core/compile/scan.h"

namespace espalier::compile {

namespace {

//! The tables of a path, from the first one on: what links it to the example is a condition, which an index on it answers.
sql::Select rowsOfOne(const plan::Plan &plan, const plan::Scan &scan)
{
    std::vector<sql::Join> joins;
    if (needsEntity(plan, scan.steps))
        joins.push_back(entityJoin(plan, sql::JoinKind::Inner));
    for (auto &join : visibleJoins(plan, scan.steps, stepPrefix, visibleUntil(plan, sql::column("ex", "as_of"))))
        joins.push_back(std::move(join));
    sql::Select select;
    select.from = std::move(joins.front().source);
    select.where = std::move(joins.front().on);
    select.joins.assign(std::make_move_iterator(joins.begin() + 1), std::make_move_iterator(joins.end()));
    return select;
}

//! The example's time is read from the example itself: nothing is grouped, so that there is a row where there are none to aggregate.
void readExample(sql::Expression &expression)
{
    if (expression == sql::column("r", "as_of")) {
        expression = sql::column("ex", "as_of");
        return;
    }
    for (auto *parts : {&expression.arguments, &expression.filter, &expression.orderBy}) {
        for (auto &part : *parts)
            readExample(part);
    }
}

} // namespace

sql::Select lateralQuery(const plan::Plan &plan, const plan::Scan &scan, const CutoffSpan &span)
{
    ESPALIER_REQUIRE(!scan.inner);
    RowsQuery rows(plan, scan.steps);
    sql::Select select;
    for (const auto &feature : scan.features) {
        auto aggregate = aggregateOf(rows, feature);
        readExample(aggregate);
        select.items.push_back({std::move(aggregate), feature.name});
    }
    auto inner = rowsOfOne(plan, scan);
    addLimits(inner, scan, span);
    inner.items = rows.takeItems();
    select.from = sql::Source{.from = std::vector{std::move(inner)}, .alias = "r"};
    return select;
}

} // namespace espalier::compile
