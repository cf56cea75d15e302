// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/keyvalues.h"

#include "core/sql/select.h"

#include <fmt/format.h>
#include <utility>

namespace espalier::relations {

namespace {

//! SELECT k0, k1, ..., count(*) AS rows: of the first so many rows, each combination of values once.
sql::Select groups(const catalog::Table &table, const std::vector<std::size_t> &columns, std::int64_t mostRows)
{
    sql::Select rows;
    rows.from = sql::Source{.from = table.name, .alias = "t"};
    rows.limit = mostRows;
    sql::Select result;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto name = fmt::format("k{}", i);
        const auto column = sql::column("t", table.columns[columns[i]].name);
        rows.items.push_back({column, name});
        rows.where.push_back(sql::isNotNull(column));
        result.items.push_back({sql::column("r", name), name});
        result.groupBy.push_back(sql::column("r", name));
    }
    result.items.push_back({sql::call("count", {sql::verbatim("*")}), "rows"});
    result.from = sql::Source{.from = std::vector{std::move(rows)}, .alias = "r"};
    return result;
}

} // namespace

Result<KeyValues> keyValues(const catalog::Table &table, const std::vector<std::size_t> &columns,
                            pg::Transaction &transaction, std::int64_t mostRows)
{
    const auto rows = sql::column("g", "rows");
    const auto isShared = sql::binary(rows, ">", sql::verbatim("1"));
    auto shared = sql::call("count", {sql::verbatim("*")});
    shared.filter = {isShared};
    std::vector<sql::Expression> parts{sql::value(std::string_view(", "))};
    for (std::size_t i = 0; i < columns.size(); ++i)
        parts.push_back(sql::cast(sql::column("g", fmt::format("k{}", i)), "text"));
    auto first = sql::call("min", {sql::call("concat_ws", std::move(parts))});
    first.filter = {isShared};
    sql::Select select;
    select.items = {{sql::cast(sql::call("coalesce", {sql::call("sum", {rows}), sql::verbatim("0")}), "int8"), "rows"},
                    {std::move(shared), "shared"},
                    {sql::call("coalesce", {std::move(first), sql::value(std::string_view())}), "first"}};
    select.from = sql::Source{.from = std::vector{groups(table, columns, mostRows)}, .alias = "g"};
    const auto told = transaction.query(sql::print(select));
    if (!told)
        return Failure(told.error());
    return KeyValues{.rows = static_cast<std::uint64_t>(told->integer(0, 0)),
                     .shared = static_cast<std::uint64_t>(told->integer(0, 1)),
                     .example = std::string(told->text(0, 2))};
}

} // namespace espalier::relations
