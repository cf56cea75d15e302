// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace espalier::relations {

using Words = std::vector<std::string>;

//! "HTTPOrder_lines2" -> http, order, lines2: lower case, cut at marks and where capitals begin.
Words wordsOf(std::string_view name);
//! "categories" -> "category", "people" -> "person"; words that are singular already stay.
std::string singular(const std::string &word);
//! The words from a place on, joined by "_", the last one in the singular: how names are compared.
std::string joined(const Words &words, std::size_t from = 0);

//! What a column's name says of what it refers to.
struct ColumnStem
{
    Words words; //!< without marks of a key: billing_address_id -> billing, address
    std::string mark; //!< the mark: "id", "uuid", "key", ...; "by" for created_by; empty where there is none
    bool isGlued = false; //!< "customerid": only a whole table's name is believed
};

ColumnStem stemOf(std::string_view columnName);

//! creator, assignee, created_by and the like: the stem names what a person did.
bool isPersonRole(const ColumnStem &stem);
//! previous, parent, original and the like: another row of the same kind.
bool isKinWord(std::string_view word);
//! id, code, name and the like: says nothing of the table that holds it.
bool isGenericKey(std::string_view name);

//! Tables by their names in words.
class TableNames
{
public:
    explicit TableNames(const catalog::Catalog &catalog);

    const Words &words(catalog::TableId table) const { return m_words[table.value]; }
    //! Of one name; in several schemas perhaps.
    const std::vector<catalog::TableId> &named(const std::string &joinedName) const;
    //! Whose names end so, and are longer.
    const std::vector<catalog::TableId> &endingWith(const std::string &joinedName) const;
    //! Where people are kept: users, accounts, people ..., the first kind of which there is exactly one; else none.
    const std::vector<catalog::TableId> &people() const { return m_people; }

private:
    using Index = std::unordered_map<std::string, std::vector<catalog::TableId>>;

    std::vector<Words> m_words;
    Index m_whole;
    Index m_tails;
    std::vector<catalog::TableId> m_people;
};

} // namespace espalier::relations
