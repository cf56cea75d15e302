// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/made.h"

#include "core/base/require.h"
#include "core/compile/parts.h"
#include "core/compile/value.h"
#include "core/study/aggregates.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace espalier::compile {

namespace {

using sql::Expression;
using study::Measure;

// Inside, columns have names of their own, whatever keys and features are called.
std::string columnName(std::size_t index)
{
    return fmt::format("c{}", index + 1);
}
std::string exactName(std::size_t index)
{
    return fmt::format("x{}", index + 1);
}
std::string orderName(std::size_t index)
{
    return fmt::format("o{}", index + 1);
}
std::string groupName(std::size_t lookup, std::size_t column)
{
    return fmt::format("g{}_{}", lookup + 1, column + 1);
}

constexpr std::string_view momentName = "moment";

bool isOfSums(Measure measure)
{
    return measure == Measure::ZScore || measure == Measure::Mean;
}

Expression size(const Expression &number)
{
    return sql::call("abs", {number});
}

Expression asFloat(Expression number)
{
    return sql::cast(std::move(number), "float8");
}

//! float8; NULL over nothing.
Expression over(Expression number, Expression count)
{
    return sql::binary(asFloat(std::move(number)), "/",
                       asFloat(sql::call("nullif", {std::move(count), sql::verbatim("0")})));
}

//! Window functions over the groups of one feature.
class Group
{
public:
    Group(std::vector<Expression> partition, Expression number, Expression exact)
        : m_partition(std::move(partition))
        , m_number(std::move(number))
        , m_exact(std::move(exact))
    { }

    Expression of(Measure measure) const
    {
        switch (measure) {
        case Measure::Rank: {
            auto higher = sql::binary(whole("count", m_number), "-", upTo());
            return ifThere(asFloat(sql::binary(std::move(higher), "+", sql::verbatim("1"))));
        }
        case Measure::Percentile: {
            auto rank = ordered(sql::call("rank", {}));
            // Those below twice, and the equal ones.
            auto halves = sql::binary(sql::binary(std::move(rank), "-", sql::verbatim("1")), "+", upTo());
            return ifThere(over(std::move(halves), sql::binary(sql::verbatim("2"), "*", whole("count", m_number))));
        }
        case Measure::ZScore:
            return zScore();
        case Measure::ToHighest:
            return difference(whole("max", m_number), m_number);
        case Measure::ToLowest:
            return difference(m_number, whole("min", m_number));
        case Measure::Mean:
            return over(sum(), count());
        }
        return {};
    }

private:
    Expression windowed(Expression call) const
    {
        call.partitionBy = m_partition;
        call.isWindow = true;
        return call;
    }
    Expression ordered(Expression call) const
    {
        call.orderBy.push_back(m_number);
        call.orderSorting.push_back(sql::Sorting::Ascending);
        return windowed(std::move(call));
    }
    Expression whole(std::string_view function, const Expression &argument) const
    {
        return windowed(sql::call(function, {argument}));
    }
    //! How many have no higher one, the equal ones counted in.
    Expression upTo() const { return ordered(sql::call("count", {m_number})); }
    Expression ifThere(Expression made) const { return sql::when(sql::isNotNull(m_number), std::move(made)); }

    Expression sum() const { return whole("sum", m_exact); }
    Expression count() const { return whole("count", m_exact); }

    //! Sums are of decimals, which are exact in any order; what comes of them is divided as float8 once.
    Expression zScore() const
    {
        const auto squares = whole("sum", sql::binary(m_exact, "*", m_exact));
        auto numerator = sql::binary(sql::binary(count(), "*", squares), "-", sql::binary(sum(), "*", sum()));
        auto pairs = sql::binary(count(), "*", sql::binary(count(), "-", sql::verbatim("1")));
        auto deviation = sql::call("sqrt", {over(std::move(numerator), std::move(pairs))});
        auto distance = sql::binary(sql::binary(count(), "*", m_exact), "-", sum());
        return sql::binary(over(std::move(distance), count()), "/",
                           sql::call("nullif", {std::move(deviation), sql::verbatim("0")}));
    }

    static Expression difference(const Expression &one, const Expression &other)
    {
        auto fits = sql::all({sql::binary(size(one), "<", sql::value(study::largestEnd)),
                              sql::binary(size(other), "<", sql::value(study::largestEnd))});
        return sql::when(std::move(fits), sql::binary(one, "-", other));
    }

    std::vector<Expression> m_partition;
    Expression m_number;
    Expression m_exact;
};

class Comparison
{
public:
    Comparison(const plan::Plan &plan, sql::Select read)
        : m_plan(plan)
        , m_read(std::move(read))
        , m_items(std::exchange(m_read.items, {}))
        , m_order(std::exchange(m_read.orderBy, {}))
        , m_first(m_items.size() - plan.outputs.size())
    { }

    sql::Select select()
    {
        addColumns();
        const auto &examples = m_read.with.front().query.items;
        const bool isPart = std::ranges::find(examples, askedFlag, &sql::Item::name) != examples.end();
        if (isPart)
            m_read.items.push_back({sql::column("ex", askedFlag), std::string(askedFlag)});
        sql::Select made;
        made.comment = "each number beside those of the other examples of its group";
        for (std::size_t i = 0; i < m_items.size(); ++i)
            made.items.push_back({madeOf(i), isPart ? columnName(i) : m_items[i].name});
        made.from = sql::Source{.from = std::vector{std::move(m_read)}, .alias = "f"};
        return isPart ? asked(std::move(made)) : inOrder(std::move(made), "f");
    }

private:
    //! Of what is asked for, once all are compared.
    sql::Select asked(sql::Select made) const
    {
        for (std::size_t i = 0; i < m_order.size(); ++i)
            made.items.push_back({sql::column("f", orderName(i)), orderName(i)});
        made.items.push_back({sql::column("f", askedFlag), std::string(askedFlag)});
        sql::Select select;
        select.comment = "what is asked for";
        for (std::size_t i = 0; i < m_items.size(); ++i)
            select.items.push_back({sql::column("a", columnName(i)), m_items[i].name});
        select.from = sql::Source{.from = std::vector{std::move(made)}, .alias = "a"};
        select.where.push_back(sql::column("a", askedFlag));
        return inOrder(std::move(select), "a");
    }

    sql::Select inOrder(sql::Select select, std::string_view alias) const
    {
        for (std::size_t i = 0; i < m_order.size(); ++i)
            select.orderBy.push_back({sql::column(alias, orderName(i)), m_order[i].sorting});
        return select;
    }

    const plan::MadeFeature *comparing(std::size_t item) const
    {
        if (item < m_first)
            return nullptr;
        const auto found = std::ranges::find(m_plan.made, m_plan.outputs[item - m_first], &plan::MadeFeature::name);
        return found == m_plan.made.end() || !found->among ? nullptr : &*found;
    }

    static std::vector<Expression> parentKey(const plan::Plan &plan, std::size_t lookup)
    {
        const auto &steps = plan.lookups[lookup].steps;
        const auto alias = stepAlias(fmt::format("d{}_", lookup + 1), steps.size() - 1);
        const auto &step = steps.back();
        const bool toParent = step.direction == study::Direction::ToParent;
        std::vector<Expression> key;
        for (const auto &name : toParent ? step.parentColumns : step.childColumns)
            key.push_back(sql::column(alias, name));
        return key;
    }

    void addColumns()
    {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            const auto &number = m_items[i].expression;
            m_read.items.push_back({number, columnName(i)});
            const auto *made = comparing(i);
            if (made != nullptr && isOfSums(made->among->measure))
                m_read.items.push_back({exactOf(number), exactName(i)});
        }
        if (m_plan.hasAsOf)
            m_read.items.push_back({sql::column("ex", "as_of"), std::string(momentName)});
        for (std::size_t lookup = 0; lookup < m_plan.lookups.size(); ++lookup) {
            if (!isGrouping(lookup))
                continue;
            const auto key = parentKey(m_plan, lookup);
            for (std::size_t i = 0; i < key.size(); ++i)
                m_read.items.push_back({key[i], groupName(lookup, i)});
        }
        for (std::size_t i = 0; i < m_order.size(); ++i)
            m_read.items.push_back({m_order[i].expression, orderName(i)});
    }

    bool isGrouping(std::size_t lookup) const
    {
        return std::ranges::any_of(m_plan.made, [&](const plan::MadeFeature &made) {
            return made.among && !made.among->within.empty() && made.among->within == m_plan.lookups[lookup].steps;
        });
    }

    Expression madeOf(std::size_t item) const
    {
        auto number = sql::column("f", columnName(item));
        const auto *made = comparing(item);
        if (made == nullptr)
            return number;
        std::vector<Expression> partition;
        if (m_plan.hasAsOf)
            partition.push_back(sql::column("f", momentName));
        std::optional<Expression> hasGroup;
        if (!made->among->within.empty()) {
            const auto lookup = plan::lookupOf(m_plan, *made->among);
            const auto &step = made->among->within.back();
            for (std::size_t i = 0; i < step.parentColumns.size(); ++i)
                partition.push_back(sql::column("f", groupName(lookup, i)));
            hasGroup = sql::isNotNull(sql::column("f", groupName(lookup, 0)));
        }
        auto compared = Group(std::move(partition), number, sql::column("f", exactName(item))).of(made->among->measure);
        return hasGroup ? sql::when(std::move(*hasGroup), std::move(compared)) : compared;
    }

    const plan::Plan &m_plan;
    sql::Select m_read;
    std::vector<sql::Item> m_items;
    std::vector<sql::Ordering> m_order;
    std::size_t m_first; //!< of the features among the items
};

} // namespace

Expression quotientOf(const Expression &number, const Expression &divisor)
{
    const auto largest = sql::value(study::largestPart);
    const auto smallest = sql::value(study::smallestPart);
    auto isSmall = sql::all({sql::binary(size(number), "<", largest), sql::binary(size(divisor), "<", largest)});
    auto isLarge = sql::any({sql::binary(number, "=", sql::verbatim("0")), sql::binary(size(number), ">", smallest)});
    return sql::when(sql::all({std::move(isSmall), std::move(isLarge), sql::binary(size(divisor), ">", smallest)}),
                     sql::binary(number, "/", divisor));
}

sql::Select comparedExamples(const plan::Plan &plan, sql::Select read)
{
    ESPALIER_REQUIRE(plan::comparesExamples(plan) && !read.with.empty());
    return Comparison(plan, std::move(read)).select();
}

} // namespace espalier::compile
