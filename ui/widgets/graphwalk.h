// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/graphscene.h"

namespace espalier::ui {

//! Where an arrow key leads: to the nearest related card in its direction, else to the nearest card there, or nowhere.
std::optional<catalog::TableId> neighbour(const GraphScene &scene, catalog::TableId from, QPointF direction);
//! Visible cards from top to bottom and left to right, as they are read.
std::vector<catalog::TableId> readingOrder(const GraphScene &scene);

//! What of a table's neighbours can be shown, or put away again.
struct GraphNeighbours
{
    std::vector<catalog::TableId> hidden;
    std::vector<catalog::TableId> leaves; //!< visible, and tied to no other visible table
    bool operator==(const GraphNeighbours &) const = default;
};

GraphNeighbours neighboursOf(const GraphScene &scene, catalog::TableId table);

} // namespace espalier::ui
