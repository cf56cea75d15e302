// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/keyowners.h"

#include <algorithm>

namespace espalier::relations {

namespace {

using catalog::TableId;

constexpr std::size_t shortestTail = 5; // letters of a key's name that are found without a mark before them

//! 2: the word itself; 1: a short form of it; 0: neither.
int likeness(const std::string &table, const std::string &word)
{
    if (singular(table) == singular(word))
        return 2;
    return isShortFor(word, singular(table)) ? 1 : 0;
}

int likenessAt(const Words &table, std::size_t from, const Words &words)
{
    int least = 2;
    for (std::size_t i = 0; i < words.size(); ++i)
        least = std::min(least, likeness(table[from + i], words[i]));
    return least;
}

std::string gluedName(const std::string &name)
{
    return glued(wordsOf(name));
}

} // namespace

int likeness(const Words &table, const ColumnStem &stem)
{
    if (stem.words.empty() || table.empty())
        return 0;
    if (stem.words.size() > table.size())
        return 0;
    const auto last = table.size() - stem.words.size();
    const auto front = likenessAt(table, 0, stem.words);
    const auto back = likenessAt(table, last, stem.words);
    if (front + back == 0)
        return 0;
    // The whole name, then its beginning or its end.
    return last == 0 ? 2 + front : std::max(front, back);
}

bool repeatsKey(const catalog::Catalog &catalog, TableId id)
{
    const auto &table = catalog.table(id);
    if (!table.inherits || table.primaryKey.empty())
        return false;
    return std::ranges::all_of(table.primaryKey, [&](std::size_t column) {
        return catalog::findColumn(catalog.table(*table.inherits), table.columns[column].name).has_value();
    });
}

KeyOwners::KeyOwners(const catalog::Catalog &catalog, const TableNames &names)
    : m_catalog(catalog)
    , m_names(names)
{
    for (std::size_t i = 0; i < m_catalog.tables.size(); ++i) {
        const auto &table = m_catalog.tables[i];
        if (table.primaryKey.size() != 1 || repeatsKey(m_catalog, {i}))
            continue;
        const auto &name = table.columns[table.primaryKey.front()].name;
        m_plainKeys[table.name.schema] += isGenericKey(name) ? 1 : -1;
        if (!isGenericKey(name))
            m_owners[gluedName(name)].push_back({i});
    }
}

bool KeyOwners::mayOwn(const std::string &schema, const ColumnStem &stem) const
{
    const auto found = m_plainKeys.find(schema);
    return stem.mark.empty() || found == m_plainKeys.end() || found->second <= 0;
}

const KeyOwners::Tables &KeyOwners::owners(const std::string &name) const
{
    static const Tables none;
    const auto found = m_owners.find(name);
    return found == m_owners.end() ? none : found->second;
}

std::vector<TableId> KeyOwners::all(TableId child, std::size_t column) const
{
    auto tables = owners(gluedName(m_catalog.table(child).columns[column].name));
    std::erase(tables, child);
    return tables;
}

std::optional<TableId> KeyOwners::namedAfter(const Tables &tables, const ColumnStem &stem) const
{
    std::optional<TableId> best;
    int most = 0;
    for (const auto table : tables) {
        const auto &words = m_names.words(table);
        const auto like = likeness(words, stem);
        // Of customers and customer_details, which share a key, the shorter one is meant.
        const bool isShorter = best && like == most && words.size() < m_names.words(*best).size();
        if (like > most || isShorter) {
            best = table;
            most = like;
        }
    }
    const auto rivals = std::ranges::count_if(tables, [&](TableId table) {
        const auto &words = m_names.words(table);
        return best && likeness(words, stem) == most && words.size() == m_names.words(*best).size();
    });
    return rivals == 1 ? best : std::nullopt;
}

std::optional<TableId> KeyOwners::meant(TableId child, const Tables &tables, const std::string &key) const
{
    const auto stem = stemOf(key);
    if (tables.empty())
        return std::nullopt;
    if (!mayOwn(m_catalog.table(tables.front()).name.schema, stem)) {
        const auto isNamedSo = [&](TableId table) {
            return likeness(m_names.words(table), stem) > 0;
        };
        return std::ranges::count_if(tables, isNamedSo) == 1 ? namedAfter(tables, stem) : std::nullopt;
    }
    if (tables.size() == 1)
        return tables.front();
    if (const auto table = namedAfter(tables, stem))
        return table;
    // One of the child's own schema.
    std::optional<TableId> near;
    for (const auto table : tables) {
        if (m_catalog.table(table).name.schema != m_catalog.table(child).name.schema)
            continue;
        if (near)
            return std::nullopt;
        near = table;
    }
    return near;
}

std::optional<TableId> KeyOwners::owner(TableId child, std::size_t column) const
{
    const auto &table = m_catalog.table(child);
    const auto &name = table.columns[column].name;
    const auto others = all(child, column);
    if (others.empty())
        return std::nullopt;
    const auto stem = stemOf(name);
    const bool isOwnKey = table.primaryKey == std::vector{column};
    if (!isOwnKey)
        return meant(child, others, name);
    if (!mayOwn(table.name.schema, stem))
        return std::nullopt;
    // Of two tables with the same key one is the other's: the one that the key is not named after.
    const auto best = namedAfter(others, stem);
    if (!best)
        return std::nullopt;
    const auto mine = likeness(m_names.words(child), stem);
    const auto theirs = likeness(m_names.words(*best), stem);
    const bool isLonger = m_names.words(child).size() > m_names.words(*best).size();
    return theirs > mine || (theirs == mine && isLonger) ? best : std::nullopt;
}

std::optional<TableId> KeyOwners::ownerOfTail(TableId child, std::size_t column) const
{
    const auto &name = m_catalog.table(child).columns[column].name;
    auto words = wordsOf(name);
    const auto tail = [&](const std::string &key) -> std::optional<TableId> {
        const auto &tables = owners(key);
        if (tables.empty())
            return std::nullopt;
        const auto &keyColumn = m_catalog.table(tables.front());
        return meant(child, tables, keyColumn.columns[keyColumn.primaryKey.front()].name);
    };
    for (std::size_t from = 1; from < words.size(); ++from) {
        const auto key = glued({words.begin() + static_cast<std::ptrdiff_t>(from), words.end()});
        if (from + 1 == words.size() && key.size() < shortestTail)
            continue;
        if (!owners(key).empty())
            return tail(key);
    }
    const auto &last = words.empty() ? name : words.back();
    for (std::size_t from = 2; from + shortestTail < last.size(); ++from) {
        const auto key = last.substr(from);
        if (!owners(key).empty())
            return tail(key);
    }
    return std::nullopt;
}

} // namespace espalier::relations
