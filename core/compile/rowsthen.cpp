// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/rowsthen.h"

#include "core/base/require.h"
#include "core/compile/moment.h"
#include "core/compile/parts.h"
#include "core/compile/value.h"

namespace espalier::compile {

using sql::Expression;

namespace {

constexpr std::string_view entityAlias = "e";

std::vector<Expression> isMeant(const RowMeant &meant, std::string_view alias)
{
    std::vector<Expression> conditions;
    conditions.reserve(meant.key.size());
    for (std::size_t i = 0; i < meant.key.size(); ++i) {
        const auto &column = meant.entity.primaryKey[i];
        auto value = sql::cast(sql::value(std::string_view(meant.key[i])), column.typeName);
        conditions.push_back(equal(sql::column(alias, column.name), std::move(value), column));
    }
    return conditions;
}

//! The condition alone, of a column whose values are read as they are stored.
std::optional<Expression> knownBy(const plan::Column &column, const Expression &bound)
{
    if (!column.known)
        return std::nullopt;
    const plan::Column known{.name = column.name, .type = column.type, .known = column.known};
    return sql::isNotNull(seen(sql::verbatim("1"), thenAlias, known, bound));
}

} // namespace

sql::Select rowItself(const RowMeant &meant)
{
    ESPALIER_REQUIRE(meant.key.size() == meant.entity.primaryKey.size());
    sql::Select select;
    select.from = sql::Source{.from = meant.entity.name, .alias = std::string(thenAlias)};
    select.where = isMeant(meant, thenAlias);
    return select;
}

sql::Select rowsBeside(const RowMeant &meant, const plan::Step &step)
{
    ESPALIER_REQUIRE(meant.key.size() == meant.entity.primaryKey.size());
    sql::Select select;
    select.from = sql::Source{.from = meant.entity.name, .alias = std::string(entityAlias)};
    select.where = isMeant(meant, entityAlias);
    const auto &moment = step.table.moment;
    auto on = linkBetween(
        step,
        [](const std::string &name) {
            return sql::column(entityAlias, name);
        },
        thenAlias);
    if (moment && meant.until)
        on.push_back(isBefore(thenAlias, *moment, constantMoment(*meant.until)));
    select.joins.push_back(
        {.source = timedSource(step.table.name, std::string(thenAlias), moment), .on = std::move(on)});
    if (moment)
        select.orderBy.push_back({momentOf(thenAlias, *moment), sql::Sorting::Descending});
    for (const auto &column : step.table.primaryKey) {
        select.orderBy.push_back({tieBreaker(sql::column(thenAlias, column.name), column), sql::Sorting::Descending});
    }
    return select;
}

Expression countOfAll()
{
    auto count = sql::call("count", {sql::verbatim("*")});
    count.isWindow = true;
    return count;
}

Expression valueThen(const plan::Column &column, std::optional<Timestamp> until)
{
    auto value = sql::column(thenAlias, column.name);
    auto known = until ? knownBy(column, constantMoment(*until)) : std::nullopt;
    return known ? sql::when(std::move(*known), std::move(value)) : value;
}

Expression wasKnown(const plan::Column &column, Timestamp until)
{
    auto known = knownBy(column, constantMoment(until));
    return known ? std::move(*known) : sql::verbatim("TRUE");
}

} // namespace espalier::compile
