// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/parts.h"

#include "core/compile/moment.h"
#include "core/compile/unshared.h"
#include "core/compile/value.h"
#include "core/study/aggregates.h"

#include <algorithm>
#include <fmt/format.h>

namespace espalier::compile {

using sql::Expression;

std::string keyName(std::size_t index)
{
    return fmt::format("k{}", index + 1);
}

std::string stepAlias(std::string_view prefix, std::size_t index)
{
    return fmt::format("{}{}", prefix, index + 1);
}

bool isKey(const plan::Plan &plan, std::string_view name)
{
    return std::ranges::find(plan.entity.primaryKey, name, &plan::Column::name) != plan.entity.primaryKey.end();
}

Expression entityColumn(const plan::Plan &plan, const std::string &name, Origin origin)
{
    const auto &key = plan.entity.primaryKey;
    const auto found = std::ranges::find(key, name, &plan::Column::name);
    if (found == key.end() || origin == Origin::Entity)
        return sql::column("e", name);
    return sql::column("ex", keyName(static_cast<std::size_t>(found - key.begin())));
}

Expression equal(Expression left, Expression right, const plan::Column &column)
{
    return sql::binary(std::move(left), "=", std::move(right), column.equality.schema);
}

sql::Join entityJoin(const plan::Plan &plan, sql::JoinKind kind)
{
    sql::Join join{.kind = kind, .source = {.from = plan.entity.name, .alias = "e"}};
    for (std::size_t i = 0; i < plan.entity.primaryKey.size(); ++i) {
        const auto &key = plan.entity.primaryKey[i];
        join.on.push_back(equal(sql::column("e", key.name), sql::column("ex", keyName(i)), key));
    }
    return join;
}

bool needsEntity(const plan::Plan &plan, const std::vector<plan::Step> &steps)
{
    if (steps.empty())
        return true;
    const auto &first = steps.front();
    const auto &columns = first.direction == study::Direction::ToParent ? first.childColumns : first.parentColumns;
    return !std::ranges::all_of(columns, [&](const auto &name) {
        return isKey(plan, name);
    });
}

std::vector<Expression> exampleColumns(const plan::Plan &plan, std::string_view alias)
{
    std::vector<Expression> columns;
    for (std::size_t i = 0; i < plan.entity.primaryKey.size(); ++i)
        columns.push_back(sql::column(alias, keyName(i)));
    if (plan.hasAsOf)
        columns.push_back(sql::column(alias, "as_of"));
    return columns;
}

std::vector<Expression> sameExample(const plan::Plan &plan, std::string_view left, std::string_view right)
{
    auto leftColumns = exampleColumns(plan, left);
    auto rightColumns = exampleColumns(plan, right);
    std::vector<Expression> conditions;
    const auto &key = plan.entity.primaryKey;
    for (std::size_t i = 0; i < leftColumns.size(); ++i) {
        conditions.push_back(sql::binary(std::move(leftColumns[i]), "=", std::move(rightColumns[i]),
                                         i < key.size() ? key[i].equality.schema : ""));
    }
    return conditions;
}

std::vector<Expression> linkBetween(const plan::Step &step,
                                    const std::function<Expression(const std::string &)> &column, std::string_view here)
{
    const bool toParent = step.direction == study::Direction::ToParent;
    const auto &arriving = toParent ? step.parentColumns : step.childColumns;
    const auto &before = toParent ? step.childColumns : step.parentColumns;
    std::vector<Expression> conditions;
    for (std::size_t i = 0; i < arriving.size(); ++i) {
        auto from = column(before[i]);
        auto arrival = sql::column(here, arriving[i]);
        const auto comparison = i < step.comparisons.size() ? step.comparisons[i] : plan::Comparison();
        if (!comparison.childCast.empty()) {
            auto &child = toParent ? from : arrival;
            child = sql::cast(std::move(child), comparison.childCast);
        }
        conditions.push_back(sql::binary(std::move(arrival), "=", std::move(from), comparison.equality.schema));
    }
    return conditions;
}

std::vector<Expression> linkOf(const plan::Plan &plan, const std::vector<plan::Step> &steps, std::size_t index,
                               std::string_view prefix, Origin origin)
{
    const auto from = [&](const std::string &name) {
        return index == 0 ? entityColumn(plan, name, origin) : sql::column(stepAlias(prefix, index - 1), name);
    };
    return linkBetween(steps[index], from, stepAlias(prefix, index));
}

sql::Source entitySource(const plan::Plan &plan)
{
    const auto *row = std::get_if<plan::RowLabel>(&plan.label);
    return timedSource(plan.entity.name, "e", row != nullptr ? row->asOf : plan.entity.moment);
}

std::vector<sql::Join> visibleJoins(const plan::Plan &plan, const std::vector<plan::Step> &steps,
                                    std::string_view prefix, const Expression &asOf, Origin origin)
{
    std::vector<sql::Join> joins;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto &table = steps[i].table;
        auto on = linkOf(plan, steps, i, prefix, origin);
        if (table.moment && plan.hasAsOf)
            on.push_back(isBefore(stepAlias(prefix, i), *table.moment, asOf));
        auto source = timedSource(table.name, stepAlias(prefix, i), table.moment);
        keepUnshared(source, steps[i]);
        joins.push_back({.kind = i < plan::innerSteps(steps) ? sql::JoinKind::Inner : sql::JoinKind::Left,
                         .source = std::move(source),
                         .on = std::move(on)});
    }
    return joins;
}

Expression visibleUntil(const plan::Plan &plan, const Expression &asOf)
{
    return plan.frozen ? sql::call("least", {asOf, constantMoment(*plan.frozen)}) : asOf;
}

Expression withDefault(Expression aggregate, study::Aggregate kind)
{
    const bool isCount = study::traitsOf(kind).isZeroOfNothing;
    return isCount ? sql::call("coalesce", {std::move(aggregate), sql::verbatim("0")}) : aggregate;
}

} // namespace espalier::compile
