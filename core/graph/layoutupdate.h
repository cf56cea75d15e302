// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout.h"
#include "core/sql/quote.h"

#include <cstdint>
#include <vector>

namespace espalier::graph {

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

//! By TableId. Requires: layout belongs to catalog.
std::vector<PlacedTable> placedTables(const catalog::Catalog &catalog, const Layout &layout,
                                      const std::vector<catalog::TableId> &hidden);

//! A layout in which what was placed before stays where it was, pinned or not; only a card that grew into another one
//! gives way, or the other where it is pinned. New tables come near those they are related to, where there is room.
//! A table that was renamed, its columns being the same, keeps its place. Without any before: computeLayout().
//! Errors: Cancelled, Internal.
Result<Layout> updatedLayout(const catalog::Catalog &catalog, const RelationGraph &graph,
                             const std::vector<PlacedTable> &before, Progress &progress);

//! Laid out from scratch, but for pinned cards, which stay; unfolded ones stay unfolded. Errors: Cancelled, Internal.
Result<Layout> rearrangedLayout(const catalog::Catalog &catalog, const RelationGraph &graph,
                                const std::vector<PlacedTable> &before, Progress &progress);

//! Moves what a card covers, unless it is pinned, to the nearest places that are free. Requires: hidden is sorted.
void clearBeneath(Layout &layout, catalog::TableId table, const std::vector<catalog::TableId> &hidden);

//! The tables of before that are hidden and still there, by TableId.
std::vector<catalog::TableId> hiddenTables(const catalog::Catalog &catalog, const std::vector<PlacedTable> &before);

} // namespace espalier::graph
