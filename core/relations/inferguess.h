// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/inferkeys.h"
#include "core/relations/infernames.h"
#include "core/relations/inferroles.h"
#include "core/relations/keyowners.h"
#include "core/relations/lessons.h"
#include "core/relations/wholekeys.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::relations {

//! Which tables a column's name points at: by the keys that are declared, then by names.
class Guesser
{
public:
    //! Requires, unchecked: all outlive the guesser.
    Guesser(const catalog::Catalog &catalog, const RelationGraph &graph, const TableNames &names);

    //! The best first, at most two; then faint ones, a few.
    std::vector<Guess> guesses(catalog::TableId child, const ColumnNames &columns, std::size_t column) const;
    std::vector<WholeKey> wholeKeys(catalog::TableId child, const ColumnNames &columns) const;

private:
    std::optional<Guess> byName(catalog::TableId child, const ColumnNames &columns, std::size_t column) const;
    std::optional<Guess> byTable(catalog::TableId child, const ColumnNames &columns, std::size_t column) const;
    std::optional<Guess> byKey(catalog::TableId child, const ColumnNames &columns, std::size_t column) const;
    //! status in orders -> order_statuses.
    std::optional<Guess> byKind(catalog::TableId child, const ColumnStem &stem) const;
    //! entity0, entity1 in l_artist_recording.
    std::optional<Guess> byEnds(catalog::TableId child, const ColumnNames &columns, std::size_t column) const;
    std::optional<Guess> byMarked(catalog::TableId child, const ColumnStem &stem) const;
    //! Names without a mark: begin_area, ship_via, reporter.
    std::optional<Guess> byBare(catalog::TableId child, const catalog::Column &column, const ColumnStem &stem) const;
    std::optional<Guess> byBareWords(catalog::TableId child, const ColumnStem &stem) const;
    std::optional<Guess> byTail(catalog::TableId child, const ColumnStem &stem, std::size_t from) const;
    std::optional<Guess> byRole(catalog::TableId child, const ColumnStem &stem) const;
    std::optional<Guess> byPerson(catalog::TableId child, const ColumnStem &stem) const;
    std::optional<Guess> byKin(catalog::TableId child, const ColumnStem &stem) const;
    std::vector<Guess> faint(catalog::TableId child, const ColumnNames &columns, std::size_t column) const;
    //! Called as a word begins: ownerid of owners. The longest.
    std::optional<catalog::TableId> gluedBefore(catalog::TableId child, const std::string &word) const;
    //! product_assembly_id, obs_group_id: a role behind the table's name.
    std::vector<catalog::TableId> namedBefore(catalog::TableId child, const Words &words) const;
    //! The candidate holds a column of that name too: it refers to what is meant, and is not it.
    bool refersItself(catalog::TableId candidate, const ColumnStem &stem, std::size_t from) const;
    std::optional<catalog::TableId> nearest(catalog::TableId child, const std::vector<catalog::TableId> &tables) const;

    const catalog::Catalog &m_catalog;
    const TableNames &m_names;
    Lessons m_lessons;
    KeyOwners m_owners;
    WholeKeys m_wholeKeys;
};

} // namespace espalier::relations
