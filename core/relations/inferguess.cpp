// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/inferguess.h"

#include <algorithm>
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

} // namespace

Guesser::Guesser(const catalog::Catalog &catalog, const RelationGraph &graph, const TableNames &names)
    : m_catalog(catalog)
    , m_names(names)
{
    learn(graph);
    indexKeys();
}

void Guesser::learn(const RelationGraph &graph)
{
    for (const auto &relation : graph.relations) {
        if (relation.origin != Origin::Declared || relation.child == relation.parent)
            continue;
        const auto &child = m_catalog.table(relation.child);
        const auto &parent = m_catalog.table(relation.parent);
        for (std::size_t i = 0; i < relation.childColumns.size(); ++i) {
            const auto &name = child.columns[relation.childColumns[i]].name;
            // Of a composite key, what is named alike on both sides only goes along.
            if (relation.childColumns.size() > 1 && name == parent.columns[relation.parentColumns[i]].name)
                continue;
            const auto stem = stemOf(name);
            auto &lesson = m_lessons[joined(stem.words)];
            ++lesson.votes[relation.parent];
            ++lesson.total;
            if (isPersonRole(stem)) {
                ++m_people.votes[relation.parent];
                ++m_people.total;
            }
        }
    }
}

void Guesser::indexKeys()
{
    for (std::size_t i = 0; i < m_catalog.tables.size(); ++i) {
        const auto &table = m_catalog.tables[i];
        const auto &key = table.primaryKey;
        if (key.size() == 1 && !isGenericKey(table.columns[key.front()].name))
            m_keyOwners[table.columns[key.front()].name].push_back({i});
        if (key.size() > 1)
            m_wholeKeys[table.columns[key.front()].name].push_back({i});
    }
}

std::vector<Guess> Guesser::guesses(TableId child, const ColumnNames &columns, std::size_t column) const
{
    std::vector<Guess> result;
    const auto &stem = columns.stem(column);
    const auto &key = columns.table().primaryKey;
    const bool isOwnKey = key.size() == 1 && key.front() == column;
    if (stem.words.empty() || (stem.words.size() == 1 && stem.mark.empty() && isGenericKey(stem.words.front())))
        return result;
    const auto keep = [&](const std::optional<Guess> &guess) {
        if (guess && (guess->parent != child || !isOwnKey))
            result.push_back(*guess);
    };
    if (!columns.isPolymorphic(column)) {
        const auto named = byName(child, columns, column);
        // A table of the child's own module is nearer than what the name means elsewhere.
        if (!named || !named->isOfModule)
            keep(learned(stem));
        keep(named);
    }
    return result;
}

std::optional<Guess> Guesser::learned(const ColumnStem &stem) const
{
    constexpr double agreement = 0.75;
    if (stem.mark.empty())
        return std::nullopt;
    const auto found = m_lessons.find(joined(stem.words));
    if (found == m_lessons.end())
        return std::nullopt;
    const auto &lesson = found->second;
    const auto most = std::ranges::max_element(lesson.votes, {}, [](const auto &vote) {
        return vote.second;
    });
    const auto share = static_cast<double>(most->second) / static_cast<double>(lesson.total);
    if (share < agreement)
        return std::nullopt;
    return Guess{.parent = most->first,
                 .rule = NameRule::Learned,
                 .score = most->second > 1 ? 0.97 * share : 0.8,
                 .precedents = most->second};
}

std::optional<Guess> Guesser::byName(TableId child, const ColumnNames &columns, std::size_t column) const
{
    const auto &stem = columns.stem(column);
    const auto &here = columns.table().columns[column];
    const auto table = nearest(child, m_names.named(joined(stem.words)));
    if (table && *table != child && (m_catalog.table(*table).primaryKey.size() == 1 || !byKey(child, here))) {
        const bool isBare = stem.mark.empty();
        return Guess{
            .parent = *table, .rule = NameRule::TableName, .score = isBare ? 0.6 : 0.95, .needsSameType = isBare};
    }
    if (auto guess = byKey(child, here))
        return guess;
    if (stem.isGlued || stem.mark.empty())
        return std::nullopt;
    if (stem.mark == "by")
        return byPerson(stem);
    if (!m_names.endingWith(joined(stem.words)).empty())
        return byTail(child, stem, 0);
    if (auto guess = byRole(child, stem))
        return guess;
    if (auto guess = byPerson(stem))
        return guess;
    return byKin(child, stem);
}

std::optional<Guess> Guesser::byKey(TableId child, const catalog::Column &column) const
{
    const auto found = m_keyOwners.find(column.name);
    if (found == m_keyOwners.end())
        return std::nullopt;
    // project_id as the key of another table refers to the projects itself; tailnum does not, nor campaign_id of
    // campaign_details.
    const auto stem = stemOf(column.name);
    std::vector<TableId> owners;
    for (const auto table : found->second) {
        const auto &words = m_names.words(table);
        const bool isNamedSo =
            stem.words.size() < words.size() && std::equal(stem.words.begin(), stem.words.end(), words.begin());
        if (stem.mark.empty() || isNamedSo)
            owners.push_back(table);
    }
    const bool isSure = owners.size() == 1 && (!stem.mark.empty() || found->second.size() == 1);
    const auto owner = isSure && owners.front() != child ? std::optional(owners.front()) : std::nullopt;
    if (!owner)
        return std::nullopt;
    return Guess{.parent = *owner, .rule = NameRule::SameKey, .score = 0.85, .needsSameType = true};
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

std::optional<Guess> Guesser::byPerson(const ColumnStem &stem) const
{
    if (!isPersonRole(stem))
        return std::nullopt;
    const auto most = std::ranges::max_element(m_people.votes, {}, [](const auto &vote) {
        return vote.second;
    });
    if (most != m_people.votes.end() && 2 * most->second > m_people.total)
        return Guess{.parent = most->first, .rule = NameRule::Person, .score = 0.85, .precedents = most->second};
    if (m_names.people().size() == 1)
        return Guess{.parent = m_names.people().front(), .rule = NameRule::Person, .score = 0.8};
    return std::nullopt;
}

std::optional<Guess> Guesser::byKin(TableId child, const ColumnStem &stem) const
{
    if (!isKinWord(stem.words.front()))
        return std::nullopt;
    // parent_id; previous_version_id in tag_versions.
    const auto &own = m_names.words(child);
    const bool isOwn =
        stem.words.size() == 1 ? stem.words.front() == "parent" : singular(own.back()) == singular(stem.words.back());
    if (!isOwn)
        return std::nullopt;
    return Guess{.parent = child, .rule = NameRule::Parent, .score = 0.8};
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
    std::vector<WholeKey> result;
    for (const auto &column : columns.table().columns) {
        const auto found = m_wholeKeys.find(column.name);
        if (found == m_wholeKeys.end())
            continue;
        for (const auto parent : found->second) {
            if (parent == child)
                continue;
            if (auto key = wholeKey(parent, columns))
                result.push_back(
                    {.guess = {.parent = parent, .rule = NameRule::SameKeys, .score = 0.8}, .key = std::move(*key)});
        }
    }
    // Several tables of one key are sisters, and the key is another's.
    if (result.size() > 1) {
        std::erase_if(result, [&result](const WholeKey &whole) {
            return std::ranges::count(result, whole.key.childColumns,
                                      [](const WholeKey &other) {
                                          return other.key.childColumns;
                                      })
                > 1;
        });
    }
    return result;
}

std::optional<KeyMatch> Guesser::wholeKey(TableId parent, const ColumnNames &columns) const
{
    const auto &table = m_catalog.table(parent);
    KeyMatch key;
    bool isOwner = true; // what is no reference of its own says whose key it is
    for (const auto part : table.primaryKey) {
        const auto &theirs = table.columns[part];
        const auto place = catalog::findColumn(columns.table(), theirs.name);
        if (!place || isGenericKey(theirs.name) || columns.table().columns[*place].typeName != theirs.typeName)
            return std::nullopt;
        const auto stem = stemOf(theirs.name);
        isOwner = isOwner
            && (stem.mark.empty()
                || std::ranges::find(m_names.words(parent), stem.words.front()) != m_names.words(parent).end());
        key.childColumns.push_back(*place);
        key.parentColumns.push_back(part);
    }
    const auto &mine = columns.table().primaryKey;
    const bool isSister = mine.size() == key.childColumns.size() && std::ranges::is_permutation(mine, key.childColumns);
    return isOwner && !isSister ? std::optional(std::move(key)) : std::nullopt;
}

} // namespace espalier::relations
