// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layoutupdate.h"
#include "core/relations/relation.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace espalier::ui {

//! By TableId.
using PlacedTables = std::vector<diagram::PlacedTable>;

// How tables are placed once something was done with some of them.
//! Moved and pinned, in whole pixels.
PlacedTables movedTables(PlacedTables placed, const std::vector<catalog::TableId> &tables, const QPointF &offset);
PlacedTables pinnedTables(PlacedTables placed, const std::vector<catalog::TableId> &tables);
PlacedTables unpinnedTables(PlacedTables placed, const std::vector<catalog::TableId> &tables);
PlacedTables withoutTables(PlacedTables placed, const std::vector<catalog::TableId> &tables);
PlacedTables withTables(PlacedTables placed, const std::vector<catalog::TableId> &tables);
PlacedTables withOnlyTables(PlacedTables placed, const std::vector<catalog::TableId> &tables);
PlacedTables withAllTables(PlacedTables placed);

//! The neighbours of a table that are hidden, and those that are tied to no other table that is shown.
struct NeighboursToToggle
{
    std::vector<catalog::TableId> hidden;
    std::vector<catalog::TableId> leaves;
};
NeighboursToToggle neighboursToToggle(const PlacedTables &placed, const relations::RelationGraph &graph,
                                      catalog::TableId table);

} // namespace espalier::ui
