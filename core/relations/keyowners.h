// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/infernames.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace espalier::relations {

//! Tables by the name of their key of one column, however it is written: prod_id, prodId, prodid.
class KeyOwners
{
public:
    //! Requires, unchecked: both outlive this.
    KeyOwners(const catalog::Catalog &catalog, const TableNames &names);

    //! Every table but the child that has a key of the column's name.
    std::vector<catalog::TableId> all(catalog::TableId child, std::size_t column) const;
    //! The one of them that is meant: the table that the name abbreviates or names, or the only one.
    std::optional<catalog::TableId> owner(catalog::TableId child, std::size_t column) const;
    //! Whose key's name ends the column's, which has a role before it: manager_staff_id, fromcurrencycode. Perhaps the child itself.
    std::optional<catalog::TableId> ownerOfTail(catalog::TableId child, std::size_t column) const;
    bool has(const std::string &keyName) const { return m_owners.contains(glued(wordsOf(keyName))); }

private:
    using Tables = std::vector<catalog::TableId>;

    const Tables &owners(const std::string &gluedName) const;
    std::optional<catalog::TableId> namedAfter(const Tables &tables, const ColumnStem &stem) const;
    std::optional<catalog::TableId> meant(catalog::TableId child, const Tables &tables, const std::string &key) const;
    //! Where tables have plain ids, one whose key is group_id belongs to a group, and is none.
    bool mayOwn(const std::string &schema, const ColumnStem &stem) const;

    const catalog::Catalog &m_catalog;
    const TableNames &m_names;
    std::unordered_map<std::string, int> m_plainKeys; //!< by schema: how many more keys are plain ids than are not
    std::unordered_map<std::string, Tables> m_owners; //!< by the key's name without what parts its words
};

//! How well a table's name says what the stem says: 0 where it does not, more where it is the whole name and not a short form of it.
int likeness(const Words &table, const ColumnStem &stem);

//! A table repeats another one's key without being meant by it: it inherits from it.
bool repeatsKey(const catalog::Catalog &catalog, catalog::TableId id);

} // namespace espalier::relations
