// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columns/request.h"

#include "core/compile/value.h"

#include <fmt/format.h>

namespace espalier::columns {

namespace {

sql::Select queryOf(const Request &request)
{
    sql::Select select;
    for (std::size_t i = 0; i < request.expressions.size(); ++i)
        select.items.push_back({request.expressions[i], fmt::format("c{}", i + 1)});
    // A row counts even where nothing is read of it.
    if (request.expressions.empty())
        select.items.push_back({sql::cast(sql::verbatim("1"), "int8"), "c1"});
    select.from = sql::Source{.from = request.table.name, .alias = std::string(sourceAlias)};
    if (request.isOrdered) {
        for (const auto &column : request.table.primaryKey)
            select.orderBy.push_back({compile::tieBreaker(sql::column(sourceAlias, column.name), column)});
    }
    return select;
}

} // namespace

Result<frame::Table> readColumns(const Request &request, pg::Transaction &transaction)
{
    std::vector<pg::Field> fields;
    for (std::size_t i = 0; i < request.wires.size(); ++i)
        fields.push_back({fmt::format("c{}", i + 1), request.wires[i]});
    if (fields.empty())
        fields.push_back({"c1", sql::Wire::Whole});
    return pg::readTable(transaction, sql::print(queryOf(request)), fields);
}

} // namespace espalier::columns
