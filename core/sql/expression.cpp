// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/expression.h"

#include "core/base/require.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <utility>

namespace espalier::sql {

namespace {

using Kind = Expression::Kind;

Expression make(Kind kind, std::string_view text, std::vector<Expression> arguments)
{
    Expression expression;
    expression.kind = kind;
    expression.text = text;
    expression.arguments = std::move(arguments);
    return expression;
}

bool isSimple(const Expression &expression)
{
    return expression.kind == Kind::Column || expression.kind == Kind::Verbatim || expression.kind == Kind::Call
        || expression.kind == Kind::Case || expression.kind == Kind::Element;
}

//! An operand, in parentheses where binding could be read in two ways.
std::string operand(const Expression &expression)
{
    const bool isBare = isSimple(expression) || expression.kind == Kind::Cast;
    return isBare ? print(expression) : "(" + print(expression) + ")";
}

std::string list(const std::vector<Expression> &expressions)
{
    std::string text;
    for (const auto &expression : expressions)
        text += (text.empty() ? "" : ", ") + print(expression);
    return text;
}

std::string ordering(const Expression &call)
{
    std::string text;
    for (std::size_t i = 0; i < call.orderBy.size(); ++i) {
        text += (i == 0 ? "ORDER BY " : ", ") + print(call.orderBy[i]);
        if (call.orderSorting[i] == Sorting::Descending)
            text += " DESC";
    }
    return text;
}

std::string windowOf(const Expression &call)
{
    std::string text;
    if (!call.partitionBy.empty())
        text += "PARTITION BY " + list(call.partitionBy);
    for (const auto &part : {ordering(call), call.frame})
        text += (text.empty() || part.empty() ? "" : " ") + part;
    return text;
}

std::string printCall(const Expression &call)
{
    const bool isWindow = call.isWindow || !call.partitionBy.empty();
    auto text = call.text + "(" + (call.isDistinct ? "DISTINCT " : "") + list(call.arguments);
    if (!isWindow && !call.orderBy.empty())
        text += (call.isWithinGroup ? ") WITHIN GROUP (" : " ") + ordering(call);
    text += ")";
    if (!call.filter.empty())
        text += " FILTER (WHERE " + print(all(call.filter)) + ")";
    if (isWindow)
        text += " OVER (" + windowOf(call) + ")";
    return text;
}

std::string printCase(const Expression &expression)
{
    std::string text = "CASE";
    const auto &arguments = expression.arguments;
    for (std::size_t i = 0; i + 1 < arguments.size(); i += 2)
        text += " WHEN " + print(arguments[i]) + " THEN " + print(arguments[i + 1]);
    if (arguments.size() % 2 == 1)
        text += " ELSE " + print(arguments.back());
    return text + " END";
}

std::string printChain(const Expression &chain)
{
    std::string text;
    for (const auto &argument : chain.arguments)
        text += (text.empty() ? "" : " " + chain.text + " ")
            + (argument.kind == Kind::Chain ? operand(argument) : print(argument));
    return text;
}

} // namespace

Expression column(std::string_view qualifier, std::string_view name)
{
    auto expression = make(Kind::Column, name, {});
    expression.qualifier = qualifier;
    return expression;
}

Expression value(std::string_view text)
{
    return verbatim(literal(text));
}
Expression value(double number)
{
    return verbatim(literal(number));
}
Expression value(std::int64_t number)
{
    return verbatim(literal(number));
}
Expression verbatim(std::string_view text)
{
    return make(Kind::Verbatim, text, {});
}

Expression call(std::string_view function, std::vector<Expression> arguments)
{
    return make(Kind::Call, function, std::move(arguments));
}

Expression binary(Expression left, std::string_view symbol, Expression right)
{
    return make(Kind::Binary, symbol, {std::move(left), std::move(right)});
}

Expression binary(Expression left, std::string_view symbol, Expression right, std::string_view schema)
{
    if (schema.empty())
        return binary(std::move(left), symbol, std::move(right));
    const auto name = "OPERATOR(" + quoted(schema) + "." + std::string(symbol) + ")";
    return binary(std::move(left), name, std::move(right));
}

Expression negated(Expression operand)
{
    return make(Kind::Prefix, "NOT", {std::move(operand)});
}
Expression negative(Expression operand)
{
    return make(Kind::Prefix, "-", {std::move(operand)});
}
Expression isNull(Expression operand)
{
    return make(Kind::Suffix, "IS NULL", {std::move(operand)});
}
Expression isNotNull(Expression operand)
{
    return make(Kind::Suffix, "IS NOT NULL", {std::move(operand)});
}
Expression cast(Expression operand, std::string_view type)
{
    if (operand.kind == Kind::Cast && operand.text == type)
        return operand;
    return make(Kind::Cast, type, {std::move(operand)});
}

Expression when(Expression condition, Expression result)
{
    return make(Kind::Case, "", {std::move(condition), std::move(result)});
}

Expression when(Expression condition, Expression result, Expression otherwise)
{
    return make(Kind::Case, "", {std::move(condition), std::move(result), std::move(otherwise)});
}

Expression element(Expression array, Expression index)
{
    return make(Kind::Element, "", {std::move(array), std::move(index)});
}

Expression firstElement(Expression array)
{
    return element(std::move(array), verbatim("1"));
}

Expression orderedSet(std::string_view function, std::vector<Expression> arguments, Expression value)
{
    auto expression = call(function, std::move(arguments));
    expression.isWithinGroup = true;
    expression.orderBy.push_back(std::move(value));
    expression.orderSorting.push_back(Sorting::Ascending);
    return expression;
}

Expression all(std::vector<Expression> conditions)
{
    if (conditions.empty())
        return verbatim("TRUE");
    if (conditions.size() == 1)
        return std::move(conditions.front());
    return make(Kind::Chain, "AND", std::move(conditions));
}

Expression any(std::vector<Expression> conditions)
{
    ESPALIER_REQUIRE(conditions.size() >= 2);
    return make(Kind::Chain, "OR", std::move(conditions));
}

Expression atUtc(Expression moment)
{
    return make(Kind::Suffix, "AT TIME ZONE 'UTC'", {std::move(moment)});
}

std::string print(const Expression &expression)
{
    const auto &arguments = expression.arguments;
    switch (expression.kind) {
    case Kind::Column:
        return (expression.qualifier.empty() ? "" : quoted(expression.qualifier) + ".") + quoted(expression.text);
    case Kind::Verbatim:
        return expression.text;
    case Kind::Call:
        return printCall(expression);
    case Kind::Binary:
        return operand(arguments[0]) + " " + expression.text + " " + operand(arguments[1]);
    case Kind::Prefix:
        return expression.text + " " + operand(arguments[0]);
    case Kind::Suffix:
        return operand(arguments[0]) + " " + expression.text;
    case Kind::Cast:
        return operand(arguments[0]) + "::" + expression.text;
    case Kind::Case:
        return printCase(expression);
    case Kind::Element:
        return "(" + print(arguments[0]) + ")[" + print(arguments[1]) + "]";
    case Kind::Chain:
        return printChain(expression);
    }
    return {};
}

} // namespace espalier::sql
