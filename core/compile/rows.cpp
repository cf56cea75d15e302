// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/rows.h"

#include "core/compile/inner.h"
#include "core/compile/moment.h"
#include "core/compile/value.h"

#include <fmt/format.h>

namespace espalier::compile {

using sql::Expression;

RowsQuery::RowsQuery(const plan::Plan &plan, const std::vector<plan::Step> &steps, std::optional<plan::Inner> inner)
    : m_steps(steps)
    , m_inner(std::move(inner))
    , m_sight(visibleUntil(plan, sql::column("ex", "as_of")))
    , m_example(exampleColumns(plan, "ex"))
{
    for (const auto &column : m_example)
        m_items.push_back({column, column.text});
}

Expression RowsQuery::named(Expression expression, std::string_view prefix)
{
    auto text = sql::print(expression);
    auto [found, isNew] = m_names.try_emplace(std::move(text), "");
    if (isNew) {
        found->second = fmt::format("{}{}", prefix, ++m_counts[std::string(prefix)]);
        m_items.push_back({std::move(expression), found->second});
    }
    return sql::column("r", found->second);
}

Expression RowsQuery::cell(const plan::Column &column) const
{
    return m_inner ? innerValue(*m_inner, column.name) : renamed(sql::column(end(), column.name), column);
}

Expression RowsQuery::seen(Expression made, const plan::Column &column) const
{
    return m_inner ? made : compile::seen(std::move(made), end(), column, m_sight);
}

Expression RowsQuery::holds(const plan::Condition &condition) const
{
    return conditionOf(end(), condition, m_sight);
}

std::vector<Expression> RowsQuery::latest() const
{
    std::vector<Expression> order{rowMoment()};
    const auto main = plan::momentStep(m_steps);
    addKeys(order, main);
    for (std::size_t step = 0; step < plan::innerSteps(m_steps); ++step) {
        if (step != main)
            addKeys(order, step);
    }
    return order;
}

Expression RowsQuery::overLatest(std::string_view function) const
{
    auto call = sql::call(function, {});
    call.partitionBy = m_example;
    call.orderBy = latest();
    call.orderSorting.assign(call.orderBy.size(), sql::Sorting::Descending);
    return call;
}

Expression RowsQuery::rank(const std::vector<Expression> &conditions)
{
    auto rank = overLatest("row_number");
    if (!conditions.empty())
        rank.partitionBy.push_back(sql::all(conditions));
    return named(std::move(rank), "rank");
}

void RowsQuery::addKeys(std::vector<Expression> &order, std::size_t step) const
{
    for (const auto &column : m_steps[step].table.primaryKey)
        order.push_back(tieBreaker(sql::column(stepAlias(stepPrefix, step), column.name), column));
}

Expression RowsQuery::secondsOfRow() const
{
    const auto moment = rowMoment();
    return sql::when(sql::call("isfinite", {moment}), exactSeconds(moment));
}

Expression RowsQuery::rowMoment() const
{
    const auto index = plan::momentStep(m_steps);
    const auto &moment = *m_steps[index].table.moment;
    return momentOf(stepAlias(stepPrefix, index), moment);
}

} // namespace espalier::compile
