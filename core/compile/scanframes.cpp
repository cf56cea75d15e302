// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/scanframes.h"

#include "core/base/require.h"
#include "core/compile/aggregates.h"
#include "core/compile/moment.h"
#include "core/compile/parts.h"
#include "core/compile/rows.h"
#include "core/compile/scan.h"
#include "core/compile/scanstrategy.h"
#include "core/compile/value.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace espalier::compile {

namespace {

using sql::Expression;

// The rows "r" are rows of the path and examples together: link1, ... are what they share, "at" is when a row is seen
// and up to when an example sees, exclusively, and is_row tells them apart.
constexpr std::string_view atName = "at";
constexpr std::string_view isRowName = "is_row";

//! Infinite and very early times are brought to one from which a window can still be subtracted; the order stays.
Expression orderable(Expression moment)
{
    return sql::call("greatest", {std::move(moment), sql::verbatim("'0001-01-01 00:00:00+00'::timestamptz")});
}

//! From a window's length before the as-of time, or from the beginning, up to the example's time exclusively. A delay moves the end but not
//! the start.
std::string frameOf(const study::Window &window, Duration delay)
{
    const auto *length = std::get_if<Duration>(&window);
    if (length == nullptr)
        return "RANGE BETWEEN UNBOUNDED PRECEDING AND interval '1 microsecond' PRECEDING";
    const auto seconds = (length->microseconds() - delay.microseconds()) / 1'000'000;
    return fmt::format("RANGE BETWEEN interval '{} seconds' PRECEDING AND interval '1 microsecond' PRECEDING", seconds);
}

class Frames
{
public:
    Frames(const plan::Plan &plan, const plan::Scan &scan, std::string_view examples, const CutoffSpan &span)
        : m_plan(plan)
        , m_scan(scan)
        , m_examples(examples)
        , m_span(span)
        , m_many(plan::momentStep(scan.steps))
        , m_rows(plan, scan.steps)
        , m_links(linkOf(plan, scan.steps, m_many, stepPrefix))
    { }

    sql::Select query()
    {
        sql::Select windows;
        windows.items = keyItems("r");
        for (const auto &feature : m_scan.features)
            windows.items.push_back({valueOf(feature), feature.name});
        windows.items.push_back({sql::column("r", isRowName), std::string(isRowName)});
        auto named = m_rows.takeItems();
        named.erase(named.begin(), named.begin() + static_cast<std::ptrdiff_t>(exampleColumns(m_plan, "ex").size()));
        auto both = exampleRows(named);
        both.unionAll.push_back(pathRows(named));
        windows.from = sql::Source{.from = std::vector{std::move(both)}, .alias = "r"};

        sql::Select select;
        select.items = keyItems("w");
        for (const auto &feature : m_scan.features)
            select.items.push_back({sql::column("w", feature.name), feature.name});
        select.from = sql::Source{.from = std::vector{std::move(windows)}, .alias = "w"};
        select.where.push_back(sql::negated(sql::column("w", isRowName)));
        return select;
    }

private:
    std::vector<sql::Item> keyItems(std::string_view alias) const
    {
        std::vector<sql::Item> items;
        for (const auto &column : exampleColumns(m_plan, alias))
            items.push_back({column, column.text});
        return items;
    }

    static std::string linkName(std::size_t index) { return fmt::format("link{}", index + 1); }

    Duration delay() const { return m_scan.steps[m_many].table.moment->delay; }

    Expression valueOf(const plan::AggregateFeature &feature)
    {
        auto whole = feature;
        whole.window = std::monostate();
        auto expression = aggregateOf(m_rows, whole);
        frame(expression, frameOf(feature.window, delay()));
        return expression;
    }

    //! Makes the aggregates within an expression window functions over rows of the path only.
    void frame(Expression &expression, const std::string &text) const
    {
        constexpr std::array<std::string_view, 4> aggregates{"count", "sum", "min", "max"};
        const bool isAggregate = expression.kind == Expression::Kind::Call
            && std::ranges::find(aggregates, expression.text) != aggregates.end();
        if (!isAggregate) {
            for (auto &argument : expression.arguments)
                frame(argument, text);
            return;
        }
        expression.filter.insert(expression.filter.begin(), sql::column("r", isRowName));
        expression.isWindow = true;
        for (std::size_t i = 0; i < m_links.size(); ++i)
            expression.partitionBy.push_back(sql::column("r", linkName(i)));
        expression.orderBy = {sql::column("r", atName)};
        expression.orderSorting = {sql::Sorting::Ascending};
        expression.frame = text;
    }

    sql::Select exampleRows(const std::vector<sql::Item> &named) const
    {
        sql::Select select;
        select.items = keyItems("ex");
        select.from = sql::Source{.from = sql::QualifiedName{"", m_examples}, .alias = "ex"};
        if (needsEntity(m_plan, m_scan.steps))
            select.joins.push_back(entityJoin(m_plan, sql::JoinKind::Inner));
        auto joins = visibleJoins(m_plan, m_scan.steps, stepPrefix, sql::column("ex", "as_of"));
        for (std::size_t i = 0; i < m_many; ++i)
            select.joins.push_back(std::move(joins[i]));
        for (std::size_t i = 0; i < m_links.size(); ++i)
            select.items.push_back({m_links[i].arguments[1], linkName(i)});
        auto asOf = sql::column("ex", "as_of");
        if (delay().count != 0)
            asOf = sql::binary(std::move(asOf), "-", intervalOf(delay()));
        select.items.push_back({orderable(std::move(asOf)), std::string(atName)});
        select.items.push_back({sql::verbatim("FALSE"), std::string(isRowName)});
        for (const auto &item : named)
            select.items.push_back({sql::verbatim("NULL"), item.name});
        return select;
    }

    sql::Select pathRows(const std::vector<sql::Item> &named) const
    {
        const auto &steps = m_scan.steps;
        const auto alias = stepAlias(stepPrefix, m_many);
        sql::Select select;
        for (std::size_t i = 0; i < exampleColumns(m_plan, "ex").size(); ++i)
            select.items.push_back({sql::verbatim("NULL"), ""});
        select.from = sql::Source{.from = steps[m_many].table.name, .alias = alias};
        auto joins = visibleJoins(m_plan, steps, stepPrefix, sql::column("ex", "as_of"));
        for (std::size_t i = m_many + 1; i < steps.size(); ++i)
            select.joins.push_back(std::move(joins[i]));
        for (const auto &link : m_links) {
            select.items.push_back({link.arguments[0], ""});
            select.where.push_back(sql::isNotNull(link.arguments[0]));
        }
        const auto &moment = *steps[m_many].table.moment;
        select.items.push_back({orderable(momentOf(alias, moment)), ""});
        select.items.push_back({sql::verbatim("TRUE"), ""});
        for (const auto &item : named)
            select.items.push_back({item.expression, ""});
        // Rows of no time, and of one that never comes, are never seen.
        select.where.push_back(
            sql::binary(holdingColumn(alias, moment), "<", sql::value(std::string_view("infinity"))));
        addSpan(select, m_scan, m_span);
        return select;
    }

    const plan::Plan &m_plan;
    const plan::Scan &m_scan;
    std::string m_examples;
    CutoffSpan m_span;
    std::size_t m_many; //!< the step that reaches the rows
    RowsQuery m_rows;
    std::vector<Expression> m_links; //!< row's column = example's
};

} // namespace

sql::Select framesQuery(const plan::Plan &plan, const plan::Scan &scan, std::string_view examples,
                        const CutoffSpan &span)
{
    ESPALIER_REQUIRE(std::ranges::all_of(scan.features, [&](const auto &feature) {
        return isFramed(plan, scan, feature);
    }));
    return Frames(plan, scan, examples, span).query();
}

} // namespace espalier::compile
