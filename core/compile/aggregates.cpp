// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/aggregates.h"

#include "core/base/overloaded.h"
#include "core/base/require.h"
#include "core/compile/part.h"
#include "core/compile/value.h"
#include "core/study/aggregates.h"

#include <array>
#include <cmath>

namespace espalier::compile {

namespace {

using sql::Expression;
using study::Aggregate;

std::vector<Expression> filterOf(RowsQuery &rows, const plan::AggregateFeature &feature)
{
    std::vector<Expression> conditions;
    for (const auto &condition : feature.where)
        conditions.push_back(rows.holds(condition));
    std::vector<Expression> filter;
    if (!conditions.empty())
        filter.push_back(rows.named(sql::all(conditions), "holds"));
    const auto ofAll = [](std::monostate /*all*/) {};
    const auto ofTime = [&](const Duration &length) {
        auto start = sql::binary(sql::column("r", "as_of"), "-", intervalOf(length));
        filter.push_back(sql::binary(rows.moment(), ">=", std::move(start)));
    };
    const auto ofLastRows = [&](const study::LastRows &last) {
        filter.push_back(sql::binary(rows.rank(conditions), "<=", sql::value(std::int64_t{last.count})));
    };
    std::visit(Overloaded{ofAll, ofTime, ofLastRows}, feature.window);
    return filter;
}

//! Whether values are told apart as texts, whatever is made of them.
bool isCategory(const plan::AggregateFeature &feature)
{
    const auto taken = study::traitsOf(feature.aggregate).taken;
    return feature.kind == plan::Kind::Category || taken == study::Taken::Category
        || taken == study::Taken::CategoryOrFlag;
}

Expression valueOf(RowsQuery &rows, const plan::AggregateFeature &feature)
{
    auto column = rows.cell(*feature.column);
    const bool isRaw = study::traitsOf(feature.aggregate).taken == study::Taken::Identity;
    auto value = isRaw        ? partOf(column, *feature.column)
        : isCategory(feature) ? categoryOf(column, *feature.column)
                              : numberOf(column, *feature.column, sql::column("ex", "as_of"));
    return rows.named(rows.seen(std::move(value), *feature.column), "value");
}

//! What a row counts in a sum.
Expression exactValueOf(RowsQuery &rows, const plan::AggregateFeature &feature)
{
    auto column = rows.cell(*feature.column);
    if (!catalog::isMoment(plan::valueType(*feature.column))) {
        auto exact = rows.hasInner() ? exactOf(column) : exactOf(column, *feature.column);
        return rows.named(rows.seen(std::move(exact), *feature.column), "exact");
    }
    const auto moment = momentOf(partOf(column, *feature.column), plan::valueType(*feature.column));
    auto seconds = sql::binary(exactSeconds(sql::column("ex", "as_of")), "-", exactSeconds(moment));
    auto exact = sql::when(sql::call("isfinite", {moment}), std::move(seconds));
    return rows.named(rows.seen(std::move(exact), *feature.column), "exact");
}

sql::Expression daysBetween(Expression later, Expression earlier)
{
    auto span = sql::binary(std::move(later), "-", std::move(earlier));
    auto seconds = sql::call("date_part", {sql::value(std::string_view("epoch")), std::move(span)});
    return sql::binary(std::move(seconds), "/", sql::verbatim("86400"));
}

//! The aggregates of one scan, as expressions over the rows "r". An aggregate call carries the feature's window and conditions.
class Aggregates
{
public:
    Aggregates(RowsQuery &rows, const plan::AggregateFeature &feature)
        : m_rows(rows)
        , m_feature(feature)
        , m_filter(filterOf(rows, feature))
    { }

    // What each aggregate is printed as, one function each, and what these share.
    Expression exists() const { return sql::cast(sql::binary(count(), ">", sql::verbatim("0")), "int4"); }
    Expression sum() const { return asFloat(sumOf(exact())); }
    Expression least() const { return ofValue("min"); }
    Expression greatest() const { return ofValue("max"); }
    Expression range() const { return difference(greatest(), least()); }
    Expression median() const { return quantile(0.5); }
    Expression quantile() const { return quantile(m_feature.number); }
    Expression shareAbove() const { return shareOf(sql::binary(value(), ">", sql::value(m_feature.number))); }
    Expression share() const { return shareOf(isAsked()); }
    Expression first() const { return atEnd(sql::Sorting::Ascending); }
    Expression last() const { return atEnd(sql::Sorting::Descending); }
    Expression mode() const { return filtered(sql::orderedSet("mode", {}, byBytes())); }
    Expression timeSinceFirst() const { return daysSince(ofMoment("min"), asOf()); }
    Expression timeSinceLast() const { return daysSince(ofMoment("max"), asOf()); }

    Expression rowsPerDistinct() const
    {
        auto distinct = sql::call("nullif", {distinctCount(), sql::verbatim("0")});
        return sql::binary(sql::cast(ofValue("count"), "float8"), "/", std::move(distinct));
    }

    Expression meanGap() const
    {
        auto gaps = sql::call("nullif", {sql::binary(count(), "-", sql::verbatim("1")), sql::verbatim("0")});
        return sql::when(sql::call("isfinite", {ofMoment("min")}),
                         sql::binary(daysBetween(ofMoment("max"), ofMoment("min")), "/", std::move(gaps)));
    }

    Expression overdue() const
    {
        auto both = sql::call("nullif", {sql::binary(timeSinceLast(), "+", meanGap()), sql::verbatim("0")});
        return sql::binary(timeSinceLast(), "/", std::move(both));
    }

    Expression timeUntilNext() const
    {
        auto isAhead = sql::binary(value(), "<=", sql::verbatim("0"));
        return filtered(sql::call("min", {sql::when(std::move(isAhead), sql::negative(value()))}));
    }

    static Expression asOf() { return sql::column("r", "as_of"); }
    Expression value() const { return valueOf(m_rows, m_feature); }
    Expression byBytes() const { return sql::binary(value(), "COLLATE", sql::verbatim(sql::quoted("C"))); }

    Expression filtered(Expression aggregate) const
    {
        aggregate.filter.insert(aggregate.filter.end(), m_filter.begin(), m_filter.end());
        return aggregate;
    }

    Expression count() const { return filtered(sql::call("count", {sql::verbatim("*")})); }
    Expression ofValue(std::string_view function) const { return filtered(sql::call(function, {value()})); }
    Expression ofMoment(std::string_view function) const { return filtered(sql::call(function, {m_rows.moment()})); }

    Expression distinctCount() const
    {
        auto distinct = ofValue("count");
        distinct.isDistinct = true;
        return distinct;
    }

    Expression quantile(double share) const
    {
        return filtered(sql::orderedSet("percentile_cont", {sql::value(share)}, value()));
    }

    //! Of the values, those that are meant.
    Expression shareOf(Expression condition) const
    {
        auto meant = ofValue("count");
        meant.filter.push_back(std::move(condition));
        return over(std::move(meant), ofValue("count"));
    }

    // Sums are of whole numbers and of decimals, which are exact: only what is told of them becomes float8, at the end
    // and once.
    Expression exact() const { return exactValueOf(m_rows, m_feature); }
    Expression sumOf(Expression number) const { return filtered(sql::call("sum", {std::move(number)})); }
    Expression countOf(Expression number) const { return filtered(sql::call("count", {std::move(number)})); }
    static Expression asFloat(Expression number) { return sql::cast(std::move(number), "float8"); }
    static Expression asNumeric(Expression number) { return sql::cast(std::move(number), "numeric"); }
    static Expression times(Expression left, Expression right)
    {
        return sql::binary(std::move(left), "*", std::move(right));
    }
    static Expression squared(const Expression &number) { return times(number, number); }
    //! float8; NULL over nothing.
    static Expression over(Expression number, Expression count)
    {
        return sql::binary(asFloat(std::move(number)), "/",
                           asFloat(sql::call("nullif", {std::move(count), sql::verbatim("0")})));
    }

    //! Of moments, days before the as-of time.
    Expression mean() const
    {
        auto mean = over(sumOf(exact()), countOf(exact()));
        const bool isOfMoments = catalog::isMoment(plan::valueType(*m_feature.column)) && !m_rows.hasInner();
        return isOfMoments ? sql::binary(std::move(mean), "/", sql::verbatim("86400")) : mean;
    }

    //! The square root of (n sum q^2 - (sum q)^2) / (n (n - 1)).
    Expression deviation() const
    {
        const bool isWhole = !m_rows.hasInner() && isSmallInteger(*m_feature.column);
        const auto count = countOf(exact());
        const auto square = times(sql::cast(exact(), isWhole ? "int8" : "numeric"), exact());
        auto numerator = sql::binary(times(count, asNumeric(sumOf(square))), "-", squared(asNumeric(sumOf(exact()))));
        auto denominator = times(count, sql::binary(count, "-", sql::verbatim("1")));
        return sql::call("sqrt", {over(std::move(numerator), std::move(denominator))});
    }

    //! Per day: (n sum t q - sum t sum q) / (n sum t^2 - (sum t)^2), with t in seconds.
    Expression slope() const
    {
        const auto time = m_rows.named(m_rows.secondsOfRow(), "seconds");
        const auto only = [&](Expression aggregate) {
            aggregate.filter.push_back(sql::isNotNull(time));
            aggregate.filter.push_back(sql::isNotNull(exact()));
            return aggregate;
        };
        const auto count = only(countOf(exact()));
        const auto times1 = only(sumOf(time));
        const auto times2 = only(sumOf(squared(time)));
        auto products =
            sql::binary(times(count, only(sumOf(times(time, exact())))), "-", times(times1, only(sumOf(exact()))));
        auto squares = sql::binary(times(count, times2), "-", squared(times1));
        return times(over(std::move(products), std::move(squares)), sql::verbatim("86400"));
    }

    Expression ordered(Expression aggregate, sql::Sorting sorting) const
    {
        for (const auto &order : m_rows.latest()) {
            aggregate.orderBy.push_back(m_rows.named(order, "order"));
            aggregate.orderSorting.push_back(sorting);
        }
        return aggregate;
    }

    //! The value is the one that the feature names.
    Expression isAsked() const
    {
        auto asked = sql::value(std::string_view(m_feature.text));
        const bool isFolded = m_feature.column->equality.kind == catalog::Equality::Kind::Folded;
        return sql::binary(value(), "=", isFolded ? sql::call("lower", {std::move(asked)}) : std::move(asked));
    }

    //! The value of the earliest or latest row, missing or not.
    Expression atEnd(sql::Sorting sorting) const
    {
        return sql::firstElement(ordered(filtered(sql::call("array_agg", {value()})), sorting));
    }

    Expression change() const
    {
        const auto last = atEnd(sql::Sorting::Descending);
        return difference(last, atEnd(sql::Sorting::Ascending));
    }

    //! Nothing where it could be more than a float8 holds.
    static Expression difference(const Expression &one, const Expression &other)
    {
        auto fits = sql::all({sql::binary(sql::call("abs", {one}), "<", sql::value(study::largestEnd)),
                              sql::binary(sql::call("abs", {other}), "<", sql::value(study::largestEnd))});
        return sql::when(std::move(fits), sql::binary(one, "-", other));
    }

    //! A letter for each value, 1 where it is the one that is asked for, in the order of time: the longest piece between two others.
    Expression longestRun() const
    {
        auto letter = sql::cast(sql::cast(isAsked(), "int4"), "text");
        auto letters = ordered(filtered(sql::call("string_agg", {std::move(letter), sql::value(std::string_view(""))})),
                               sql::Sorting::Ascending);
        sql::Select runs;
        auto length = sql::call("char_length", {sql::column("u", "run")});
        runs.items.push_back({sql::call("max", {std::move(length)}), ""});
        auto pieces = sql::call("string_to_array", {std::move(letters), sql::value(std::string_view("0"))});
        runs.from = sql::Source{.from = sql::call("unnest", {std::move(pieces)}), .alias = "u", .columnAlias = "run"};
        return sql::scalar(runs);
    }

    Expression timeSinceMax() const
    {
        auto moments = filtered(sql::call("array_agg", {m_rows.moment()}));
        moments.filter.push_back(sql::isNotNull(value()));
        moments.orderBy = {value(), m_rows.moment()};
        moments.orderSorting = {sql::Sorting::Descending, sql::Sorting::Descending};
        return daysSince(sql::firstElement(std::move(moments)), asOf());
    }

    //! Weights 2^-age, in half-lives, as the whole numbers of study::decayWeights.
    Expression decayedMean() const
    {
        const auto steps = m_rows.named(stepsOf(m_rows.secondsOfRow(), study::decaySteps), "steps");
        const auto sixteen = sql::value(study::decaySteps);
        auto blocks = stepsOf(exactSeconds(asOf()), 1);
        const auto age = sql::binary(std::move(blocks), "-", sql::call("div", {steps, sixteen}));
        std::string weights;
        for (const auto weight : study::decayWeights)
            weights += (weights.empty() ? "" : ",") + std::to_string(weight);
        auto place = sql::binary(sql::cast(sql::call("mod", {steps, sixteen}), "int4"), "+", sql::verbatim("1"));
        auto weight =
            sql::element(sql::cast(sql::value(std::string_view("{" + weights + "}")), "int8[]"), std::move(place));
        auto shift = sql::cast(sql::binary(sql::value(study::oldestHalfLives), "-", age), "int4");
        const auto isYoung =
            sql::all({sql::isNotNull(exact()), sql::binary(age, "<=", sql::value(study::oldestHalfLives))});
        const auto power = sql::when(isYoung, sql::binary(std::move(weight), "<<", std::move(shift)));
        return over(sumOf(times(exact(), asNumeric(power))), sumOf(power));
    }

    //! Steps of a half-life / parts from the origin on.
    Expression stepsOf(Expression seconds, std::int64_t parts) const
    {
        auto since = sql::binary(std::move(seconds), "-", sql::value(study::decayOrigin));
        auto scaled = times(std::move(since), sql::value(parts * 1'000'000));
        return sql::call("div", {std::move(scaled), sql::value(std::int64_t(std::llround(m_feature.number)))});
    }

    //! From the counts of the values that an array holds: the one aggregate that needs a query of its own.
    //! - sum p ln p = (n ln n - sum c ln c) / n, where p = c / n; of logarithms with ten decimals, which are the same on every machine.
    Expression entropy() const
    {
        sql::Select counts;
        counts.items.push_back({sql::call("count", {sql::verbatim("*")}), "occurrences"});
        auto values = filtered(sql::call("array_agg", {value()}));
        counts.from =
            sql::Source{.from = sql::call("unnest", {std::move(values)}), .alias = "u", .columnAlias = "value"};
        counts.where.push_back(sql::isNotNull(sql::column("u", "value")));
        counts.groupBy.push_back(sql::column("u", "value"));
        const auto timesLogarithm = [](const Expression &count) {
            auto logarithm = asNumeric(sql::call("ln", {asFloat(count)}));
            return times(count, sql::call("round", {std::move(logarithm), sql::verbatim("10")}));
        };
        sql::Select select;
        const auto occurrences = sql::column("c", "occurrences");
        const auto n = sql::call("sum", {occurrences});
        auto sum = sql::binary(timesLogarithm(n), "-", sql::call("sum", {timesLogarithm(occurrences)}));
        select.items.push_back({over(std::move(sum), n), ""});
        select.from = sql::Source{.from = std::vector{std::move(counts)}, .alias = "c"};
        return sql::scalar(select);
    }

private:
    RowsQuery &m_rows;
    const plan::AggregateFeature &m_feature;
    std::vector<Expression> m_filter;
};

constexpr std::array<std::pair<Aggregate, Expression (Aggregates::*)() const>, study::aggregateCount> printed{{
    {Aggregate::Direct, &Aggregates::value},
    {Aggregate::Count, &Aggregates::count},
    {Aggregate::Exists, &Aggregates::exists},
    {Aggregate::Sum, &Aggregates::sum},
    {Aggregate::Mean, &Aggregates::mean},
    {Aggregate::Min, &Aggregates::least},
    {Aggregate::Max, &Aggregates::greatest},
    {Aggregate::Range, &Aggregates::range},
    {Aggregate::StandardDeviation, &Aggregates::deviation},
    {Aggregate::Median, &Aggregates::median},
    {Aggregate::Quantile, &Aggregates::quantile},
    {Aggregate::ShareAbove, &Aggregates::shareAbove},
    {Aggregate::First, &Aggregates::first},
    {Aggregate::Last, &Aggregates::last},
    {Aggregate::Change, &Aggregates::change},
    {Aggregate::Slope, &Aggregates::slope},
    {Aggregate::DecayedMean, &Aggregates::decayedMean},
    {Aggregate::DistinctCount, &Aggregates::distinctCount},
    {Aggregate::RowsPerDistinct, &Aggregates::rowsPerDistinct},
    {Aggregate::Mode, &Aggregates::mode},
    {Aggregate::Share, &Aggregates::share},
    {Aggregate::Entropy, &Aggregates::entropy},
    {Aggregate::TimeSinceFirst, &Aggregates::timeSinceFirst},
    {Aggregate::TimeSinceLast, &Aggregates::timeSinceLast},
    {Aggregate::MeanGap, &Aggregates::meanGap},
    {Aggregate::Overdue, &Aggregates::overdue},
    {Aggregate::TimeSinceMax, &Aggregates::timeSinceMax},
    {Aggregate::TimeUntilNext, &Aggregates::timeUntilNext},
    {Aggregate::LongestRun, &Aggregates::longestRun},
}};
static_assert(study::isComplete(printed), "an aggregate is not printed, or not in its place");

} // namespace

Expression aggregateOf(RowsQuery &rows, const plan::AggregateFeature &feature)
{
    ESPALIER_REQUIRE(feature.aggregate != Aggregate::Direct);
    const Aggregates aggregates(rows, feature);
    return (aggregates.*printed[static_cast<std::size_t>(feature.aggregate)].second)();
}

} // namespace espalier::compile
