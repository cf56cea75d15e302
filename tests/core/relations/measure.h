// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/infer.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace espalier::tests {

//! How well suggestions give back the keys that were taken away.
struct Recovery
{
    std::size_t removed = 0; //!< keys taken away
    std::size_t suggested = 0;
    std::size_t right = 0; //!< suggestions that are one of them
    std::size_t contradicted = 0; //!< their columns have a key, and it leads elsewhere
    std::size_t undeclared() const { return suggested - right - contradicted; } //!< no key was ever declared there

    double recall() const { return ratio(right, removed); }
    //! Of suggestions that the declared keys say something of.
    double precision() const { return ratio(right, right + contradicted); }
    //! Every suggestion without a declared key counts as wrong.
    double strictPrecision() const { return ratio(right, suggested); }

    Recovery &operator+=(const Recovery &other)
    {
        removed += other.removed;
        suggested += other.suggested;
        right += other.right;
        contradicted += other.contradicted;
        return *this;
    }

private:
    static double ratio(std::size_t part, std::size_t whole)
    {
        return whole == 0 ? 1 : static_cast<double>(part) / static_cast<double>(whole);
    }
};

using ColumnPairs = std::set<std::pair<std::size_t, std::size_t>>;
using RelationKey = std::pair<std::pair<std::size_t, std::size_t>, ColumnPairs>; // child, parent, columns

inline RelationKey keyOf(catalog::TableId child, catalog::TableId parent, const std::vector<std::size_t> &mine,
                         const std::vector<std::size_t> &theirs)
{
    ColumnPairs pairs;
    for (std::size_t i = 0; i < mine.size(); ++i)
        pairs.emplace(mine[i], theirs[i]);
    return {{child.value, parent.value}, std::move(pairs)};
}

//! The same catalog with about this share of its keys; which ones stay is spread evenly by a fixed hash.
inline catalog::Catalog keeping(catalog::Catalog catalog, double share)
{
    std::erase_if(catalog.foreignKeys, [share](const catalog::ForeignKey &key) {
        std::uint64_t hash = 1469598103934665603ULL;
        for (const auto number : {key.from.value, key.to.value, key.fromColumns.front()})
            hash = (hash ^ number) * 1099511628211ULL;
        return static_cast<double>((hash >> 20U) % 1000) >= share * 1000;
    });
    return catalog;
}

struct Mistake
{
    relations::SuggestedRelation suggestion;
    bool isContradicted = false;
};

//! catalog: with all its keys. mistakes: may be null; suggestions that no declared key bears out.
inline Recovery measure(const catalog::Catalog &catalog, double share, std::vector<Mistake> *mistakes = nullptr)
{
    const auto stripped = keeping(catalog, share);
    std::set<RelationKey> left;
    for (const auto &key : stripped.foreignKeys)
        left.insert(keyOf(key.from, key.to, key.fromColumns, key.toColumns));
    std::set<RelationKey> removed;
    std::set<std::pair<std::size_t, std::size_t>> keyed;
    for (const auto &key : catalog.foreignKeys) {
        auto id = keyOf(key.from, key.to, key.fromColumns, key.toColumns);
        if (left.contains(id))
            continue;
        removed.insert(std::move(id));
        for (const auto column : key.fromColumns)
            keyed.emplace(key.from.value, column);
    }
    Recovery recovery{.removed = removed.size()};
    for (const auto &suggestion : relations::suggestedRelations(stripped, relations::relationGraph(stripped))) {
        const auto &relation = suggestion.relation;
        ++recovery.suggested;
        if (removed.contains(keyOf(relation.child, relation.parent, relation.childColumns, relation.parentColumns))) {
            ++recovery.right;
            continue;
        }
        const bool isContradicted = std::ranges::any_of(relation.childColumns, [&](std::size_t column) {
            return keyed.contains({relation.child.value, column});
        });
        recovery.contradicted += isContradicted ? 1 : 0;
        if (mistakes != nullptr)
            mistakes->push_back({suggestion, isContradicted});
    }
    return recovery;
}

inline constexpr const char *shapeNames[] = {"gitlab", "omop_cdm54", "danbooru", "thingsboard", "crates_io"};

} // namespace espalier::tests
