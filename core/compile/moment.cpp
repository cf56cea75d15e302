// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/moment.h"

#include "core/base/require.h"
#include "core/compile/parts.h"
#include "core/compile/unshared.h"
#include "core/compile/value.h"

#include <fmt/format.h>

namespace espalier::compile {

namespace {

using catalog::Type;
using sql::Expression;
using study::Calendar;

//! A whole number that is neither below nor above.
Expression isWithin(const Expression &number, std::string_view least, std::string_view most)
{
    return sql::all({sql::binary(number, ">=", sql::verbatim(least)), sql::binary(number, "<=", sql::verbatim(most))});
}

//! A stored value as a moment of some type: of a range its beginning, which is before everything where it has none.
Expression beginningOf(const Expression &value, const plan::Column &column)
{
    if (column.type != Type::Range)
        return value;
    auto lower = sql::call("coalesce", {sql::call("lower", {value}), sql::value(std::string_view("-infinity"))});
    return sql::when(sql::negated(sql::call("isempty", {value})), std::move(lower));
}

Type typeOf(const plan::Column &column)
{
    return column.type == Type::Range ? column.element : column.type;
}

Expression startOf(Expression year, Expression month)
{
    auto date = sql::call("make_date", {std::move(year), std::move(month), sql::verbatim("1")});
    return sql::atUtc(sql::cast(std::move(date), "timestamp"));
}

//! The whole number is a year, or a month of one.
Expression isCalendar(const Expression &value, Calendar calendar)
{
    if (calendar == Calendar::Year)
        return isWithin(value, "1", "9998");
    return sql::all(
        {isWithin(value, "100", "999899"), isWithin(sql::binary(value, "%", sql::verbatim("100")), "1", "12")});
}

//! Within the CASE that guards it, a year has four digits at most.
Expression calendarMoment(const Expression &value, const plan::Column &column)
{
    const auto number = sql::cast(value, "int4");
    const bool isEnd = column.edge == study::DayEdge::End;
    Expression start;
    if (column.calendar == Calendar::Year) {
        const auto year = isEnd ? sql::binary(number, "+", sql::verbatim("1")) : number;
        start = startOf(year, sql::verbatim("1"));
    } else {
        const auto year = sql::binary(number, "/", sql::verbatim("100"));
        const auto month = sql::binary(number, "%", sql::verbatim("100"));
        start = isEnd ? startOf(sql::binary(year, "+", sql::binary(month, "/", sql::verbatim("12"))),
                                sql::binary(sql::binary(month, "%", sql::verbatim("12")), "+", sql::verbatim("1")))
                      : startOf(year, month);
    }
    if (isEnd)
        start = sql::binary(std::move(start), "-", sql::verbatim("interval '1 microsecond'"));
    return sql::when(isCalendar(value, column.calendar), std::move(start));
}

//! A bound of type timestamptz, brought to the type of a time column. For dates: a day ends before the bound exactly where
//! it is an earlier day than the bound's, and so for months and years.
Expression boundFor(const plan::Column &column, const Expression &bound)
{
    if (typeOf(column) == Type::TimestampTz)
        return bound;
    auto utc = sql::atUtc(bound);
    if (column.calendar == Calendar::None)
        return typeOf(column) == Type::Date ? sql::cast(std::move(utc), "date") : utc;
    const auto field = [&utc](std::string_view name) {
        return sql::cast(sql::call("date_part", {sql::value(name), utc}), "int4");
    };
    if (column.calendar == Calendar::Year)
        return field("year");
    return sql::binary(sql::binary(field("year"), "*", sql::verbatim("100")), "+", field("month"));
}

//! What is no year or month tells no time, and is neither before nor after a bound.
Expression compared(const Expression &value, std::string_view op, const plan::Column &column, const Expression &bound)
{
    auto comparison = sql::binary(beginningOf(value, column), op, boundFor(column, bound));
    if (column.calendar == Calendar::None)
        return comparison;
    return sql::all({isCalendar(value, column.calendar), std::move(comparison)});
}

//! The column by which a row's validity ends, as a moment: of a range its end, which is NULL where it has none.
Expression ending(std::string_view alias, const plan::Column &column)
{
    auto value = sql::column(alias, column.name);
    return column.type == Type::Range ? sql::call("upper", {std::move(value)}) : value;
}

std::string viaAlias(std::string_view alias, std::size_t index)
{
    return fmt::format("{}_t{}", alias, index + 1);
}

} // namespace

Expression momentOf(const Expression &value, const plan::Column &column)
{
    if (column.calendar != Calendar::None)
        return calendarMoment(value, column);
    const auto beginning = beginningOf(value, column);
    if (typeOf(column) == Type::Date && column.edge == study::DayEdge::Start)
        return withinTimestamps(beginning, sql::atUtc(sql::cast(beginning, "timestamp")));
    return momentOf(beginning, typeOf(column));
}

Expression momentOf(std::string_view alias, const plan::Moment &moment)
{
    return momentOf(holdingColumn(alias, moment), moment.column);
}

Expression endOf(std::string_view alias, const plan::Moment &moment)
{
    ESPALIER_REQUIRE(moment.until.has_value());
    return momentOf(ending(alias, *moment.until), typeOf(*moment.until));
}

std::string holderOf(std::string_view alias, const plan::Moment &moment)
{
    return moment.via.empty() ? std::string(alias) : viaAlias(alias, moment.via.size() - 1);
}

Expression holdingColumn(std::string_view alias, const plan::Moment &moment)
{
    return sql::column(holderOf(alias, moment), moment.column.name);
}

sql::Source timedSource(const sql::QualifiedName &table, std::string alias, const std::optional<plan::Moment> &moment)
{
    sql::Source source{.from = table, .alias = std::move(alias)};
    for (std::size_t i = 0; moment && i < moment->via.size(); ++i) {
        const auto before = i == 0 ? source.alias : viaAlias(source.alias, i - 1);
        const auto here = viaAlias(source.alias, i);
        sql::Source holder{.from = moment->via[i].table.name, .alias = here};
        keepUnshared(holder, moment->via[i]);
        source.joins.push_back({.kind = sql::JoinKind::Left,
                                .source = std::move(holder),
                                .on = linkBetween(
                                    moment->via[i],
                                    [&before](const std::string &name) {
                                        return sql::column(before, name);
                                    },
                                    here)});
    }
    return source;
}

Expression isBefore(std::string_view alias, const plan::Moment &moment, const Expression &bound)
{
    auto begin = moment.delay.count == 0 ? bound : sql::binary(bound, "-", intervalOf(moment.delay));
    if (moment.delay.count != 0 && moment.border == plan::Border::At)
        begin = sql::binary(std::move(begin), "+", sql::verbatim("interval '1 microsecond'"));
    std::vector<Expression> known;
    known.push_back(startsBefore(alias, moment, begin));
    if (moment.recorded)
        known.push_back(compared(sql::column(alias, moment.recorded->name), "<", *moment.recorded, bound));
    if (moment.until) {
        const auto end = ending(alias, *moment.until);
        const auto last = moment.untilDelay.count == 0 ? bound : sql::binary(bound, "-", intervalOf(moment.untilDelay));
        known.push_back(sql::any({sql::isNull(end), sql::binary(end, ">=", boundFor(*moment.until, last))}));
    }
    return known.size() == 1 ? std::move(known.front()) : sql::all(std::move(known));
}

Expression startsBefore(std::string_view alias, const plan::Moment &moment, const Expression &bound)
{
    return compared(holdingColumn(alias, moment), "<", moment.column, bound);
}

Expression startsAtOrAfter(std::string_view alias, const plan::Moment &moment, const Expression &bound)
{
    return compared(holdingColumn(alias, moment), ">=", moment.column, bound);
}

Expression isExampleMoment(std::string_view alias, const plan::Moment &moment)
{
    const auto column = holdingColumn(alias, moment);
    if (moment.column.calendar != Calendar::None)
        return sql::isNotNull(momentOf(column, moment.column));
    const auto beginning = beginningOf(column, moment.column);
    return sql::all({sql::binary(beginning, ">=", sql::value(std::string_view("0001-01-01 00:00:00+00"))),
                     sql::binary(beginning, "<", sql::value(std::string_view("10000-01-01 00:00:00+00")))});
}

} // namespace espalier::compile
