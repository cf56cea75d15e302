// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/part.h"

#include "core/compile/value.h"
#include "core/study/parts.h"

#include <fmt/format.h>

namespace espalier::compile {

namespace {

using catalog::Type;
using sql::Expression;
using study::ColumnPart;

std::string_view fieldOf(ColumnPart part)
{
    switch (part) {
    case ColumnPart::Hour:
        return "hour";
    case ColumnPart::DayOfMonth:
        return "day";
    case ColumnPart::DayOfYear:
        return "doy";
    case ColumnPart::Week:
        return "week";
    case ColumnPart::Month:
        return "month";
    case ColumnPart::Weekday:
    case ColumnPart::IsWeekend:
        return "isodow";
    case ColumnPart::None:
    case ColumnPart::HourSine:
    case ColumnPart::HourCosine:
    case ColumnPart::WeekdaySine:
    case ColumnPart::WeekdayCosine:
    case ColumnPart::DayOfYearSine:
    case ColumnPart::DayOfYearCosine:
    case ColumnPart::Seconds:
    case ColumnPart::Length:
    case ColumnPart::Words:
    case ColumnPart::HasWord:
    case ColumnPart::Family:
    case ColumnPart::MaskLength:
    case ColumnPart::Lower:
    case ColumnPart::Upper:
    case ColumnPart::Width:
        break;
    }
    return {};
}

//! Nine decimals are the same by whatever library; the angle is told by a whole number, of which there are few.
Expression onCircle(Expression number, const study::Circle &circle)
{
    auto angle =
        sql::binary(sql::binary(sql::binary(sql::verbatim("2"), "*", sql::call("pi", {})), "*", std::move(number)), "/",
                    sql::value(std::int64_t{circle.size}));
    auto place = sql::cast(sql::call(circle.isCosine ? "cos" : "sin", {std::move(angle)}), "numeric");
    return sql::cast(sql::call("round", {std::move(place), sql::verbatim("9")}), "float8");
}

Expression calendarPart(const Expression &value, Type type, ColumnPart part)
{
    if (const auto circle = study::circleOf(part))
        return onCircle(calendarPart(value, type, circle->part), *circle);
    auto field =
        sql::call("date_part", {sql::value(fieldOf(part)), type == Type::TimestampTz ? sql::atUtc(value) : value});
    if (part == ColumnPart::IsWeekend)
        field = sql::cast(sql::cast(sql::binary(std::move(field), ">=", sql::verbatim("6")), "int4"), "float8");
    if (type == Type::Time)
        return field;
    if (type == Type::Date)
        field = withinTimestamps(value, std::move(field));
    return sql::when(sql::call("isfinite", {value}), std::move(field));
}

//! Split where ASCII blanks are, whatever the collation of the column; what is empty is no word.
Expression words(const Expression &value)
{
    auto text = sql::binary(sql::cast(value, "text"), "COLLATE", sql::verbatim(sql::quoted("C")));
    auto parts = sql::call("regexp_split_to_array", {std::move(text), sql::value(std::string_view("[[:space:]]+"))});
    return sql::call("cardinality", {sql::call("array_remove", {std::move(parts), sql::value(std::string_view(""))})});
}

//! What is ASCII and neither a letter nor a digit, told by codes: some classes of characters hold more than ASCII whatever the collation.
constexpr std::string_view betweenWords = R"([\x01-/:-@[-`{-\x7f])";

//! 1 where the text has the word as study::wordsOf() tells words. A server keeps few patterns at a time, so that most texts are told without.
Expression hasWord(const Expression &value, std::string_view word)
{
    auto text = sql::binary(sql::cast(value, "text"), "COLLATE", sql::verbatim(sql::quoted("C")));
    text = sql::call("lower", {std::move(text)});
    const auto pattern = fmt::format("(^|{0}){1}({0}|$)", betweenWords, word);
    auto holds = sql::binary(sql::call("strpos", {text, sql::value(word)}), ">", sql::verbatim("0"));
    auto isWhole = sql::binary(text, "~", sql::value(std::string_view(pattern)));
    return sql::cast(sql::all({std::move(holds), std::move(isWhole)}), "int4");
}

Expression length(const Expression &value, Type type)
{
    if (type == Type::Array)
        return sql::call("cardinality", {value});
    if (type == Type::Bytes)
        return sql::call("octet_length", {value});
    return sql::call("char_length", {sql::cast(value, "text")});
}

Expression boundOf(const Expression &value, std::string_view function, Type element)
{
    auto bound = sql::call(function, {value});
    // The bounds of a range of days are their beginnings.
    return element == Type::Date ? withinTimestamps(bound, sql::cast(bound, "timestamp")) : bound;
}

Expression width(const Expression &value, Type element)
{
    const auto lower = boundOf(value, "lower", element);
    const auto upper = boundOf(value, "upper", element);
    if (!catalog::isMoment(element)) {
        auto difference = sql::binary(sql::cast(upper, "numeric"), "-", sql::cast(lower, "numeric"));
        return numberOf(difference, Type::Decimal, {});
    }
    auto span = sql::call("date_part", {sql::value(std::string_view("epoch")), sql::binary(upper, "-", lower)});
    return sql::when(sql::all({sql::call("isfinite", {lower}), sql::call("isfinite", {upper})}),
                     sql::binary(std::move(span), "/", sql::verbatim("86400")));
}

} // namespace

Expression partOf(const Expression &value, const plan::Column &column)
{
    if (study::isCalendar(column.part))
        return calendarPart(value, column.type, column.part);
    switch (column.part) {
    case ColumnPart::Length:
        return sql::cast(length(value, column.type), "float8");
    case ColumnPart::Words:
        return sql::cast(words(value), "float8");
    case ColumnPart::HasWord:
        return sql::cast(hasWord(value, column.word), "float8");
    case ColumnPart::MaskLength:
        return sql::cast(sql::call("masklen", {value}), "float8");
    case ColumnPart::Lower:
        return boundOf(value, "lower", column.element);
    case ColumnPart::Upper:
        return boundOf(value, "upper", column.element);
    case ColumnPart::Width:
        return width(value, column.element);
    case ColumnPart::Family:
    case ColumnPart::Seconds:
        return numberOf(value, column.type, {});
    case ColumnPart::None:
    // Those of the calendar are told above.
    case ColumnPart::Hour:
    case ColumnPart::Weekday:
    case ColumnPart::DayOfMonth:
    case ColumnPart::DayOfYear:
    case ColumnPart::Week:
    case ColumnPart::Month:
    case ColumnPart::IsWeekend:
    case ColumnPart::HourSine:
    case ColumnPart::HourCosine:
    case ColumnPart::WeekdaySine:
    case ColumnPart::WeekdayCosine:
    case ColumnPart::DayOfYearSine:
    case ColumnPart::DayOfYearCosine:
        break;
    }
    return value;
}

} // namespace espalier::compile
