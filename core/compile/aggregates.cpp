// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/aggregates.h"

#include "core/compile/part.h"
#include "core/compile/rows.h"
#include "core/compile/value.h"

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
    if (const auto *window = std::get_if<Duration>(&feature.window)) {
        auto start = sql::binary(sql::column("r", "as_of"), "-", intervalOf(*window));
        filter.push_back(sql::binary(rows.moment(), ">=", std::move(start)));
    }
    if (const auto *window = std::get_if<study::LastRows>(&feature.window))
        filter.push_back(sql::binary(rows.rank(conditions), "<=", sql::value(std::int64_t{window->count})));
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
    const bool isRaw = feature.aggregate == Aggregate::DistinctCount || feature.aggregate == Aggregate::RowsPerDistinct;
    auto value = isRaw        ? partOf(column, *feature.column)
        : isCategory(feature) ? categoryOf(column)
                              : numberOf(column, *feature.column, sql::column("ex", "as_of"));
    return rows.named(std::move(value), "value");
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

    Expression expression()
    {
        switch (m_feature.aggregate) {
        case Aggregate::Exists:
            return sql::cast(sql::binary(count(), ">", sql::verbatim("0")), "int4");
        case Aggregate::Sum:
            return ofValue("sum");
        case Aggregate::Mean:
            return ofValue("avg");
        case Aggregate::Min:
            return ofValue("min");
        case Aggregate::Max:
            return ofValue("max");
        case Aggregate::StandardDeviation:
            return ofValue("stddev_samp");
        case Aggregate::Median:
            return quantile(0.5);
        case Aggregate::Quantile:
            return quantile(m_feature.number);
        case Aggregate::ShareAbove:
            return shareOf(sql::binary(value(), ">", sql::value(m_feature.number)));
        case Aggregate::Share:
            return shareOf(sql::binary(value(), "=", sql::value(std::string_view(m_feature.text))));
        case Aggregate::DistinctCount:
            return distinctCount();
        case Aggregate::RowsPerDistinct: {
            auto distinct = sql::call("nullif", {distinctCount(), sql::verbatim("0")});
            return sql::binary(sql::cast(ofValue("count"), "float8"), "/", std::move(distinct));
        }
        case Aggregate::Mode:
            return filtered(sql::orderedSet("mode", {}, byBytes()));
        case Aggregate::Entropy:
            return entropy();
        default:
            return overTime();
        }
    }

private:
    Expression overTime()
    {
        switch (m_feature.aggregate) {
        case Aggregate::First:
            return atEnd(sql::Sorting::Ascending);
        case Aggregate::Last:
            return atEnd(sql::Sorting::Descending);
        case Aggregate::Change:
            return sql::binary(atEnd(sql::Sorting::Descending), "-", atEnd(sql::Sorting::Ascending));
        case Aggregate::Slope:
            return filtered(sql::call("regr_slope", {value(), finite(daysBetween(m_rows.moment(), asOf()))}));
        case Aggregate::DecayedMean:
            return decayedMean();
        case Aggregate::TimeSinceFirst:
            return daysSince(ofMoment("min"), asOf());
        case Aggregate::TimeSinceLast:
            return daysSince(ofMoment("max"), asOf());
        case Aggregate::MeanGap: {
            auto gaps = sql::call("nullif", {sql::binary(count(), "-", sql::verbatim("1")), sql::verbatim("0")});
            return sql::when(sql::call("isfinite", {ofMoment("min")}),
                             sql::binary(daysBetween(ofMoment("max"), ofMoment("min")), "/", std::move(gaps)));
        }
        case Aggregate::LongestRun:
            return longestRun();
        case Aggregate::TimeSinceMax:
            return timeSinceMax();
        case Aggregate::TimeUntilNext: {
            auto isAhead = sql::binary(value(), "<=", sql::verbatim("0"));
            return filtered(sql::call("min", {sql::when(std::move(isAhead), sql::negative(value()))}));
        }
        default:
            return count();
        }
    }

    static Expression asOf() { return sql::column("r", "as_of"); }
    Expression value() { return valueOf(m_rows, m_feature); }
    Expression byBytes() { return sql::binary(value(), "COLLATE", sql::verbatim(sql::quoted("C"))); }

    Expression filtered(Expression aggregate) const
    {
        aggregate.filter.insert(aggregate.filter.end(), m_filter.begin(), m_filter.end());
        return aggregate;
    }

    Expression count() const { return filtered(sql::call("count", {sql::verbatim("*")})); }
    Expression ofValue(std::string_view function) { return filtered(sql::call(function, {value()})); }
    Expression ofMoment(std::string_view function) { return filtered(sql::call(function, {m_rows.moment()})); }

    Expression distinctCount()
    {
        auto distinct = ofValue("count");
        distinct.isDistinct = true;
        return distinct;
    }

    Expression quantile(double share)
    {
        return filtered(sql::orderedSet("percentile_cont", {sql::value(share)}, value()));
    }

    Expression shareOf(Expression condition) const
    {
        return filtered(sql::call("avg", {sql::cast(sql::cast(std::move(condition), "int4"), "float8")}));
    }

    Expression ordered(Expression aggregate, sql::Sorting sorting)
    {
        for (const auto &order : m_rows.latest()) {
            aggregate.orderBy.push_back(m_rows.named(order, "order"));
            aggregate.orderSorting.push_back(sorting);
        }
        return aggregate;
    }

    //! The value of the earliest or latest row, missing or not.
    Expression atEnd(sql::Sorting sorting)
    {
        return sql::firstElement(ordered(filtered(sql::call("array_agg", {value()})), sorting));
    }

    //! A letter for each value, 1 where it is the one that is asked for, in the order of time: the longest piece between two others.
    Expression longestRun()
    {
        const auto isAsked = sql::binary(value(), "=", sql::value(std::string_view(m_feature.text)));
        auto letter = sql::cast(sql::cast(isAsked, "int4"), "text");
        auto letters = ordered(filtered(sql::call("string_agg", {std::move(letter), sql::value(std::string_view(""))})),
                               sql::Sorting::Ascending);
        sql::Select runs;
        auto length = sql::call("char_length", {sql::column("u", "run")});
        runs.items.push_back({sql::call("max", {std::move(length)}), ""});
        auto pieces = sql::call("string_to_array", {std::move(letters), sql::value(std::string_view("0"))});
        runs.from = sql::Source{.from = sql::call("unnest", {std::move(pieces)}), .alias = "u", .columnAlias = "run"};
        return sql::scalar(runs);
    }

    Expression timeSinceMax()
    {
        auto moments = filtered(sql::call("array_agg", {m_rows.moment()}));
        moments.filter.push_back(sql::isNotNull(value()));
        moments.orderBy = {value(), m_rows.moment()};
        moments.orderSorting = {sql::Sorting::Descending, sql::Sorting::Descending};
        return daysSince(sql::firstElement(std::move(moments)), asOf());
    }

    //! Nothing where a number is infinite: it would make all that is computed with it so.
    Expression finite(Expression number)
    {
        return sql::when(sql::call("isfinite", {m_rows.moment()}), std::move(number));
    }

    //! 0.5 ^ (age / half-life), nothing for what is too old to be told from 0.
    Expression decayedMean()
    {
        constexpr double microsecondsPerDay = 86'400e6;
        auto halves =
            sql::binary(daysBetween(asOf(), m_rows.moment()), "/", sql::value(m_feature.number / microsecondsPerDay));
        const auto isYoung = sql::all({sql::call("isfinite", {m_rows.moment()}), sql::isNotNull(value())});
        auto weight = sql::call("power", {sql::value(0.5), halves});
        // Within one CASE, so that no weight is computed that would be refused as too small.
        const auto known =
            sql::when(isYoung, sql::when(sql::binary(std::move(halves), "<", sql::verbatim("700")), std::move(weight)));
        auto weighted = filtered(sql::call("sum", {sql::binary(value(), "*", known)}));
        auto weights = filtered(sql::call("sum", {known}));
        return sql::binary(std::move(weighted), "/", std::move(weights));
    }

    //! From the counts of the values that an array holds: the one aggregate that needs a query of its own.
    Expression entropy()
    {
        sql::Select counts;
        const auto occurrences = sql::cast(sql::call("count", {sql::verbatim("*")}), "float8");
        counts.items.push_back({occurrences, "occurrences"});
        auto values = filtered(sql::call("array_agg", {value()}));
        counts.from =
            sql::Source{.from = sql::call("unnest", {std::move(values)}), .alias = "u", .columnAlias = "value"};
        counts.where.push_back(sql::isNotNull(sql::column("u", "value")));
        counts.groupBy.push_back(sql::column("u", "value"));
        // - sum p ln p = ln n - sum c ln c / n, where p = c / n.
        sql::Select select;
        const auto n = sql::call("sum", {sql::column("c", "occurrences")});
        auto logs =
            sql::binary(sql::column("c", "occurrences"), "*", sql::call("ln", {sql::column("c", "occurrences")}));
        auto mean = sql::binary(sql::call("sum", {std::move(logs)}), "/", n);
        select.items.push_back({sql::binary(sql::call("ln", {n}), "-", std::move(mean)), ""});
        select.from = sql::Source{.from = std::vector{std::move(counts)}, .alias = "c"};
        return sql::scalar(select);
    }

    RowsQuery &m_rows;
    const plan::AggregateFeature &m_feature;
    std::vector<Expression> m_filter;
};

} // namespace

Expression aggregateOf(RowsQuery &rows, const plan::AggregateFeature &feature)
{
    return Aggregates(rows, feature).expression();
}

} // namespace espalier::compile
