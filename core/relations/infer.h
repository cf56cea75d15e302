// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::relations {

//! Why a column is thought to refer to a key.
enum class NameRule
{
    Learned, //!< declared keys of the same name lead there: group_id -> namespaces
    TableName, //!< it is named after the table: customer_id, id_customer, customerId -> customers
    ModuleTable, //!< it is named after a table of the same module: pipeline_id -> ci_pipelines
    Role, //!< a role before the table's name: billing_address_id -> addresses
    Person, //!< a person's role: created_by, author_id -> users
    Parent, //!< another row of the same table: parent_id
    SameKey, //!< it is named as the key itself: tailnum -> planes(tailnum)
    SameKeys //!< all columns of a composite key are there by name: origin, time_hour -> weather
};

//! What values say of a parent's columns that the database holds to be no key.
struct KeyValues
{
    std::uint64_t rows = 0; //!< that were read, at most relations::mostKeyRows
    std::uint64_t shared = 0; //!< values that several of them have: what refers to these refers to nothing
    std::string example; //!< one of the shared values
    bool operator==(const KeyValues &) const = default;
};

//! What a bounded sample of the child's values says.
struct Inclusion
{
    std::uint64_t sampled = 0; //!< distinct values (or combinations) looked for
    std::uint64_t found = 0; //!< of them, in the parent
    bool isParentEmpty = false; //!< then nothing can be said
    bool isFromStatistics = false; //!< the server's statistics already refute it: no row was read
    bool isSurpassed = false; //!< another relation of the same columns holds these values and is nearer
    std::optional<KeyValues> key; //!< where no key of the database makes the parent's row the only one
    bool operator==(const Inclusion &) const = default;

    //! In [0, 1]; 0 where nothing was sampled.
    double share() const { return sampled == 0 ? 0 : static_cast<double>(found) / static_cast<double>(sampled); }
};

//! A relation that nobody declared, with what speaks for it.
struct SuggestedRelation
{
    Relation relation; //!< its origin is Inferred
    NameRule rule = NameRule::TableName;
    bool isSameType = true; //!< false: only of one kind, such as integer and bigint
    bool isPrimaryKey = true; //!< false: the parent's columns are another unique key
    bool isFaint = false; //!< the names say too little: it is told once its values confirm it
    bool isKeyless = false; //!< no key of the database holds the parent's columns: values have to
    std::size_t precedents = 0; //!< declared keys that a learned name follows
    double score = 0; //!< in (0, 1], by the rule and the types
    std::optional<Inclusion> inclusion; //!< none: the values were not looked at
    bool operator==(const SuggestedRelation &) const = default;
};

//! What the values say of a suggestion.
enum class Verdict
{
    Unchecked, //!< by names and types only
    Unknown, //!< no values, or an empty parent
    Confirmed, //!< at least confirmedShare of the sampled values are in the parent
    Doubtful, //!< at least doubtfulShare: broken references, or another parent
    Refuted
};

inline constexpr double confirmedShare = 0.9;
inline constexpr double doubtfulShare = 0.5;
//! Of a faint suggestion, with at least so many values.
inline constexpr double confirmedFaintShare = 0.98;
inline constexpr std::uint64_t leastFaintValues = 5;

//! What values that are few or many say; of a faint suggestion they have to say more.
Verdict verdict(const SuggestedRelation &suggestion);
//! Whether a person is told of it: not where it is faint and not confirmed, nor where another one is nearer.
bool isTold(const SuggestedRelation &suggestion);

//! "named after the table", in words for people; no full stop.
std::string_view describe(NameRule rule);

//! Columns that, by name and type, refer to a key of some table, where no declared relation uses them yet. Names are looked up by hash:
//! the cost is linear in the columns. Ordered by child and columns; depends on names, types and keys only, so a refresh gives the same.
//! A bounded number of faint ones is among them: see isTold().
//! Requires: graph is the catalog's (checked by its size).
std::vector<SuggestedRelation> suggestedRelations(const catalog::Catalog &catalog, const RelationGraph &graph);

} // namespace espalier::relations
