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

} // namespace

std::size_t Source::want(const sql::Expression &expression, pg::Wire wire)
{
    auto cast = sql::cast(expression, pg::castOf(wire));
    const auto [found, isNew] = m_places.try_emplace(sql::print(cast), m_expressions.size());
    if (isNew) {
        m_expressions.push_back(std::move(cast));
        m_wires.push_back(wire);
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

sql::Select Source::query() const
{
    sql::Select select;
    for (std::size_t i = 0; i < m_expressions.size(); ++i)
        select.items.push_back({m_expressions[i], fmt::format("c{}", i + 1)});
    // A row counts even where nothing is read of it.
    if (m_expressions.empty())
        select.items.push_back({sql::cast(sql::verbatim("1"), "int8"), "c1"});
    select.from = sql::Source{.from = m_table.name, .alias = std::string(sourceAlias)};
    if (m_isOrdered) {
        for (const auto &column : m_table.primaryKey)
            select.orderBy.push_back({.expression = sql::column(sourceAlias, column.name)});
    }
    return select;
}

Result<> Source::fetch(pg::Transaction &transaction)
{
    std::vector<pg::Field> fields;
    for (std::size_t i = 0; i < m_wires.size(); ++i)
        fields.push_back({fmt::format("c{}", i + 1), m_wires[i]});
    if (fields.empty())
        fields.push_back({"c1", pg::Wire::Whole});
    auto table = pg::readTable(transaction, sql::print(query()), fields);
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

Result<> Sources::fetch(pg::Transaction &transaction)
{
    for (auto &[name, source] : m_sources) {
        if (auto fetched = source.fetch(transaction); !fetched)
            return fetched;
    }
    return {};
}

} // namespace espalier::engine
