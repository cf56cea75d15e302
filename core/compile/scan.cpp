// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/parts.h"
#include "core/compile/value.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace espalier::compile {

namespace {

using sql::Expression;
using study::Aggregate;

constexpr std::string_view stepPrefix = "h";

//! The rows of a path, with all that its aggregates read: the inner of the two queries of a scan.
class RowsQuery
{
public:
    RowsQuery(const plan::Plan &plan, const std::vector<plan::Step> &steps)
        : m_steps(steps)
        , m_example(exampleColumns(plan, "ex"))
    {
        for (const auto &column : m_example)
            m_items.push_back({column, column.text});
    }

    //! Names an expression over the rows; the same expression is named once.
    Expression named(Expression expression, std::string_view prefix)
    {
        auto text = sql::print(expression);
        auto [found, isNew] = m_names.try_emplace(std::move(text), "");
        if (isNew) {
            found->second = fmt::format("{}{}", prefix, ++m_counts[std::string(prefix)]);
            m_items.push_back({std::move(expression), found->second});
        }
        return sql::column("r", found->second);
    }

    Expression moment() { return named(rowMoment(), "moment"); }

    //! Latest first; equal times are told apart by the keys of all tables up to the last to-many hop, that of the one that tells time first.
    //! What is looked up after it follows from these.
    std::vector<Expression> latest()
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

    //! 1, 2, ... from the latest row on, counted among the rows for which condition holds.
    Expression rank(const std::vector<Expression> &conditions)
    {
        Expression rank = sql::call("row_number", {});
        rank.partitionBy = m_example;
        if (!conditions.empty())
            rank.partitionBy.push_back(sql::all(conditions));
        rank.orderBy = latest();
        rank.orderSorting.assign(rank.orderBy.size(), sql::Sorting::Descending);
        return named(std::move(rank), "rank");
    }

    std::string end() const { return stepAlias(stepPrefix, m_steps.size() - 1); }
    std::vector<sql::Item> takeItems() { return std::move(m_items); }

private:
    void addKeys(std::vector<Expression> &order, std::size_t step) const
    {
        for (const auto &column : m_steps[step].table.primaryKey)
            order.push_back(sql::column(stepAlias(stepPrefix, step), column.name));
    }

    Expression rowMoment() const
    {
        const auto index = plan::momentStep(m_steps);
        const auto &moment = *m_steps[index].table.moment;
        return momentOf(sql::column(stepAlias(stepPrefix, index), moment.column.name), moment.column.type);
    }

    const std::vector<plan::Step> &m_steps;
    std::vector<Expression> m_example;
    std::vector<sql::Item> m_items;
    std::map<std::string, std::string, std::less<>> m_names;
    std::map<std::string, int> m_counts;
};

std::vector<Expression> filterOf(RowsQuery &rows, const plan::AggregateFeature &feature)
{
    std::vector<Expression> conditions;
    for (const auto &condition : feature.where)
        conditions.push_back(conditionOf(rows.end(), condition));
    std::vector<Expression> filter;
    if (!conditions.empty())
        filter.push_back(rows.named(sql::all(conditions), "holds"));
    if (const auto *window = std::get_if<Duration>(&feature.window)) {
        auto start = sql::binary(sql::column("r", "as_of"), "-", intervalOf(*window));
        filter.push_back(sql::binary(rows.moment(), ">=", std::move(start)));
    }
    if (const auto *window = std::get_if<study::LastRows>(&feature.window))
        filter.push_back(sql::binary(rows.rank(conditions), "<=", sql::value(std::int64_t{window->count})));
    return filter;
}

Expression valueOf(RowsQuery &rows, const plan::AggregateFeature &feature)
{
    auto column = sql::column(rows.end(), feature.column->name);
    const bool isRaw = feature.aggregate == Aggregate::DistinctCount;
    auto value = isRaw                         ? std::move(column)
        : feature.kind == plan::Kind::Category ? categoryOf(column)
                                               : numberOf(column, feature.column->type, sql::column("ex", "as_of"));
    return rows.named(std::move(value), "value");
}

Expression lastOf(RowsQuery &rows, const plan::AggregateFeature &feature)
{
    auto last = sql::call("array_agg", {valueOf(rows, feature)});
    for (const auto &order : rows.latest()) {
        last.orderBy.push_back(rows.named(order, "order"));
        last.orderSorting.push_back(sql::Sorting::Descending);
    }
    return last;
}

Expression aggregateOf(RowsQuery &rows, const plan::AggregateFeature &feature)
{
    switch (feature.aggregate) {
    case Aggregate::Sum:
        return sql::call("sum", {valueOf(rows, feature)});
    case Aggregate::Mean:
        return sql::call("avg", {valueOf(rows, feature)});
    case Aggregate::Min:
        return sql::call("min", {valueOf(rows, feature)});
    case Aggregate::Max:
        return sql::call("max", {valueOf(rows, feature)});
    case Aggregate::Last:
        return lastOf(rows, feature);
    case Aggregate::DistinctCount: {
        auto count = sql::call("count", {valueOf(rows, feature)});
        count.isDistinct = true;
        return count;
    }
    case Aggregate::TimeSinceLast:
        return sql::call("max", {rows.moment()});
    default:
        return sql::call("count", {sql::verbatim("*")});
    }
}

Expression featureOf(RowsQuery &rows, const plan::AggregateFeature &feature)
{
    auto aggregate = aggregateOf(rows, feature);
    aggregate.filter = filterOf(rows, feature);
    if (feature.aggregate == Aggregate::Last)
        return sql::firstElement(std::move(aggregate));
    if (feature.aggregate == Aggregate::TimeSinceLast)
        return daysSince(aggregate, sql::column("r", "as_of"));
    if (feature.aggregate == Aggregate::Exists)
        return sql::cast(sql::binary(std::move(aggregate), ">", sql::verbatim("0")), "int4");
    return aggregate;
}

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

} // namespace

sql::Select scanQuery(const plan::Plan &plan, const plan::Scan &scan, std::string_view examples)
{
    RowsQuery rows(plan, scan.steps);
    std::vector<sql::Item> aggregates;
    for (const auto &feature : scan.features)
        aggregates.push_back({featureOf(rows, feature), feature.name});
    auto select = rowsFrom(plan, scan.steps, examples);
    const auto asOf = sql::column("ex", "as_of");
    for (auto &join : visibleJoins(plan, scan.steps, stepPrefix, asOf))
        select.joins.push_back(std::move(join));
    if (const auto window = longestWindow(scan)) {
        const auto index = plan::momentStep(scan.steps);
        select.where.push_back(startsAtOrAfter(stepAlias(stepPrefix, index), *scan.steps[index].table.moment,
                                               sql::binary(asOf, "-", intervalOf(*window))));
    }
    select.items = rows.takeItems();
    return grouped(plan, std::move(select), std::move(aggregates));
}

sql::Select outcomeQuery(const plan::Plan &plan, const plan::FutureLabel &label)
{
    RowsQuery rows(plan, label.steps);
    std::vector<sql::Item> aggregates{{featureOf(rows, label.aggregate), "outcome"}};
    auto select = rowsFrom(plan, label.steps, "examples");
    for (std::size_t i = 0; i < label.steps.size(); ++i) {
        const bool isInner = i < plan::innerSteps(label.steps);
        select.joins.push_back({.kind = isInner ? sql::JoinKind::Inner : sql::JoinKind::Left,
                                .source = {.from = label.steps[i].table.name, .alias = stepAlias(stepPrefix, i)},
                                .on = linkOf(plan, label.steps, i, stepPrefix)});
    }
    const auto index = plan::momentStep(label.steps);
    const auto &moment = *label.steps[index].table.moment;
    const auto asOf = sql::column("ex", "as_of");
    const auto alias = stepAlias(stepPrefix, index);
    select.where.push_back(startsAtOrAfter(alias, moment, asOf));
    select.where.push_back(startsBefore(alias, moment, sql::binary(asOf, "+", intervalOf(label.horizon))));
    select.items = rows.takeItems();
    return grouped(plan, std::move(select), std::move(aggregates));
}

} // namespace espalier::compile
