// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/value.h"

#include "core/base/require.h"
#include "core/compile/moment.h"
#include "core/compile/part.h"
#include "core/compile/parts.h"
#include "core/study/names.h"

#include <charconv>
#include <fmt/format.h>

namespace espalier::compile {

namespace {

using catalog::Type;
using sql::Expression;

//! numeric reaches further than float8, to both ends: what is too large is missing and what is too small is 0, instead of an error for the
//! whole query.
Expression decimalNumber(const Expression &column)
{
    auto fits = sql::all(
        {sql::binary(column, ">", sql::verbatim("(-1e308)")), sql::binary(column, "<", sql::verbatim("1e308"))});
    auto isNought = sql::all(
        {sql::binary(column, ">", sql::verbatim("(-1e-307)")), sql::binary(column, "<", sql::verbatim("1e-307"))});
    return sql::when(std::move(fits), sql::when(std::move(isNought), sql::verbatim("0"), sql::cast(column, "float8")));
}

//! The digits of numeric(p,s) where it has so few that a float8 keeps them all.
bool isShortDecimal(std::string_view typeName)
{
    constexpr int mostDigits = 15;
    if (!typeName.starts_with("numeric("))
        return false;
    typeName.remove_prefix(std::string_view("numeric(").size());
    int precision = 0;
    int scale = 0;
    const auto *end = typeName.data() + typeName.size();
    const auto first = std::from_chars(typeName.data(), end, precision);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != ',')
        return false;
    const auto second = std::from_chars(first.ptr + 1, end, scale);
    return second.ec == std::errc() && precision <= mostDigits && scale >= 0 && scale <= mostDigits;
}

//! The 15 significant digits of a float8, and at most 30 decimals.
Expression rounded(Expression number)
{
    return sql::call("round", {sql::cast(std::move(number), "numeric"), sql::verbatim("30")});
}

// A cast between float8 and numeric goes through text: what has few digits is taken as it is.

Expression exactDecimal(const Expression &number, std::string_view typeName)
{
    if (isShortDecimal(typeName))
        return sql::call("nullif", {number, sql::value(std::string_view("NaN"))});
    const auto size = sql::call("abs", {number});
    auto isShort = sql::all({sql::binary(size, "<", sql::verbatim("1e11")),
                             sql::binary(number, "=", sql::call("round", {number, sql::verbatim("4")}))});
    auto isNought = sql::binary(size, "<", sql::verbatim("1e-31"));
    auto fits = sql::when(sql::binary(size, "<", sql::verbatim("1e30")), rounded(sql::cast(number, "float8")));
    return sql::when(std::move(isShort), number, sql::when(std::move(isNought), sql::verbatim("0"), std::move(fits)));
}

//! Money is a whole number at heart, of as many decimals as the reader's lc_monetary says: always counted in hundredths, it is the same for
//! all. A unit's whole number is told by what is left of it after a division.
Expression moneyNumber(const Expression &column)
{
    constexpr std::string_view reader = "CASE WHEN 1::int8::money / 10::int8 = 0::int8::money THEN 0.01 "
                                        "WHEN 1::int8::money / 100::int8 = 0::int8::money THEN 0.1 "
                                        "WHEN 1::int8::money / 1000::int8 = 0::int8::money THEN 1 "
                                        "WHEN 1::int8::money / 10000::int8 = 0::int8::money THEN 10 ELSE 100 END";
    return sql::binary(sql::cast(column, "numeric"), "*", sql::verbatim("(" + std::string(reader) + ")"));
}

//! Up to here a number of hundredths has 15 digits at most, whatever the reader's lc_monetary.
Expression exactMoney(const Expression &money)
{
    auto isShort = sql::binary(sql::call("abs", {sql::cast(money, "numeric")}), "<", sql::verbatim("1e12"));
    return sql::when(std::move(isShort), moneyNumber(money),
                     sql::cast(sql::cast(moneyNumber(money), "float8"), "numeric"));
}

Expression exactInteger(const Expression &number)
{
    auto isShort = sql::all({sql::binary(number, ">", sql::verbatim("(-1000000000000000)")),
                             sql::binary(number, "<", sql::verbatim("1000000000000000"))});
    return sql::when(std::move(isShort), sql::cast(number, "numeric"),
                     sql::cast(sql::cast(number, "float8"), "numeric"));
}

Expression epochOf(const Expression &column)
{
    return sql::call("date_part", {sql::value("epoch"), column});
}

std::string_view constantType(const plan::Column &column)
{
    if (!column.equality.type.empty())
        return column.equality.type;
    if (column.type == Type::Decimal || column.type == Type::Integer || column.type == Type::Real
        || column.type == Type::Money)
        return "numeric";
    if (column.type == Type::Text)
        return "text";
    return column.typeName;
}

//! As which type a constant is compared. A whole number is compared with an integer as one: turned into numeric, a column would be found by
//! no index, and of the rows that pass the planner would know nothing.
std::string_view comparedType(const plan::Column &column, const std::string &constant)
{
    std::int64_t number = 0;
    const auto *const end = constant.data() + constant.size();
    const auto [stop, error] = std::from_chars(constant.data(), end, number);
    const bool isWhole = error == std::errc() && stop == end;
    const bool isAsStored = column.equality.type.empty() && column.renamed.empty();
    return column.type == Type::Integer && isAsStored && isWhole ? "int8" : constantType(column);
}

//! Conditions on a time of a row that alias names, which it holds itself.
std::vector<Expression> within(std::string_view alias, const plan::Moment &time, const study::Period &period)
{
    std::vector<Expression> both;
    if (period.from)
        both.push_back(startsAtOrAfter(alias, time, constantMoment(*period.from)));
    if (period.until)
        both.push_back(startsBefore(alias, time, constantMoment(*period.until)));
    return both;
}

//! TRUE where the row's time lies in the period. A borrowed time is looked for by its key in a query of its own, so that it is told wherever the
//! row stands, whether those that lend it are joined there or not.
Expression isInGap(std::string_view alias, const plan::Gap &gap)
{
    if (!plan::isBorrowed(gap))
        return sql::all(within(alias, gap.time, gap.period));
    sql::Select lenders;
    lenders.items.push_back({sql::verbatim("1"), ""});
    std::string before(alias);
    for (std::size_t i = 0; i < gap.time.via.size(); ++i) {
        const auto &step = gap.time.via[i];
        const auto here = fmt::format("{}_b{}", alias, i + 1);
        const auto from = [&before](const std::string &name) {
            return sql::column(before, name);
        };
        auto link = linkBetween(step, from, here);
        sql::Source source{.from = step.table.name, .alias = here};
        if (i == 0) {
            lenders.from = std::move(source);
            lenders.where = std::move(link);
        } else {
            lenders.joins.push_back({.source = std::move(source), .on = std::move(link)});
        }
        before = here;
    }
    auto held = gap.time;
    held.via.clear();
    for (auto &condition : within(before, held, gap.period))
        lenders.where.push_back(std::move(condition));
    return sql::exists(lenders);
}

} // namespace

Expression intervalOf(Duration duration)
{
    const auto seconds = duration.microseconds() / 1'000'000;
    if (seconds % 3600 == 0)
        return sql::verbatim(fmt::format("interval '{} hours'", seconds / 3600));
    return sql::verbatim(fmt::format("interval '{} seconds'", seconds));
}

Expression withinTimestamps(const Expression &date, Expression moment)
{
    return sql::when(sql::binary(date, "<=", sql::verbatim("'294276-12-30'::date")), std::move(moment));
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
    return withinTimestamps(
        column, sql::atUtc(sql::binary(std::move(nextDay), "-", sql::verbatim("interval '1 microsecond'"))));
}

Expression daysSince(const Expression &moment, const Expression &asOf)
{
    auto days = sql::binary(epochOf(sql::binary(asOf, "-", moment)), "/", sql::verbatim("86400"));
    return sql::when(sql::call("isfinite", {moment}), std::move(days));
}

Expression numberOf(const Expression &column, Type type, const Expression &asOf)
{
    ESPALIER_REQUIRE(catalog::featureUse(type).use == catalog::Use::Number || catalog::isMoment(type));
    switch (type) {
    case Type::Boolean:
        return sql::cast(sql::cast(column, "int4"), "float8");
    case Type::Decimal:
        return decimalNumber(column);
    case Type::Real:
        return sql::call("nullif", {sql::cast(column, "float8"), sql::value(std::string_view("NaN"))});
    case Type::Money:
        return sql::cast(moneyNumber(column), "float8");
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
    case Type::Integer:
    case Type::Text:
    case Type::Enum:
    case Type::Uuid:
    case Type::Json:
    case Type::Range:
    case Type::Unsupported:
        break;
    }
    return sql::cast(column, "float8");
}

Expression numberOf(const Expression &value, const plan::Column &column, const Expression &asOf)
{
    const auto type = plan::valueType(column);
    if (column.part == study::ColumnPart::None && type == Type::Decimal && isShortDecimal(column.typeName))
        return sql::cast(exactDecimal(value, column.typeName), "float8");
    auto part = partOf(value, column);
    // All parts but bounds are numbers already.
    const bool isNumber = column.part != study::ColumnPart::None && type == Type::Real && column.element != Type::Real;
    return isNumber ? part : numberOf(part, type, asOf);
}

bool isSmallInteger(const plan::Column &column)
{
    switch (column.part) {
    case study::ColumnPart::None:
        return column.type == Type::Boolean || column.typeName == "integer" || column.typeName == "smallint";
    case study::ColumnPart::Hour:
    case study::ColumnPart::Weekday:
    case study::ColumnPart::DayOfMonth:
    case study::ColumnPart::DayOfYear:
    case study::ColumnPart::Week:
    case study::ColumnPart::Month:
    case study::ColumnPart::IsWeekend:
    case study::ColumnPart::Length:
    case study::ColumnPart::Words:
    case study::ColumnPart::HasWord:
    case study::ColumnPart::MaskLength:
        return true;
    case study::ColumnPart::HourSine:
    case study::ColumnPart::HourCosine:
    case study::ColumnPart::WeekdaySine:
    case study::ColumnPart::WeekdayCosine:
    case study::ColumnPart::DayOfYearSine:
    case study::ColumnPart::DayOfYearCosine:
    case study::ColumnPart::Seconds:
    case study::ColumnPart::Family:
    case study::ColumnPart::Lower:
    case study::ColumnPart::Upper:
    case study::ColumnPart::Width:
        break;
    }
    return false;
}

Expression exactOf(const Expression &value, const plan::Column &column)
{
    ESPALIER_REQUIRE(catalog::featureUse(plan::valueType(column)).use == catalog::Use::Number);
    if (isSmallInteger(column))
        return sql::cast(column.part == study::ColumnPart::None ? value : partOf(value, column), "int4");
    if (column.part == study::ColumnPart::None && column.type == Type::Decimal)
        return exactDecimal(value, column.typeName);
    if (column.part == study::ColumnPart::None && column.type == Type::Money)
        return exactMoney(value);
    if (column.part == study::ColumnPart::None && column.type == Type::Integer)
        return exactInteger(value);
    if (column.part == study::ColumnPart::None && column.type == Type::Real)
        return exactOf(sql::cast(value, "float8"));
    return exactOf(numberOf(value, column, {}));
}

Expression exactOf(const Expression &number)
{
    const auto size = sql::call("abs", {number});
    auto isWhole = sql::all(
        {sql::binary(size, "<", sql::verbatim("1e15")), sql::binary(number, "=", sql::call("floor", {number}))});
    auto whole = sql::cast(sql::cast(number, "int8"), "numeric");
    return sql::when(std::move(isWhole), std::move(whole),
                     sql::when(sql::binary(size, "<", sql::verbatim("1e30")), rounded(number)));
}

Expression exactSeconds(const Expression &moment)
{
    return sql::call("pg_catalog.extract", {sql::value(std::string_view("epoch")), moment});
}

Expression categoryOf(const Expression &value, const plan::Column &column)
{
    auto text = sql::cast(value, "text");
    if (column.equality.kind == catalog::Equality::Kind::Folded)
        return sql::call("lower", {std::move(text)});
    if (column.equality.kind == catalog::Equality::Kind::Server && column.type == Type::Text)
        return sql::binary(std::move(text), "COLLATE", sql::verbatim(sql::quoted("C")));
    return text;
}

Expression tieBreaker(const Expression &value, const plan::Column &column)
{
    const bool isByServer = column.equality.kind == catalog::Equality::Kind::Server && column.type == Type::Text;
    return isByServer ? categoryOf(value, column) : value;
}

Expression renamed(Expression value, const plan::Column &column)
{
    if (column.renamed.empty())
        return value;
    const auto constant = [&column](const std::string &text) {
        return sql::cast(sql::value(std::string_view(text)), constantType(column));
    };
    Expression cases{.kind = Expression::Kind::Case, .qualifier = {}, .text = {}, .arguments = {}};
    for (const auto &[stored, by] : column.renamed) {
        cases.arguments.push_back(sql::binary(value, "=", constant(stored), column.equality.schema));
        cases.arguments.push_back(constant(by));
    }
    cases.arguments.push_back(std::move(value));
    return cases;
}

Expression repaired(Expression made, std::string_view alias, const plan::Column &column)
{
    if (column.gaps.empty())
        return made;
    std::vector<Expression> gaps;
    for (const auto &gap : column.gaps)
        gaps.push_back(isInGap(alias, gap));
    auto isMissing = gaps.size() == 1 ? std::move(gaps.front()) : sql::any(std::move(gaps));
    return sql::when(std::move(isMissing), sql::verbatim("NULL"), std::move(made));
}

Expression seen(Expression made, std::string_view alias, const plan::Column &column, const Expression &asOf)
{
    made = repaired(std::move(made), alias, column);
    if (!column.known)
        return made;
    const auto &known = *column.known;
    const plan::Moment from{
        .column = {.name = known.from, .type = known.type}, .delay = known.delay, .border = known.border};
    return sql::when(isBefore(alias, from, asOf), std::move(made));
}

Expression conditionOf(std::string_view alias, const plan::Condition &condition, const Expression &asOf)
{
    auto column =
        seen(renamed(sql::column(alias, condition.column.name), condition.column), alias, condition.column, asOf);
    if (condition.op == study::Operator::IsNull)
        return sql::isNull(std::move(column));
    if (condition.op == study::Operator::IsNotNull)
        return sql::isNotNull(std::move(column));
    auto constant = sql::value(std::string_view(condition.value));
    if (condition.column.type == Type::Money)
        column = moneyNumber(column);
    return sql::binary(std::move(column), nameOf(study::operatorNames, condition.op),
                       sql::cast(std::move(constant), comparedType(condition.column, condition.value)),
                       condition.column.equality.schema);
}

} // namespace espalier::compile
