// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/wholekeys.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace espalier::relations {

namespace {

using catalog::TableId;

constexpr std::size_t shortestPart = 4; // letters of a key's column that are found within another name

//! A time or a place in an order: many tables have one without being related.
bool isScale(const ColumnStem &stem)
{
    static constexpr std::array<std::string_view, 18> words{"year",  "month",  "week",    "day",  "date",  "hour",
                                                            "time",  "season", "quarter", "half", "round", "period",
                                                            "stint", "order",  "line",    "seq",  "step",  "no"};
    return stem.words.empty() || std::ranges::find(words, stem.words.back()) != words.end();
}

std::string gluedOf(const catalog::Column &column)
{
    return glued(wordsOf(column.name));
}

} // namespace

WholeKeys::WholeKeys(const catalog::Catalog &catalog, const TableNames &names, const KeyOwners &owners)
    : m_catalog(catalog)
    , m_names(names)
    , m_owners(owners)
{
    for (std::size_t i = 0; i < m_catalog.tables.size(); ++i) {
        const auto &table = m_catalog.tables[i];
        const bool isShown = std::ranges::any_of(table.primaryKey, [&table](std::size_t part) {
            return isGenericKey(table.columns[part].name) || isDisplayName(table.columns[part].name);
        });
        if (table.primaryKey.size() < 2 || isShown || repeatsKey(m_catalog, {i}))
            continue;
        bool isOwner = true; // what is no reference of its own says whose key it is
        bool isMark = true; // year and round are marks on a scale, and nobody's
        for (const auto part : table.primaryKey) {
            isOwner = isOwner && isOwn({i}, table.columns[part].name);
            isMark = isMark && isScale(stemOf(table.columns[part].name));
        }
        if (!isOwner || isMark)
            continue;
        for (const auto part : table.primaryKey)
            m_parents[gluedOf(table.columns[part])].push_back({i});
    }
}

bool WholeKeys::isOwn(TableId parent, const std::string &part) const
{
    const auto stem = stemOf(part);
    // The whole name: team_id of teams.
    constexpr int whole = 3;
    if (stem.mark.empty() || likeness(m_names.words(parent), stem) >= whole)
        return true;
    return stem.isGlued && !m_owners.has(part) && m_names.named(joined(stem.words)).empty()
        && m_names.gluedAs(stem.words.front()).empty();
}

std::map<TableId, std::vector<WholeKeys::Role>> WholeKeys::candidates(TableId child, const Places &places) const
{
    std::map<TableId, std::vector<Role>> found;
    const auto add = [&](const std::string &part, const Role &role) {
        const auto parents = m_parents.find(part);
        if (parents == m_parents.end())
            return;
        for (const auto parent : parents->second) {
            auto &roles = found[parent];
            if (parent != child && std::ranges::find(roles, role) == roles.end())
                roles.push_back(role);
        }
    };
    for (const auto &[name, place] : places) {
        add(name, {});
        for (auto length = shortestPart; length < name.size(); ++length) {
            add(name.substr(0, length), {{}, name.substr(length)});
            add(name.substr(name.size() - length), {name.substr(0, name.size() - length), {}});
        }
    }
    return found;
}

std::vector<WholeKey> WholeKeys::find(TableId child, const ColumnNames &columns) const
{
    Places places;
    for (std::size_t i = 0; i < columns.table().columns.size(); ++i)
        places.emplace(gluedOf(columns.table().columns[i]), i);
    std::vector<WholeKey> result;
    for (auto &[parent, roles] : candidates(child, places)) {
        std::ranges::sort(roles);
        for (const auto &role : roles) {
            if (auto key = match(parent, columns, places, role))
                result.push_back(
                    {.guess = {.parent = parent, .rule = NameRule::SameKeys, .score = role == Role() ? 0.8 : 0.7},
                     .key = std::move(*key)});
        }
    }
    // Several tables of one key are sisters, and the key is another's.
    std::erase_if(result, [all = result](const WholeKey &whole) {
        return std::ranges::count(all, whole.key.childColumns,
                                  [](const WholeKey &other) {
                                      return other.key.childColumns;
                                  })
            > 1;
    });
    return result;
}

std::optional<KeyMatch> WholeKeys::match(TableId parent, const ColumnNames &columns, const Places &places,
                                         const Role &role) const
{
    const auto &table = m_catalog.table(parent);
    KeyMatch key;
    bool hasRole = role == Role();
    for (const auto part : table.primaryKey) {
        const auto name = gluedOf(table.columns[part]);
        auto place = places.find(role.first + name + role.second);
        hasRole = hasRole || place != places.end();
        if (place == places.end())
            place = places.find(name);
        if (place == places.end() || columns.table().columns[place->second].typeName != table.columns[part].typeName)
            return std::nullopt;
        key.childColumns.push_back(place->second);
        key.parentColumns.push_back(part);
    }
    const auto &mine = columns.table().primaryKey;
    const bool isSister = mine.size() == key.childColumns.size() && std::ranges::is_permutation(mine, key.childColumns);
    return hasRole && !isSister ? std::optional(std::move(key)) : std::nullopt;
}

} // namespace espalier::relations
