// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/source.h"

#include "core/compile/part.h"

#include <fmt/format.h>

namespace espalier::engine {

namespace {

//! Text that is equal exactly where the values are: 1.0 and 1.00 are one number, as are 0 and -0.
sql::Expression keyText(sql::Expression value, catalog::Type type)
{
    if (type == catalog::Type::Decimal)
        value = sql::call("trim_scale", {std::move(value)});
    else if (type == catalog::Type::Real)
        value = sql::binary(std::move(value), "+", sql::verbatim("0"));
    return value;
}

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
            select.orderBy.push_back({.expression = sql::column(sourceAlias, column.name)});
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
        fields.push_back({"c1", pg::Wire::Whole});
    return pg::readTable(transaction, sql::print(queryOf(request)), fields);
}

std::size_t Source::want(const sql::Expression &expression, pg::Wire wire)
{
    auto cast = sql::cast(expression, pg::castOf(wire));
    const auto [found, isNew] = m_places.try_emplace(sql::print(cast), m_request.expressions.size());
    if (isNew) {
        m_request.expressions.push_back(std::move(cast));
        m_request.wires.push_back(wire);
    }
    return found->second;
}

std::size_t Source::wantKey(const plan::Column &column)
{
    const auto type = plan::valueType(column);
    auto value = compile::partOf(sql::column(sourceAlias, column.name), column);
    // A bound may be the smallest number there is, which stands for what is missing among whole numbers.
    if (type == catalog::Type::Integer && column.part == study::Part::None)
        return want(value, pg::Wire::Whole);
    return want(keyText(std::move(value), type), pg::Wire::Text);
}

Result<> Source::fetch(pg::Transaction &transaction, const ReadColumns &read)
{
    auto table = read(m_request, transaction);
    if (!table)
        return Failure(table.error());
    m_columns = std::move(*table);
    m_rows = frame::rowCount(m_columns);
    return {};
}

Source &Sources::of(const plan::Table &table)
{
    return m_sources.try_emplace(table.name, table).first->second;
}

Result<> Sources::fetch(pg::Transaction &transaction, const ReadColumns &read)
{
    for (auto &[name, source] : m_sources) {
        if (auto fetched = source.fetch(transaction, read); !fetched)
            return fetched;
    }
    return {};
}

} // namespace espalier::engine
