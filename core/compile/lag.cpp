// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/lag.h"

#include "core/base/require.h"
#include "core/compile/parts.h"
#include "core/compile/value.h"

namespace espalier::compile {

namespace {

//! Keys and the earlier time of an example "ex".
std::vector<sql::Item> earlierItems(const plan::Plan &plan, const plan::Scan &scan)
{
    std::vector<sql::Item> items;
    for (auto &column : exampleColumns(plan, "ex")) {
        const auto name = column.text;
        items.push_back({name == "as_of" ? scanAsOf(scan, std::move(column)) : std::move(column), name});
    }
    return items;
}

} // namespace

sql::Expression scanAsOf(const plan::Scan &scan, sql::Expression asOf)
{
    return scan.lag ? sql::binary(std::move(asOf), "-", intervalOf(*scan.lag)) : asOf;
}

CutoffSpan scanSpan(const plan::Scan &scan, CutoffSpan span)
{
    for (auto *end : {&span.first, &span.last}) {
        if (*end && scan.lag)
            *end = **end - *scan.lag;
    }
    return span;
}

sql::Select overEarlier(const plan::Plan &plan, const plan::Scan &scan, sql::Select query, std::string_view examples)
{
    ESPALIER_REQUIRE(scan.lag && plan.hasAsOf);
    sql::Select earlier;
    earlier.items = earlierItems(plan, scan);
    earlier.from = sql::Source{.from = sql::QualifiedName{"", std::string(examples)}, .alias = "ex"};
    query.with.insert(query.with.begin(), {std::string(earlierName), std::move(earlier)});
    return query;
}

sql::Select ofEarlier(const plan::Plan &plan, const plan::Scan &scan, sql::Select query)
{
    ESPALIER_REQUIRE(scan.lag && plan.hasAsOf);
    constexpr std::string_view alias = "then";
    sql::Select earlier;
    earlier.items = earlierItems(plan, scan);
    sql::Select select;
    for (const auto &item : query.items)
        select.items.push_back({sql::column(alias, item.name), item.name});
    select.from = sql::Source{.from = std::vector{std::move(earlier)}, .alias = "ex"};
    select.joins.push_back(
        {.kind = sql::JoinKind::Cross,
         .source = {.from = std::vector{std::move(query)}, .alias = std::string(alias), .isLateral = true},
         .on = {}});
    return select;
}

} // namespace espalier::compile
