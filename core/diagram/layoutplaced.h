// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layout.h"
#include "core/sql/quote.h"

#include <cstdint>
#include <vector>

namespace espalier::diagram {

//! What is kept of a card: by name, so that it outlives the catalog it was made for.
struct PlacedTable
{
    sql::QualifiedName name;
    Point place;
    Size size;
    bool isPinned = false;
    bool isHidden = false;
    Columns columns = Columns::Few;
    std::uint64_t fingerprint = 0; //!< of the columns: to know a table again under another name
    bool operator==(const PlacedTable &) const = default;
};

//! By TableId. Requires: layout belongs to catalog (checked by its size).
std::vector<PlacedTable> placedTables(const catalog::Catalog &catalog, const Layout &layout,
                                      const std::vector<catalog::TableId> &hidden);

//! The tables of before that are hidden and still there, by TableId.
std::vector<catalog::TableId> hiddenTables(const catalog::Catalog &catalog, const std::vector<PlacedTable> &before);

//! For each table, by TableId, what was kept of it: by name, or by its columns where only the name is new; may be null.
std::vector<const PlacedTable *> matched(const catalog::Catalog &catalog, const std::vector<PlacedTable> &before);

} // namespace espalier::diagram
