// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/inferkeys.h"

#include <algorithm>
#include <utility>

namespace espalier::relations {

namespace {

using catalog::Type;

std::string plain(const Words &words)
{
    std::string text;
    for (const auto &word : words)
        text += (text.empty() ? "" : "_") + word;
    return text;
}

//! Which of a key's columns tells the rows apart, as the child's column does: "id", or one of the same name.
std::optional<std::size_t> identityOf(const catalog::Table &parent, const std::vector<std::size_t> &key,
                                      const catalog::Column &column, const std::string &stem)
{
    for (const auto place : key) {
        const auto &name = parent.columns[place].name;
        if (name == "id" || name == "uuid" || name == column.name || plain(wordsOf(name)) == stem + "_id")
            return place;
    }
    return std::nullopt;
}

//! The child's column for another part of a composite key: with the role before it, or by its own name.
std::optional<std::size_t> companion(const ColumnNames &child, std::size_t column, const std::string &name)
{
    const auto &stem = child.stem(column);
    const auto part = plain(wordsOf(name));
    for (std::size_t length = 0; length < stem.words.size(); ++length) {
        // upstream_pipeline_partition_id, then upstream_partition_id, before partition_id.
        const Words role(stem.words.begin(), stem.words.end() - static_cast<std::ptrdiff_t>(length));
        if (const auto found = child.find(plain(role) + "_" + part); found && found != column)
            return found;
    }
    const auto found = child.find(part);
    return found && found != column ? found : std::nullopt;
}

bool isSameButLength(const catalog::Column &left, const catalog::Column &right)
{
    return left.typeName.substr(0, left.typeName.find('(')) == right.typeName.substr(0, right.typeName.find('('));
}

class KeyFinder
{
public:
    KeyFinder(const catalog::Catalog &catalog, const ColumnNames &child, std::size_t column, const Guess &guess)
        : m_child(child)
        , m_parent(catalog.table(guess.parent))
        , m_column(column)
        , m_needsSameType(guess.needsSameType)
    { }

    std::optional<KeyMatch> find() const
    {
        if (auto match = single(m_parent.primaryKey))
            return match;
        for (const auto &key : m_parent.uniqueKeys) {
            // Another unique column is only meant where the names say so: login_session_id -> login_id.
            if (key.size() != 1 || !isAlike(m_parent.columns[key.front()].name))
                continue;
            if (auto match = single(key)) {
                match->isPrimary = false;
                return match;
            }
        }
        if (auto match = composite(m_parent.primaryKey))
            return match;
        for (const auto &key : m_parent.uniqueKeys) {
            if (auto match = composite(key)) {
                match->isPrimary = false;
                return match;
            }
        }
        return std::nullopt;
    }

private:
    bool isAlike(const std::string &key) const
    {
        const auto &column = m_child.table().columns[m_column];
        if (key == column.name || key == "id" || key == "uuid")
            return true;
        const auto keyStem = stemOf(key);
        const auto &stem = m_child.stem(m_column);
        return !keyStem.mark.empty() && keyStem.mark == stem.mark && !stem.words.empty()
            && std::ranges::find(stem.words, keyStem.words.front()) != stem.words.end();
    }

    bool append(KeyMatch &match, std::size_t mine, std::size_t theirs) const
    {
        const auto &left = m_child.table().columns[mine];
        const auto &right = m_parent.columns[theirs];
        const bool isSame = left.typeName == right.typeName;
        if (!isComparable(left.type, right.type) || (m_needsSameType && !isSameButLength(left, right)))
            return false;
        match.childColumns.push_back(mine);
        match.parentColumns.push_back(theirs);
        match.isSameType = match.isSameType && isSame;
        return true;
    }

    std::optional<KeyMatch> single(const std::vector<std::size_t> &key) const
    {
        KeyMatch match;
        if (key.size() != 1 || !append(match, m_column, key.front()))
            return std::nullopt;
        return match;
    }

    std::optional<KeyMatch> composite(const std::vector<std::size_t> &key) const
    {
        const bool isShown = std::ranges::any_of(key, [this](std::size_t part) {
            return isDisplayName(m_parent.columns[part].name);
        });
        if (key.size() < 2 || isShown)
            return std::nullopt;
        const auto identity =
            identityOf(m_parent, key, m_child.table().columns[m_column], plain(m_child.stem(m_column).words));
        if (!identity)
            return std::nullopt;
        KeyMatch match;
        for (const auto part : key) {
            const auto mine =
                part == *identity ? std::optional(m_column) : companion(m_child, m_column, m_parent.columns[part].name);
            if (!mine || !append(match, *mine, part))
                return std::nullopt;
        }
        return match;
    }

    const ColumnNames &m_child;
    const catalog::Table &m_parent;
    std::size_t m_column;
    bool m_needsSameType;
};

} // namespace

ColumnNames::ColumnNames(const catalog::Table &table)
    : m_table(&table)
{
    m_stems.reserve(table.columns.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        m_stems.push_back(stemOf(table.columns[i].name));
        m_byWords.emplace(plain(wordsOf(table.columns[i].name)), i);
    }
}

std::optional<std::size_t> ColumnNames::find(const std::string &words) const
{
    const auto found = m_byWords.find(words);
    return found == m_byWords.end() ? std::nullopt : std::optional(found->second);
}

bool ColumnNames::isPolymorphic(std::size_t column) const
{
    const auto &stem = m_stems[column];
    if (stem.mark.empty() || stem.mark == "by")
        return false;
    const auto type = find(plain(stem.words) + "_type");
    return type && *type != column;
}

bool mayBeKey(const catalog::Column &column, const ColumnStem &stem)
{
    switch (column.type) {
    case Type::Integer:
    case Type::Decimal:
    case Type::Text:
    case Type::Uuid:
        return true;
    case Type::Real:
        return stem.mark == "id";
    case Type::Boolean:
    case Type::Money:
    case Type::Enum:
    case Type::Date:
    case Type::Timestamp:
    case Type::TimestampTz:
    case Type::Time:
    case Type::Interval:
    case Type::Bytes:
    case Type::Json:
    case Type::Network:
    case Type::Range:
    case Type::Array:
    case Type::Unsupported:
        break;
    }
    return false;
}

bool isComparable(catalog::Type left, catalog::Type right)
{
    const auto isNumber = [](Type type) {
        return type == Type::Integer || type == Type::Decimal || type == Type::Real;
    };
    return left == right || (isNumber(left) && isNumber(right));
}

std::optional<KeyMatch> keyFor(const catalog::Catalog &catalog, const ColumnNames &child, std::size_t column,
                               const Guess &guess)
{
    return KeyFinder(catalog, child, column, guess).find();
}

} // namespace espalier::relations
