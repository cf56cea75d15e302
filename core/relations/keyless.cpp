// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/keyless.h"

#include <algorithm>
#include <cctype>

namespace espalier::relations {

namespace {

constexpr double keylessScore = 0.5;

//! Which column of a table without a key would be one: the id, the one that is named after the table, or the first.
std::optional<std::size_t> likelyKey(const catalog::Table &table, const Words &words)
{
    const bool isKeyless = table.primaryKey.empty() && table.uniqueKeys.empty();
    if (!isKeyless || !table.isReadable || table.inherits)
        return std::nullopt;
    std::optional<std::size_t> named;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto &name = table.columns[i].name;
        const auto stem = stemOf(name);
        if (!mayBeKey(table.columns[i], stem))
            continue;
        if (name == "id" || name == "uuid")
            return i;
        const bool isOfTable = !stem.mark.empty() && joined(stem.words) == joined(words);
        const bool isFirst = i == 0 && !isDisplayName(name) && !isGenericKey(name);
        if (isOfTable || (isFirst && !named))
            named = i;
    }
    return named;
}

//! A view of the table itself holds all of its values, and tells nothing.
bool isViewOf(const catalog::Table &view, const catalog::Table &table)
{
    const auto &name = table.name.name;
    const auto isLetter = [&view](std::size_t at) {
        return at < view.definition.size()
            && (view.definition[at] == '_' || std::isalnum(static_cast<unsigned char>(view.definition[at])) != 0);
    };
    for (auto at = view.definition.find(name); at != std::string::npos; at = view.definition.find(name, at + 1)) {
        const bool isWhole = (at == 0 || !isLetter(at - 1)) && !isLetter(at + name.size());
        if (isWhole)
            return true;
    }
    return false;
}

} // namespace

KeylessParents::KeylessParents(const catalog::Catalog &catalog, const TableNames &names)
    : m_catalog(catalog)
{
    for (std::size_t i = 0; i < catalog.tables.size(); ++i) {
        const auto &words = names.words({i});
        const auto key = likelyKey(catalog.tables[i], words);
        if (!key)
            continue;
        const auto &name = catalog.tables[i].columns[*key].name;
        if (isGenericKey(name))
            m_byTable[joined(words)].push_back({{i}, *key});
        else
            m_byKey[glued(wordsOf(name))].push_back({{i}, *key});
    }
}

std::vector<std::pair<Guess, KeyMatch>> KeylessParents::find(catalog::TableId child, const ColumnNames &columns,
                                                             std::size_t column) const
{
    std::vector<std::pair<Guess, KeyMatch>> found;
    const auto &here = columns.table().columns[column];
    const auto add = [&](const Index &index, const std::string &name, NameRule rule) {
        const auto owners = index.find(name);
        if (owners == index.end())
            return;
        for (const auto &owner : owners->second) {
            const auto &key = m_catalog.table(owner.table).columns[owner.column];
            const bool isItself = owner.table == child || isViewOf(m_catalog.table(owner.table), columns.table());
            if (isItself || !isComparable(here.type, key.type))
                continue;
            found.emplace_back(Guess{.parent = owner.table, .rule = rule, .score = keylessScore, .isFaint = true},
                               KeyMatch{.childColumns = {column},
                                        .parentColumns = {owner.column},
                                        .isSameType = here.typeName == key.typeName,
                                        .isPrimary = false});
        }
    };
    const auto &stem = columns.stem(column);
    add(m_byKey, glued(wordsOf(here.name)), NameRule::SameKey);
    if (!stem.mark.empty() && !stem.words.empty())
        add(m_byTable, joined(stem.words), NameRule::TableName);
    return found;
}

} // namespace espalier::relations
