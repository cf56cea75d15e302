// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/inner.h"

#include "core/base/require.h"
#include "core/compile/parts.h"
#include "core/compile/rows.h"
#include "core/compile/scan.h"
#include "core/plan/inner.h"

#include <algorithm>

namespace espalier::compile {

namespace {

constexpr std::string_view askedName = "asked";
constexpr std::string_view innerAlias = "n";
constexpr std::string_view rowAlias = "l";
constexpr std::string_view placeName = "place"; //!< 1 for the last row of an example

//! For which rows of a scan, as of when, inner values are asked: the columns from which their path starts.
sql::Select askedRows(const plan::Plan &inner, const sql::Select &rows, std::string_view end)
{
    auto asked = rows;
    asked.items.clear();
    for (std::size_t i = 0; i < inner.entity.primaryKey.size(); ++i)
        asked.items.push_back({sql::column(end, inner.entity.primaryKey[i].name), keyName(i)});
    if (inner.hasAsOf)
        asked.items.push_back({sql::column("ex", "as_of"), "as_of"});
    return asked;
}

//! The same, each once; of the last row that an example sees where no other is looked at.
sql::Select askedQuery(const plan::Plan &plan, const plan::Scan &scan, const plan::Plan &inner, const sql::Select &rows)
{
    auto asked = askedRows(inner, rows, stepAlias(stepPrefix, scan.steps.size() - 1));
    asked.isDistinct = true;
    if (!plan::asksLastRow(scan))
        return asked;
    asked.isDistinct = false;
    // Rows of a table without a key may share the first rank: each of them may be taken for the last one.
    asked.items.push_back({RowsQuery(plan, scan.steps).overLatest("rank"), std::string(placeName)});
    sql::Select last{.isDistinct = true};
    for (const auto &item : asked.items) {
        if (item.name != placeName)
            last.items.push_back({sql::column(rowAlias, item.name), item.name});
    }
    last.from = sql::Source{.from = std::vector{std::move(asked)}, .alias = std::string(rowAlias)};
    last.where.push_back(sql::binary(sql::column(rowAlias, placeName), "=", sql::verbatim("1")));
    return last;
}

} // namespace

sql::Expression innerValue(const plan::Inner &inner, std::string_view name)
{
    const auto value = std::ranges::find(inner.values, name, &plan::AggregateFeature::name);
    ESPALIER_REQUIRE(value != inner.values.end());
    return withDefault(sql::column(innerAlias, name), value->aggregate);
}

void addInner(sql::Select &rows, const plan::Plan &plan, const plan::Scan &scan, const CutoffSpan &span)
{
    const auto inner = plan::innerPlan(plan, scan);
    const auto end = stepAlias(stepPrefix, scan.steps.size() - 1);
    rows.with.push_back({std::string(askedName), askedQuery(plan, scan, inner, rows)});
    sql::Join join{.kind = sql::JoinKind::Left,
                   .source = {.from = std::vector{scanQuery(inner, inner.scans.front(), askedName, span)},
                              .alias = std::string(innerAlias)}};
    for (std::size_t i = 0; i < inner.entity.primaryKey.size(); ++i) {
        const auto &key = inner.entity.primaryKey[i];
        join.on.push_back(equal(sql::column(innerAlias, keyName(i)), sql::column(end, key.name), key));
    }
    if (inner.hasAsOf)
        join.on.push_back(sql::binary(sql::column(innerAlias, "as_of"), "=", sql::column("ex", "as_of")));
    rows.joins.push_back(std::move(join));
}

} // namespace espalier::compile
