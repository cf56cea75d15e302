// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/catalog/lookup.h"
#include "core/catalog/messages.h"

#include <algorithm>

namespace espalier::catalog {

namespace {

//! A name as SQL writes it: "Order"."Order", growth."Order". Nothing where it is not one.
std::optional<sql::QualifiedName> writtenName(std::string_view text)
{
    std::vector<std::string> parts(1);
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"' && isQuoted && i + 1 < text.size() && text[i + 1] == '"')
            parts.back() += text[++i];
        else if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (text[i] == '.' && !isQuoted)
            parts.emplace_back();
        else
            parts.back() += text[i];
    }
    if (isQuoted || parts.size() > 2)
        return std::nullopt;
    return parts.size() == 1 ? sql::QualifiedName{"", parts.front()} : sql::QualifiedName{parts.front(), parts.back()};
}

} // namespace

std::optional<TableId> findTable(const Catalog &catalog, const sql::QualifiedName &name)
{
    const auto found = std::ranges::lower_bound(catalog.tables, name, {}, &Table::name);
    if (found == catalog.tables.end() || found->name != name)
        return std::nullopt;
    return TableId{static_cast<std::size_t>(found - catalog.tables.begin())};
}

Result<TableId> resolveTable(const Catalog &catalog, std::string_view text)
{
    std::vector<TableId> named;
    const auto written = writtenName(text);
    for (std::size_t i = 0; i < catalog.tables.size(); ++i) {
        const auto &name = catalog.tables[i].name;
        if (fullName(name) == text || (written && *written == name))
            return TableId{i};
        if (name.name == text || (written && written->schema.empty() && written->name == name.name))
            named.push_back({i});
    }
    return onlyOf(catalog, named, text);
}

bool isWholeReadable(const Table &table)
{
    return table.isReadable && !table.isFiltered;
}

Barrier barrierOf(const Catalog &catalog, const Table &table)
{
    if (table.obstacle == Obstacle::Name)
        return {messages::namelessObject(), messages::askOwnerToRename()};
    if (table.obstacle == Obstacle::Lock)
        return {messages::heldExclusively(), messages::readCatalogAgain()};
    if (!table.isReadable)
        return {messages::tableNotReadable(),
                messages::askForSelect(sql::quoted(table.name), sql::quoted(catalog.user))};
    if (table.isFiltered)
        return {messages::rowsHidden(), messages::seeAllRows(sql::displayName(table.name))};
    return {};
}

Barrier barrierOf(const Catalog &catalog, const Table &table, const Column &column)
{
    if (column.isReadable)
        return {};
    if (column.obstacle == Obstacle::Name)
        return {messages::namelessObject(), messages::askTableOwnerToRename()};
    return {messages::columnNotReadable(),
            messages::askForColumn(sql::quoted(column.name), sql::quoted(table.name), sql::quoted(catalog.user))};
}

Message reasonUnread(const Column &column)
{
    if (column.isReadable)
        return {};
    return column.obstacle == Obstacle::Name ? messages::namelessObject() : messages::notReadable();
}

std::optional<std::size_t> findColumn(const Table &table, std::string_view name)
{
    const auto found = std::ranges::find(table.columns, name, &Column::name);
    if (found == table.columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - table.columns.begin());
}

std::vector<std::string> knownValues(const Column &column)
{
    if (!column.statistics)
        return column.enumLabels;
    const auto &common = column.statistics->commonValues;
    return {common.begin(), common.end()};
}

} // namespace espalier::catalog
