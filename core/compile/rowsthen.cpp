// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/rowsthen.h"

#include "core/base/require.h"
#include "core/compile/moment.h"
#include "core/compile/parts.h"
#include "core/compile/value.h"
#include "core/sql/statement.h"

#include <string>

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

sql::Select rowsReferredTo(const plan::Table &entity, const std::vector<std::vector<std::string>> &keys,
                           const plan::Step &step)
{
    constexpr std::string_view keysAlias = "k";
    std::vector<std::string> columns{"place"};
    for (std::size_t i = 0; i < entity.primaryKey.size(); ++i)
        columns.push_back("k" + std::to_string(i + 1));
    std::vector<std::vector<Expression>> values(keys.size());
    for (std::size_t row = 0; row < keys.size(); ++row) {
        ESPALIER_REQUIRE(keys[row].size() == entity.primaryKey.size());
        values[row].push_back(sql::value(static_cast<std::int64_t>(row)));
        for (const auto &value : keys[row])
            values[row].push_back(sql::value(std::string_view(value)));
    }
    std::vector<Expression> isMeant;
    for (std::size_t i = 0; i < entity.primaryKey.size(); ++i) {
        const auto &column = entity.primaryKey[i];
        auto value = sql::cast(sql::column(keysAlias, columns[i + 1]), column.typeName);
        isMeant.push_back(equal(sql::column(entityAlias, column.name), std::move(value), column));
    }
    sql::Select select;
    select.items.push_back({sql::column(keysAlias, columns.front()), {}});
    select.from = sql::valuesSource(values, keysAlias, columns);
    select.joins.push_back(
        {.source = {.from = entity.name, .alias = std::string(entityAlias)}, .on = std::move(isMeant)});
    auto on = linkBetween(
        step,
        [](const std::string &name) {
            return sql::column(entityAlias, name);
        },
        thenAlias);
    select.joins.push_back({.source = {.from = step.table.name, .alias = std::string(thenAlias)}, .on = std::move(on)});
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
