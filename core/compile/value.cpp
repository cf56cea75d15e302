// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/value.h"

#include "core/compile/part.h"
#include "core/study/names.h"

#include <array>
#include <fmt/format.h>

namespace espalier::compile {

namespace {

using catalog::Type;
using sql::Expression;

//! A bound of type timestamptz, brought to the type of a time column. For dates: a day ends before the bound exactly where
//! it is an earlier day than the bound's.
Expression boundFor(Type type, const Expression &bound)
{
    if (type == Type::TimestampTz)
        return bound;
    auto utc = sql::atUtc(bound);
    return type == Type::Date ? sql::cast(std::move(utc), "date") : utc;
}

//! numeric reaches further than float8: what does not fit is missing instead of an error for the whole query.
Expression decimalNumber(const Expression &column)
{
    auto fits = sql::all(
        {sql::binary(column, ">", sql::verbatim("(-1e308)")), sql::binary(column, "<", sql::verbatim("1e308"))});
    return sql::when(std::move(fits), sql::cast(column, "float8"));
}

Expression epochOf(const Expression &column)
{
    return sql::call("date_part", {sql::value("epoch"), column});
}

std::string_view constantType(const plan::Column &column)
{
    if (column.type == Type::Decimal || column.type == Type::Integer || column.type == Type::Real)
        return "numeric";
    if (column.type == Type::Text)
        return "text";
    return column.typeName;
}

} // namespace

Expression intervalOf(Duration duration)
{
    const auto seconds = duration.microseconds() / 1'000'000;
    if (seconds % 3600 == 0)
        return sql::verbatim(fmt::format("interval '{} hours'", seconds / 3600));
    return sql::verbatim(fmt::format("interval '{} seconds'", seconds));
}

Expression constantMoment(Timestamp moment)
{
    return sql::cast(sql::value(std::string_view(printTimestamp(moment))), "timestamptz");
}

Expression momentOf(const Expression &column, Type type)
{
    if (type == Type::TimestampTz)
        return column;
    if (type == Type::Timestamp)
        return sql::atUtc(column);
    auto nextDay = sql::cast(sql::binary(column, "+", sql::verbatim("1")), "timestamp");
    return sql::atUtc(sql::binary(std::move(nextDay), "-", sql::verbatim("interval '1 microsecond'")));
}

Expression isBefore(std::string_view alias, const plan::Moment &moment, const Expression &bound)
{
    if (moment.delay.count == 0)
        return startsBefore(alias, moment, bound);
    return startsBefore(alias, moment, sql::binary(bound, "-", intervalOf(moment.delay)));
}

Expression startsBefore(std::string_view alias, const plan::Moment &moment, const Expression &bound)
{
    return sql::binary(sql::column(alias, moment.column.name), "<", boundFor(moment.column.type, bound));
}

Expression startsAtOrAfter(std::string_view alias, const plan::Moment &moment, const Expression &bound)
{
    return sql::binary(sql::column(alias, moment.column.name), ">=", boundFor(moment.column.type, bound));
}

Expression daysSince(const Expression &moment, const Expression &asOf)
{
    auto days = sql::binary(epochOf(sql::binary(asOf, "-", moment)), "/", sql::verbatim("86400"));
    return sql::when(sql::call("isfinite", {moment}), std::move(days));
}

Expression numberOf(const Expression &column, Type type, const Expression &asOf)
{
    switch (type) {
    case Type::Boolean:
        return sql::cast(sql::cast(column, "int4"), "float8");
    case Type::Decimal:
        return decimalNumber(column);
    case Type::Real:
        return sql::call("nullif", {sql::cast(column, "float8"), sql::value(std::string_view("NaN"))});
    case Type::Money:
        return sql::cast(sql::cast(column, "numeric"), "float8");
    case Type::Interval:
    case Type::Time:
        return epochOf(column);
    case Type::Bytes:
        return sql::cast(sql::call("octet_length", {column}), "float8");
    case Type::Array:
        return sql::cast(sql::call("cardinality", {column}), "float8");
    case Type::Network:
        return sql::cast(sql::call("family", {column}), "float8");
    case Type::Date:
    case Type::Timestamp:
    case Type::TimestampTz:
        return daysSince(momentOf(column, type), asOf);
    default:
        return sql::cast(column, "float8");
    }
}

Expression numberOf(const Expression &value, const plan::Column &column, const Expression &asOf)
{
    const auto type = plan::valueType(column);
    auto part = partOf(value, column);
    // All parts but bounds are numbers already.
    const bool isNumber = column.part != study::Part::None && type == Type::Real && column.element != Type::Real;
    return isNumber ? part : numberOf(part, type, asOf);
}

Expression categoryOf(const Expression &column)
{
    return sql::cast(column, "text");
}

Expression seen(Expression value, std::string_view alias, const plan::Column &column, const Expression &asOf)
{
    if (!column.known)
        return value;
    const auto &known = *column.known;
    const plan::Moment from{{.name = known.from, .type = known.type}, known.delay};
    return sql::when(isBefore(alias, from, asOf), std::move(value));
}

Expression conditionOf(std::string_view alias, const plan::Condition &condition, const Expression &asOf)
{
    auto column = seen(sql::column(alias, condition.column.name), alias, condition.column, asOf);
    if (condition.op == study::Operator::IsNull)
        return sql::isNull(std::move(column));
    if (condition.op == study::Operator::IsNotNull)
        return sql::isNotNull(std::move(column));
    auto constant = sql::value(std::string_view(condition.value));
    if (condition.column.type == Type::Money)
        constant = sql::cast(std::move(constant), "numeric");
    return sql::binary(std::move(column), nameOf(study::operatorNames, condition.op),
                       sql::cast(std::move(constant), constantType(condition.column)));
}

} // namespace espalier::compile
