// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/graphedits.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace espalier::ui {

namespace {

std::vector<catalog::TableId> neighboursOf(const relations::RelationGraph &graph, catalog::TableId table)
{
    std::vector<catalog::TableId> result;
    for (const auto hop : graph.hops[table.value]) {
        const auto other = relations::destination(graph, hop);
        if (other != table)
            result.push_back(other);
    }
    return result;
}

} // namespace

PlacedTables movedTables(PlacedTables placed, const std::vector<catalog::TableId> &tables, const QPointF &offset)
{
    for (const auto table : tables) {
        auto &each = placed[table.value];
        each.place = {std::round(each.place.x + offset.x()), std::round(each.place.y + offset.y())};
        each.isPinned = true;
    }
    return placed;
}

PlacedTables pinnedTables(PlacedTables placed, const std::vector<catalog::TableId> &tables)
{
    for (const auto table : tables)
        placed[table.value].isPinned = true;
    return placed;
}

PlacedTables unpinnedTables(PlacedTables placed, const std::vector<catalog::TableId> &tables)
{
    for (const auto table : tables)
        placed[table.value].isPinned = false;
    return placed;
}

PlacedTables withoutTables(PlacedTables placed, const std::vector<catalog::TableId> &tables)
{
    for (const auto table : tables)
        placed[table.value].isHidden = true;
    return placed;
}

PlacedTables withTables(PlacedTables placed, const std::vector<catalog::TableId> &tables)
{
    for (const auto table : tables)
        placed[table.value].isHidden = false;
    return placed;
}

PlacedTables withOnlyTables(PlacedTables placed, const std::vector<catalog::TableId> &tables)
{
    for (auto &each : placed)
        each.isHidden = true;
    return withTables(std::move(placed), tables);
}

PlacedTables withAllTables(PlacedTables placed)
{
    for (auto &each : placed)
        each.isHidden = false;
    return placed;
}

NeighboursToToggle neighboursToToggle(const PlacedTables &placed, const relations::RelationGraph &graph,
                                      catalog::TableId table)
{
    const auto isHidden = [&placed](catalog::TableId other) {
        return placed[other.value].isHidden;
    };
    NeighboursToToggle result;
    for (const auto other : neighboursOf(graph, table)) {
        if (isHidden(other)) {
            result.hidden.push_back(other);
            continue;
        }
        const bool isLeaf = std::ranges::all_of(neighboursOf(graph, other), [&](catalog::TableId next) {
            return next == table || isHidden(next);
        });
        if (isLeaf)
            result.leaves.push_back(other);
    }
    return result;
}

} // namespace espalier::ui
