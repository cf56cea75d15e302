// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/inferkeys.h"
#include "core/relations/infernames.h"
#include "core/relations/keyowners.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace espalier::relations {

//! A composite key that a table holds by name.
struct WholeKey
{
    Guess guess;
    KeyMatch key;
};

//! Composite primary keys all columns of which another table has: under their names, or all that differ with the same role
//! before or behind them (lgidwinner, teamidwinner).
class WholeKeys
{
public:
    //! Requires, unchecked: all outlive this.
    WholeKeys(const catalog::Catalog &catalog, const TableNames &names, const KeyOwners &owners);

    std::vector<WholeKey> find(catalog::TableId child, const ColumnNames &columns) const;

private:
    using Role = std::pair<std::string, std::string>; //!< before and behind
    using Places = std::unordered_map<std::string, std::size_t>; //!< columns by their names run together

    std::map<catalog::TableId, std::vector<Role>> candidates(catalog::TableId child, const Places &places) const;
    std::optional<KeyMatch> match(catalog::TableId parent, const ColumnNames &columns, const Places &places,
                                  const Role &role) const;
    bool isOwn(catalog::TableId parent, const std::string &part) const;

    const catalog::Catalog &m_catalog;
    const TableNames &m_names;
    const KeyOwners &m_owners;
    std::unordered_map<std::string, std::vector<catalog::TableId>> m_parents; //!< by each of their key's columns
};

} // namespace espalier::relations
