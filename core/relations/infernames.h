// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <initializer_list>
#include <map>
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

//! The words run together: "unitmeasure".
std::string glued(const Words &words);
//! "dept" for "department", "emp" for "employee": its beginning, or letters of it in order from the first to the last.
bool isShortFor(std::string_view shortForm, std::string_view word);

//! What a column's name says of what it refers to.
struct ColumnStem
{
    Words words; //!< without marks of a key: billing_address_id -> billing, address
    std::string mark; //!< the mark: "id", "uuid", "key", ...; "by" for created_by; empty where there is none
    bool isGlued = false; //!< "customerid", "countrycode": only a whole table's name is believed
};

ColumnStem stemOf(std::string_view columnName);

//! id, code, name and the like: says nothing of the table that holds it.
bool isGenericKey(std::string_view name);
//! first_name, title, description and the like are shown to people: no part of a reference.
bool isDisplayName(std::string_view name);

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
    //! Whose names are these words run together.
    const std::vector<catalog::TableId> &gluedAs(const std::string &name) const;
    //! Of one word that this is short for.
    std::vector<catalog::TableId> shortened(const std::string &word) const;
    //! Where people are kept: users, accounts, people ..., the first kind that there is; in several schemas perhaps.
    const std::vector<catalog::TableId> &people() const { return m_people; }
    //! Where those are kept who work there: employees, staff ..., or people.
    const std::vector<catalog::TableId> &workers() const { return m_workers; }

private:
    using Index = std::unordered_map<std::string, std::vector<catalog::TableId>>;

    std::vector<catalog::TableId> only(std::initializer_list<const char *> kinds) const;

    std::vector<Words> m_words;
    Index m_whole;
    Index m_tails;
    Index m_glued;
    std::multimap<std::string, catalog::TableId> m_single; //!< tables of one word
    std::vector<catalog::TableId> m_people;
    std::vector<catalog::TableId> m_workers;
};

} // namespace espalier::relations
