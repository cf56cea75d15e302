// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layout.h"
#include "core/diagram/layoutplaced.h"

#include <vector>

namespace espalier::diagram {

//! A layout in which what was placed before stays where it was, pinned or not; only a card that grew into another one
//! gives way, or the other where it is pinned. New tables come near those they are related to, where there is room.
//! A table that was renamed, its columns being the same, keeps its place. Without any before: computeLayout().
//! Errors: Cancelled, Internal.
Result<Layout> updatedLayout(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                             const std::vector<PlacedTable> &before, Progress &progress);

//! Laid out from scratch, but for pinned cards, which stay; unfolded ones stay unfolded. Errors: Cancelled, Internal.
Result<Layout> rearrangedLayout(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                const std::vector<PlacedTable> &before, Progress &progress);

//! Moves what a card covers, unless it is pinned, to the nearest places that are free. Requires: hidden is sorted.
void clearBeneath(Layout &layout, catalog::TableId table, const std::vector<catalog::TableId> &hidden);

} // namespace espalier::diagram
