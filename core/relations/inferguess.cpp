// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/inferguess.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace espalier::relations {

namespace {

using catalog::TableId;

//! How far two tables are of one module: the words before the stem in the candidate's name lead the child's name too.
//! Single letters and the like (tb_, p_) mark tables as such, not a module. None where they are of different ones.
std::optional<std::size_t> moduleOf(const Words &child, const Words &candidate, std::size_t stemLength)
{
    const auto withoutMarks = [](Words words) {
        while (!words.empty() && (words.front().size() == 1 || words.front() == "tb" || words.front() == "tbl"))
            words.erase(words.begin());
        return words;
    };
    const Words prefix(candidate.begin(), candidate.end() - static_cast<std::ptrdiff_t>(stemLength));
    const auto module = withoutMarks(prefix);
    const auto mine = withoutMarks(child);
    if (module.size() > mine.size())
        return std::nullopt;
    for (std::size_t i = 0; i < module.size(); ++i) {
        if (singular(module[i]) != singular(mine[i]))
            return std::nullopt;
    }
    return module.size();
}

bool isPlainKey(const catalog::Column &column)
{
    return column.type == catalog::Type::Integer || column.type == catalog::Type::Uuid;
}

} // namespace

Guesser::Guesser(const catalog::Catalog &catalog, const RelationGraph &graph, const TableNames &names)
    : m_catalog(catalog)
    , m_names(names)
    , m_lessons(catalog, graph)
    , m_owners(catalog, names)
    , m_wholeKeys(catalog, names, m_owners)
{ }

std::vector<Guess> Guesser::guesses(TableId child, const ColumnNames &columns, std::size_t column) const
{
    std::vector<Guess> result;
    const auto &stem = columns.stem(column);
    const bool isOwnKey = columns.table().primaryKey == std::vector{column};
    if (stem.words.empty() || columns.isPolymorphic(column))
        return result;
    const auto keep = [&](const std::optional<Guess> &guess) {
        if (guess && (guess->parent != child || !isOwnKey))
            result.push_back(*guess);
    };
    if (stem.words.size() == 1 && stem.mark.empty() && isGenericKey(stem.words.front())) {
        keep(byKind(child, stem));
        // A number says more than a text does: the category of a product.
        if (result.empty() && isPlainKey(columns.table().columns[column]))
            keep(byTable(child, columns, column));
        return result;
    }
    const auto named = byName(child, columns, column);
    // A table of the child's own module is nearer than what the name means elsewhere.
    if (!named || !named->isOfModule)
        keep(m_lessons.of(stem));
    keep(named);
    for (const auto &guess : faint(child, columns, column)) {
        const bool isThere = std::ranges::find(result, guess.parent, &Guess::parent) != result.end();
        if (!isThere && (guess.parent != child || !isOwnKey))
            result.push_back(guess);
    }
    return result;
}

std::optional<Guess> Guesser::byName(TableId child, const ColumnNames &columns, std::size_t column) const
{
    const auto &stem = columns.stem(column);
    const auto &here = columns.table().columns[column];
    if (auto guess = byTable(child, columns, column))
        return guess;
    if (auto guess = byKey(child, columns, column))
        return guess;
    if (auto guess = byEnds(child, columns, column))
        return guess;
    if (stem.mark.empty() || stem.mark == "by") {
        if (auto guess = byBare(child, here, stem))
            return guess;
    } else if (auto guess = byMarked(child, stem)) {
        return guess;
    }
    if (const auto owner = m_owners.ownerOfTail(child, column); owner && !isQuantity(wordsOf(here.name)))
        return Guess{.parent = *owner, .rule = NameRule::Role, .score = 0.75, .needsSameType = stem.mark.empty()};
    return std::nullopt;
}

std::optional<Guess> Guesser::byTable(TableId child, const ColumnNames &columns, std::size_t column) const
{
    const auto &stem = columns.stem(column);
    auto table = nearest(child, m_names.named(joined(stem.words)));
    if (!table && stem.isGlued)
        table = nearest(child, m_names.gluedAs(stem.words.front()));
    if (!table || *table == child)
        return std::nullopt;
    if (m_catalog.table(*table).primaryKey.size() != 1 && byKey(child, columns, column))
        return std::nullopt;
    const bool isWeak = stem.mark.empty() || (stem.isGlued && stem.mark != "id");
    return Guess{.parent = *table, .rule = NameRule::TableName, .score = isWeak ? 0.6 : 0.95, .needsSameType = isWeak};
}

std::optional<Guess> Guesser::byKey(TableId child, const ColumnNames &columns, std::size_t column) const
{
    const auto owner = m_owners.owner(child, column);
    if (!owner)
        return std::nullopt;
    return Guess{
        .parent = *owner, .rule = NameRule::SameKey, .score = 0.85, .needsSameType = columns.stem(column).mark.empty()};
}

std::optional<Guess> Guesser::byKind(TableId child, const ColumnStem &stem) const
{
    auto words = m_names.words(child);
    if (words.empty() || !stem.mark.empty())
        return std::nullopt;
    words.back() = singular(words.back());
    words.insert(words.end(), stem.words.begin(), stem.words.end());
    const auto table = nearest(child, m_names.named(joined(words)));
    if (!table)
        return std::nullopt;
    return Guess{
        .parent = *table, .rule = NameRule::ModuleTable, .score = 0.7, .isOfModule = true, .needsSameType = true};
}

std::optional<Guess> Guesser::byEnds(TableId child, const ColumnNames &columns, std::size_t column) const
{
    const auto &name = columns.table().columns[column].name;
    if (name.size() < 3 || name.back() < '0' || name.back() > '2')
        return std::nullopt;
    const auto base = name.substr(0, name.size() - 1);
    const auto has = [&](char number) {
        return catalog::findColumn(columns.table(), base + number).has_value();
    };
    const char first = has('0') ? '0' : '1';
    if (!has(first) || !has(static_cast<char>(first + 1)) || has(static_cast<char>(first + 2)))
        return std::nullopt;
    auto words = m_names.words(child);
    while (!words.empty() && words.front().size() == 1)
        words.erase(words.begin());
    for (std::size_t cut = 1; cut < words.size(); ++cut) {
        const auto middle = words.begin() + static_cast<std::ptrdiff_t>(cut);
        const auto left = nearest(child, m_names.named(joined({words.begin(), middle})));
        const auto right = nearest(child, m_names.named(joined({middle, words.end()})));
        if (left && right) {
            return Guess{.parent = name.back() == first ? *left : *right,
                         .rule = NameRule::Role,
                         .score = 0.7,
                         .needsSameType = true};
        }
    }
    return std::nullopt;
}

std::optional<Guess> Guesser::byMarked(TableId child, const ColumnStem &stem) const
{
    const auto role = roleOf(stem);
    if (stem.isGlued)
        return role == RoleKind::Kin && stem.mark == "id" ? byKin(child, stem) : std::nullopt;
    if (role == RoleKind::Kin && isPreposition(stem.words.back()))
        return byKin(child, stem);
    if (!m_names.endingWith(joined(stem.words)).empty())
        return byTail(child, stem, 0);
    if (auto guess = byRole(child, stem))
        return guess;
    if (auto guess = byPerson(child, stem))
        return guess;
    if (auto guess = byKin(child, stem))
        return guess;
    // user1_id, user2_id; dept_id.
    const auto &last = stem.words.back();
    auto plain = stem;
    plain.words.back().resize(last.find_last_not_of("0123456789") + 1);
    if (plain.words.back().size() != last.size() && plain.words.back().size() > 2) {
        if (const auto table = nearest(child, m_names.named(joined(plain.words))))
            return Guess{.parent = *table, .rule = NameRule::Role, .score = 0.75};
    }
    const auto tables = stem.words.size() == 1 ? m_names.shortened(last) : std::vector<TableId>();
    if (tables.size() == 1 && tables.front() != child)
        return Guess{.parent = tables.front(), .rule = NameRule::TableName, .score = 0.6, .needsSameType = true};
    return std::nullopt;
}

std::optional<Guess> Guesser::byBare(TableId child, const catalog::Column &column, const ColumnStem &stem) const
{
    if (!isPlainKey(column) && !column.typeName.starts_with("character("))
        return std::nullopt;
    const auto weak = [](std::optional<Guess> guess) {
        if (guess) {
            guess->score = 0.6;
            guess->needsSameType = true;
        }
        return guess;
    };
    if (stem.mark == "by")
        return roleOf(stem) == RoleKind::Kin ? weak(byKin(child, stem)) : byPerson(child, stem);
    if (auto guess = byKind(child, stem))
        return guess;
    if (isBareRole(stem)) {
        auto guess = roleOf(stem) == RoleKind::Kin ? byKin(child, stem) : byPerson(child, stem);
        if (guess)
            return weak(guess);
    }
    return weak(byBareWords(child, stem));
}

std::optional<Guess> Guesser::byBareWords(TableId child, const ColumnStem &stem) const
{
    if (stem.words.size() < 2 || isQuantity(stem.words))
        return std::nullopt;
    if (isPreposition(stem.words.back())) {
        const auto &verb = stem.words[stem.words.size() - 2];
        const auto tables = stem.words.back() == "via" ? m_names.shortened(verb) : std::vector<TableId>();
        return tables.size() == 1 ? std::optional(Guess{.parent = tables.front(), .rule = NameRule::TableName})
                                  : std::nullopt;
    }
    if (auto guess = byRole(child, stem); guess && guess->rule == NameRule::Role)
        return guess;
    return isKinWord(stem.words.front()) ? byKin(child, stem) : std::nullopt;
}

std::vector<Guess> Guesser::faint(TableId child, const ColumnNames &columns, std::size_t column) const
{
    constexpr std::size_t most = 8; // tables with one key
    const auto &stem = columns.stem(column);
    const auto &here = columns.table().columns[column];
    std::vector<Guess> result;
    const auto add = [&result](TableId parent, NameRule rule) {
        result.push_back({.parent = parent, .rule = rule, .score = 0.4, .isFaint = true});
    };
    const bool isOwnKey = columns.table().primaryKey == std::vector{column};
    const bool isItsOwn = isOwnKey && likeness(m_names.words(child), stem) > 2;
    const auto owners = m_owners.all(child, column);
    if (owners.size() <= most && !isItsOwn) {
        for (const auto owner : owners)
            add(owner, NameRule::SameKey);
    }
    if (stem.mark.empty() && stem.words.size() > 1 && isKinWord(stem.words.front()) && isPlainKey(here))
        add(child, NameRule::Parent);
    if (stem.mark != "id" || !owners.empty())
        return result;
    if (stem.isGlued) {
        if (const auto table = gluedBefore(child, stem.words.front()))
            add(*table, NameRule::Role);
        return result;
    }
    for (const auto table : namedBefore(child, stem.words))
        add(table, NameRule::Role);
    if (isKinWord(stem.words.front()))
        add(child, NameRule::Parent);
    const auto &tails = m_names.endingWith(joined(stem.words));
    if (tails.size() == 1 && tails.front() != child && !refersItself(tails.front(), stem, 0))
        add(tails.front(), NameRule::ModuleTable);
    return result;
}

std::optional<TableId> Guesser::gluedBefore(TableId child, const std::string &word) const
{
    constexpr std::size_t shortest = 4; // letters of a table's name within another word
    for (auto length = word.size() - 1; length >= shortest; --length) {
        if (const auto table = nearest(child, m_names.gluedAs(word.substr(0, length))))
            return table;
    }
    return std::nullopt;
}

std::vector<TableId> Guesser::namedBefore(TableId child, const Words &words) const
{
    std::vector<TableId> tables;
    for (auto length = words.size() - 1; length > 0; --length) {
        const Words first(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(length));
        if (const auto table = nearest(child, m_names.named(joined(first))))
            tables.push_back(*table);
    }
    return tables;
}

std::optional<Guess> Guesser::byTail(TableId child, const ColumnStem &stem, std::size_t from) const
{
    const auto &candidates = m_names.endingWith(joined(stem.words, from));
    const auto length = stem.words.size() - from;
    std::optional<TableId> best;
    std::size_t bestModule = 0;
    bool isTie = false;
    for (const auto candidate : candidates) {
        const auto module = moduleOf(m_names.words(child), m_names.words(candidate), length);
        if (!module || candidate == child || refersItself(candidate, stem, from))
            continue;
        isTie = best && *module == bestModule;
        if (!best || *module > bestModule) {
            best = candidate;
            bestModule = *module;
        }
    }
    if (best && !isTie) {
        return Guess{.parent = *best,
                     .rule = NameRule::ModuleTable,
                     .score = from == 0 ? 0.85 : 0.75,
                     .isOfModule = bestModule > 0};
    }
    if (from == 0 && length > 1 && candidates.size() == 1 && candidates.front() != child
        && !refersItself(candidates.front(), stem, from))
        return Guess{.parent = candidates.front(), .rule = NameRule::ModuleTable, .score = 0.75};
    return std::nullopt;
}

bool Guesser::refersItself(TableId candidate, const ColumnStem &stem, std::size_t from) const
{
    std::string name;
    for (std::size_t i = from; i < stem.words.size(); ++i)
        name += stem.words[i] + "_";
    const auto &table = m_catalog.table(candidate);
    const auto column = catalog::findColumn(table, name + stem.mark);
    return column && table.primaryKey != std::vector{*column};
}

std::optional<Guess> Guesser::byRole(TableId child, const ColumnStem &stem) const
{
    for (std::size_t from = 1; from < stem.words.size(); ++from) {
        const auto name = joined(stem.words, from);
        if (const auto table = nearest(child, m_names.named(name)))
            return Guess{.parent = *table, .rule = NameRule::Role, .score = 0.85};
        if (!m_names.endingWith(name).empty())
            return byTail(child, stem, from);
    }
    return std::nullopt;
}

std::optional<Guess> Guesser::byPerson(TableId child, const ColumnStem &stem) const
{
    const auto role = roleOf(stem);
    if (role == RoleKind::Superior) {
        // An employee's manager is one, wherever others are kept.
        const auto worker = isOfWorkers(m_names.words(child)) ? child : nearest(child, m_names.workers());
        if (!worker)
            return std::nullopt;
        return Guess{.parent = *worker, .rule = *worker == child ? NameRule::Parent : NameRule::Person, .score = 0.75};
    }
    if (role != RoleKind::Person)
        return std::nullopt;
    if (auto guess = m_lessons.ofPeople())
        return guess;
    if (const auto people = nearest(child, m_names.people()))
        return Guess{.parent = *people, .rule = NameRule::Person, .score = 0.8};
    return std::nullopt;
}

std::optional<Guess> Guesser::byKin(TableId child, const ColumnStem &stem) const
{
    const Guess guess{.parent = child, .rule = NameRule::Parent, .score = 0.8};
    const bool isVerb = roleOf(stem) == RoleKind::Kin && isPreposition(stem.words.back());
    if (isVerb)
        return guess;
    if (!isKinWord(stem.words.front()))
        return std::nullopt;
    // parent_id; previous_version_id in tag_versions.
    const auto &own = m_names.words(child);
    const bool isOwn =
        stem.words.size() == 1 ? stem.words.front() == "parent" : singular(own.back()) == singular(stem.words.back());
    return isOwn ? std::optional(guess) : std::nullopt;
}

std::optional<TableId> Guesser::nearest(TableId child, const std::vector<TableId> &tables) const
{
    if (tables.size() == 1)
        return tables.front();
    const auto &schema = m_catalog.table(child).name.schema;
    std::optional<TableId> found;
    for (const auto table : tables) {
        if (m_catalog.table(table).name.schema != schema)
            continue;
        if (found)
            return std::nullopt;
        found = table;
    }
    return found;
}

std::vector<WholeKey> Guesser::wholeKeys(TableId child, const ColumnNames &columns) const
{
    return m_wholeKeys.find(child, columns);
}

} // namespace espalier::relations
