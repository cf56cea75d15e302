// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/labelcolumn.h"

#include "core/compile/value.h"

#include <utility>

namespace espalier::compile {

using sql::Expression;

Expression flagOf(Expression condition)
{
    auto isFalse = sql::negated(condition);
    Expression flag = sql::when(std::move(condition), sql::value(std::string_view("true")));
    flag.arguments.push_back(std::move(isFalse));
    flag.arguments.push_back(sql::value(std::string_view("false")));
    return flag;
}

Expression wordOf(std::string_view alias, const plan::Column &column)
{
    return repaired(categoryOf(renamed(sql::column(alias, column.name), column), column), alias, column);
}

Expression repairedNumber(std::string_view alias, const plan::Column &column, const std::optional<Expression> &asOf)
{
    auto number = numberOf(sql::column(alias, column.name), column.type, asOf.value_or(Expression()));
    return repaired(std::move(number), alias, column);
}

Expression labelOf(const plan::Plan &plan, std::string_view alias, const plan::Column &column,
                   const std::optional<Expression> &asOf)
{
    return plan.task == study::Task::Regression ? repairedNumber(alias, column, asOf) : wordOf(alias, column);
}

} // namespace espalier::compile
