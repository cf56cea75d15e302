// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/inclusion.h"
#include "core/relations/infer.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iterator>
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

inline RelationKey keyOf(const relations::Relation &relation)
{
    ColumnPairs pairs;
    for (std::size_t i = 0; i < relation.childColumns.size(); ++i)
        pairs.emplace(relation.childColumns[i], relation.parentColumns[i]);
    return {{relation.child.value, relation.parent.value}, std::move(pairs)};
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

//! A catalog without some of its keys, and which these were.
struct Removal
{
    catalog::Catalog stripped;
    std::vector<relations::Relation> removed;

    Removal(const catalog::Catalog &catalog, double share)
        : stripped(keeping(catalog, share))
    {
        std::set<RelationKey> left;
        for (const auto &relation : relations::relationGraph(stripped).relations)
            left.insert(keyOf(relation));
        for (const auto &relation : relations::relationGraph(catalog).relations) {
            if (!left.contains(keyOf(relation)))
                removed.push_back(relation);
        }
    }

    //! Of those that are told: what values refute is not.
    Recovery measure(const std::vector<relations::SuggestedRelation> &suggestions) const
    {
        Recovery recovery{.removed = removed.size()};
        const auto keys = removedKeys();
        for (const auto &suggestion : suggestions) {
            if (!isShown(suggestion))
                continue;
            ++recovery.suggested;
            if (keys.contains(keyOf(suggestion.relation)))
                ++recovery.right;
            else
                recovery.contradicted += isContradicted(suggestion.relation) ? 1 : 0;
        }
        return recovery;
    }

    std::vector<Mistake> mistakes(const std::vector<relations::SuggestedRelation> &suggestions) const
    {
        std::vector<Mistake> result;
        const auto keys = removedKeys();
        for (const auto &suggestion : suggestions) {
            if (isShown(suggestion) && !keys.contains(keyOf(suggestion.relation)))
                result.push_back({suggestion, isContradicted(suggestion.relation)});
        }
        return result;
    }

    std::vector<relations::Relation> misses(const std::vector<relations::SuggestedRelation> &suggestions) const
    {
        std::set<RelationKey> told;
        for (const auto &suggestion : suggestions) {
            if (isShown(suggestion))
                told.insert(keyOf(suggestion.relation));
        }
        auto result = removed;
        std::erase_if(result, [&told](const relations::Relation &relation) {
            return told.contains(keyOf(relation));
        });
        return result;
    }

private:
    static bool isShown(const relations::SuggestedRelation &suggestion)
    {
        return relations::isTold(suggestion) && relations::verdict(suggestion) != relations::Verdict::Refuted;
    }

    std::set<RelationKey> removedKeys() const
    {
        std::set<RelationKey> keys;
        for (const auto &relation : removed)
            keys.insert(keyOf(relation));
        return keys;
    }

    bool isContradicted(const relations::Relation &relation) const
    {
        return std::ranges::any_of(removed, [&](const relations::Relation &key) {
            return key.child == relation.child && std::ranges::any_of(key.childColumns, [&](std::size_t column) {
                       return std::ranges::find(relation.childColumns, column) != relation.childColumns.end();
                   });
        });
    }
};

//! catalog: with all its keys.
inline Recovery measure(const catalog::Catalog &catalog, double share)
{
    const Removal removal(catalog, share);
    return removal.measure(relations::suggestedRelations(removal.stripped, relations::relationGraph(removal.stripped)));
}

inline constexpr const char *shapeNames[] = {"gitlab", "omop_cdm54", "danbooru", "thingsboard", "crates_io"};
//! Invented, after schemas that many know: SCHEMAS/NAME.sql.
inline constexpr const char *schemaNames[] = {"clinic",  "discs", "journeys", "payroll", "records",
                                              "rentals", "staff", "tickets",  "traders"};

inline std::string schemaText(const std::string &name)
{
    std::ifstream file(SCHEMAS "/" + name + ".sql");
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace espalier::tests
