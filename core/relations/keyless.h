// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/inferguess.h"
#include "core/relations/inferkeys.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace espalier::relations {

//! Tables and views without a key, by the column that would be one: only values can tell that it is.
class KeylessParents
{
public:
    //! Requires, unchecked: both outlive this.
    KeylessParents(const catalog::Catalog &catalog, const TableNames &names);

    //! By the name of that column, or by the name of the table where that is called id.
    std::vector<std::pair<Guess, KeyMatch>> find(catalog::TableId child, const ColumnNames &columns,
                                                 std::size_t column) const;

private:
    struct Owner
    {
        catalog::TableId table;
        std::size_t column = 0;
    };
    using Index = std::unordered_map<std::string, std::vector<Owner>>;

    const catalog::Catalog &m_catalog;
    Index m_byKey;
    Index m_byTable;
};

} // namespace espalier::relations
