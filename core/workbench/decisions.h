// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/relations/infer.h"
#include "core/study/times.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::workbench {

enum class Decision
{
    Accepted,
    Dismissed
};

//! A relation by names: it means the same after a refresh, a restart, or a restored copy of the database.
struct NamedRelation
{
    sql::QualifiedName child;
    std::vector<std::string> childColumns;
    sql::QualifiedName parent;
    std::vector<std::string> parentColumns; //!< beside childColumns
    auto operator<=>(const NamedRelation &) const = default; // NOLINT(modernize-use-nullptr): misread by clang-tidy 14
};

//! What was decided of a relation, with what was known then.
struct RelationDecision
{
    NamedRelation relation;
    Decision decision = Decision::Accepted;
    std::optional<relations::NameRule> rule; //!< none: named by hand
    std::optional<relations::Inclusion> inclusion;
    bool operator==(const RelationDecision &) const = default;
};

//! All that was decided of the missing keys and the time columns of one database.
struct Decisions
{
    std::vector<RelationDecision> relations; //!< by their names
    study::TimeChoices times;
    bool operator==(const Decisions &) const = default;
};

//! Replaces what was decided of the same relation.
void decide(Decisions &decisions, RelationDecision decision);
//! As if nothing had been decided of it.
void forget(Decisions &decisions, const NamedRelation &relation);
//! Accepting a column takes the place of another accepted one of its table.
void decide(Decisions &decisions, const study::TableTime &time, Decision decision);
void forget(Decisions &decisions, const study::TableTime &time);
//! What was decided elsewhere of what is not decided here.
void addUndecided(Decisions &decisions, const Decisions &others);

NamedRelation named(const catalog::Catalog &catalog, const relations::Relation &relation);
//! None where a table or column of it is gone.
std::optional<relations::Relation> located(const catalog::Catalog &catalog, const NamedRelation &relation);
//! "orders(customer_id)->customers(id)", as the command line takes it.
std::string describe(const NamedRelation &relation);

//! Those that the catalog still has and that were not declared since.
std::vector<relations::Relation> acceptedRelations(const catalog::Catalog &catalog, const Decisions &decisions);
//! What is suggested beside the declared and accepted relations, without what was dismissed. Requires, unchecked: graph holds the accepted ones.
std::vector<relations::SuggestedRelation>
openSuggestions(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const Decisions &decisions);
//! The likeliest time of each table that has no accepted one, without what was dismissed.
std::vector<study::TimeSuggestion> openTimes(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                             const Decisions &decisions);
//! "named after the table, same type; 998 of 1000 sampled values found in users.id"; without numbers where the values were not looked at.
std::string describe(const catalog::Catalog &catalog, const relations::SuggestedRelation &suggestion);
//! What values say alone.
std::string describe(const catalog::Catalog &catalog, const relations::Relation &relation,
                     const std::optional<relations::Inclusion> &inclusion);
//! "view.id is no declared key: no two of 2000 rows share a value".
std::string describe(const relations::KeyValues &key, const std::string &columns);

} // namespace espalier::workbench
