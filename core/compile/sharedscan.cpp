// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/sharedscan.h"

#include "core/base/require.h"
#include "core/compile/parts.h"
#include "core/compile/rows.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace espalier::compile {

namespace {

constexpr std::string_view linkedName = "linked"; //!< examples, each with what its path starts from
constexpr std::string_view linksName = "links"; //!< what paths start from, each once for an as-of time

std::string linkName(std::size_t index)
{
    return fmt::format("link{}", index + 1);
}

sql::Select linkedQuery(const plan::Plan &plan, const SharedScan &shared, std::string_view examples)
{
    sql::Select select;
    for (const auto &column : exampleColumns(plan, "ex"))
        select.items.push_back({column, column.text});
    const auto &way = shared.way;
    const auto &links = shared.plan.entity.primaryKey;
    for (std::size_t i = 0; i < links.size(); ++i) {
        auto link = way.empty() ? entityColumn(plan, links[i].name, Origin::Examples)
                                : sql::column(stepAlias(stepPrefix, way.size() - 1), links[i].name);
        select.items.push_back({std::move(link), linkName(i)});
    }
    select.from = sql::Source{.from = sql::QualifiedName{"", std::string(examples)}, .alias = "ex"};
    if (needsEntity(plan, way))
        select.joins.push_back(entityJoin(plan, sql::JoinKind::Inner));
    const auto sight = visibleUntil(plan, sql::column("ex", "as_of"));
    // With the rest of the path, before which a row that is not seen is left out.
    auto steps = way;
    std::ranges::copy(shared.scan.steps, std::back_inserter(steps));
    auto joins = visibleJoins(plan, steps, stepPrefix, sight);
    joins.erase(joins.begin() + static_cast<std::ptrdiff_t>(way.size()), joins.end());
    std::ranges::move(joins, std::back_inserter(select.joins));
    return select;
}

sql::Select linksQuery(const SharedScan &shared)
{
    sql::Select select{.isDistinct = true, .comment = "what several examples share is computed once"};
    for (std::size_t i = 0; i < shared.plan.entity.primaryKey.size(); ++i)
        select.items.push_back({sql::column(linkedName, linkName(i)), keyName(i)});
    if (shared.plan.hasAsOf)
        select.items.push_back({sql::column(linkedName, "as_of"), "as_of"});
    select.from =
        sql::Source{.from = sql::QualifiedName{"", std::string(linkedName)}, .alias = std::string(linkedName)};
    return select;
}

} // namespace

std::optional<SharedScan> sharedScan(const plan::Plan &plan, const plan::Scan &scan)
{
    const auto many = std::ranges::find(scan.steps, true, &plan::Step::isToMany);
    if (many == scan.steps.end() || many->direction != study::Direction::ToChild)
        return std::nullopt;
    SharedScan shared{.way = {scan.steps.begin(), many}, .plan = {}, .scan = scan};
    shared.scan.steps = {many, scan.steps.end()};
    if (shared.way.empty() && !needsEntity(plan, scan.steps))
        return std::nullopt;
    auto &start = shared.plan;
    start.hasAsOf = plan.hasAsOf;
    start.frozen = plan.frozen;
    start.entity.name = shared.way.empty() ? plan.entity.name : shared.way.back().table.name;
    for (std::size_t i = 0; i < many->parentColumns.size(); ++i) {
        plan::Column link{.name = many->parentColumns[i]};
        if (i < many->comparisons.size())
            link.equality = many->comparisons[i].equality;
        start.entity.primaryKey.push_back(std::move(link));
    }
    for (const auto &feature : scan.features)
        start.outputs.push_back(feature.name);
    return shared;
}

sql::Select sharedQuery(const plan::Plan &plan, const plan::Scan &scan, std::string_view examples,
                        const CutoffSpan &span)
{
    const auto shared = sharedScan(plan, scan);
    ESPALIER_REQUIRE(shared.has_value());
    constexpr std::string_view alias = "shared";
    sql::Select select;
    select.with.push_back({std::string(linkedName), linkedQuery(plan, *shared, examples)});
    select.with.push_back({std::string(linksName), linksQuery(*shared)});
    for (const auto &column : exampleColumns(plan, linkedName))
        select.items.push_back({column, column.text});
    for (const auto &feature : scan.features)
        select.items.push_back({sql::column(alias, feature.name), feature.name});
    select.from =
        sql::Source{.from = sql::QualifiedName{"", std::string(linkedName)}, .alias = std::string(linkedName)};
    sql::Join join{.kind = sql::JoinKind::Inner,
                   .source = {.from = std::vector{scanQuery(shared->plan, shared->scan, linksName, span)},
                              .alias = std::string(alias)}};
    const auto &links = shared->plan.entity.primaryKey;
    for (std::size_t i = 0; i < links.size(); ++i) {
        join.on.push_back(equal(sql::column(alias, keyName(i)), sql::column(linkedName, linkName(i)), links[i]));
    }
    if (plan.hasAsOf)
        join.on.push_back(sql::binary(sql::column(alias, "as_of"), "=", sql::column(linkedName, "as_of")));
    select.joins.push_back(std::move(join));
    return select;
}

} // namespace espalier::compile
