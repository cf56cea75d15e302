// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/graphscene.h"

namespace espalier::ui {

//! Where an edge runs: from column to column, around the sides of the cards that face each other.
void routeEdge(GraphScene &scene, std::size_t index);
//! Takes other suggested relations into the scene.
void suggest(GraphScene &scene, const std::vector<relations::Relation> &relations);
//! Moves cards by an offset and routes what ends at them.
void moveCards(GraphScene &scene, const std::vector<catalog::TableId> &tables, const QPointF &offset);
//! Shows only some tables; relations that leave them become stubs. Nothing: shows all.
void showOnly(GraphScene &scene, const std::optional<std::vector<catalog::TableId>> &tables);

enum class EdgeShape
{
    Curve, //!< as it is drawn with columns
    Line //!< as it is drawn without
};

//! The relation nearest to a place, if any is near.
std::optional<relations::RelationId> edgeAt(const GraphScene &scene, const QPointF &place, double tolerance,
                                            EdgeShape shape);
const GraphStub *stubAt(const GraphScene &scene, const QPointF &place);

} // namespace espalier::ui
