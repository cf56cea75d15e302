// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"

#include "core/catalog/messages.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace espalier::catalog {

namespace {

constexpr std::size_t suggestionCount = 3;

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return result;
}

//! Levenshtein's distance: how many letters have to be changed, added or taken away.
std::size_t distance(std::string_view left, std::string_view right)
{
    std::vector<std::size_t> row(right.size() + 1);
    for (std::size_t j = 0; j <= right.size(); ++j)
        row[j] = j;
    for (std::size_t i = 0; i < left.size(); ++i) {
        auto diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < right.size(); ++j) {
            const auto changed = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = std::exchange(row[j + 1], std::min({changed, row[j] + 1, row[j + 1] + 1}));
        }
    }
    return row.back();
}

std::string fullName(const sql::QualifiedName &name)
{
    return fmt::format("{}.{}", name.schema, name.name);
}

std::size_t strangeness(const sql::QualifiedName &name, const std::string &wanted)
{
    const auto plain = lowered(name.name);
    if (plain.find(wanted) != std::string::npos)
        return 1;
    return std::min(distance(plain, wanted), distance(lowered(fullName(name)), wanted));
}

std::vector<std::string> nearMisses(const Catalog &catalog, std::string_view text)
{
    const auto wanted = lowered(text);
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const auto &table : catalog.tables) {
        const auto strange = strangeness(table.name, wanted);
        if (strange <= std::max<std::size_t>(1, wanted.size() / 3))
            found.emplace_back(strange, sql::displayName(table.name));
    }
    std::ranges::sort(found);
    std::vector<std::string> result;
    for (auto &[strange, name] : found) {
        if (result.size() < suggestionCount)
            result.push_back(std::move(name));
    }
    return result;
}

Error notFound(const Catalog &catalog, std::string_view text)
{
    Error error{.code = Error::Code::Invalid, .subject = std::string(text), .problem = messages::noSuchTable()};
    if (auto near = nearMisses(catalog, text); !near.empty())
        error.remedies.push_back(messages::nearIt(std::move(near)));
    return error;
}

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
    if (named.size() == 1)
        return named.front();
    if (named.empty())
        return Failure(notFound(catalog, text));
    // What is shown without a schema is meant without one.
    std::vector<std::string> candidates;
    for (const auto id : named) {
        if (catalog.table(id).name.schema == "public")
            return id;
        candidates.push_back(fullName(catalog.table(id).name));
    }
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::string(text),
                         .problem = messages::inSeveralSchemas(),
                         .remedies = {messages::nameOneOf(std::move(candidates))}});
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
