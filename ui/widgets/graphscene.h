// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout.h"
#include "core/graph/relation.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace espalier::ui {

struct GraphRow
{
    QString name;
    QString type;
    bool isKey = false;
    bool isForeign = false;
    bool isMoment = false;
};

struct GraphCard
{
    QRectF rect; //!< in the layout's pixels at 100 %
    QString name;
    QString count;
    QString description; //!< "orders, 12 columns, 2 outgoing, 3 incoming": for a screen reader
    std::size_t schema = 0; //!< index into the catalog's schemas
    std::vector<GraphRow> rows;
};

struct GraphEdge
{
    std::size_t child = 0;
    std::size_t parent = 0;
    QPointF childEnd; //!< on the card's edge, at the column's height
    QPointF parentEnd;
    double childSide = 1; //!< 1: leaves to the right, -1: to the left
    double parentSide = 1;
    bool isChildUnique = false;
    bool isOptional = false;
    bool isInferred = false;
    QPainterPath path;
    QRectF bounds;
};

//! Where the pointer is: a card, and a column of it where it is on one.
struct GraphHit
{
    catalog::TableId table;
    std::optional<std::size_t> column;
    bool operator==(const GraphHit &) const = default;
};

//! All that is drawn, routed once. Zooming and panning change nothing in here.
struct GraphScene
{
    std::vector<GraphCard> cards; //!< by TableId
    std::vector<GraphEdge> edges; //!< by RelationId
    QRectF extent;
};

GraphScene graphScene(const catalog::Catalog &catalog, const graph::RelationGraph &graph, const graph::Layout &layout);
std::optional<GraphHit> hitTest(const GraphScene &scene, const QPointF &place);
//! The nearest card in the direction of one of the arrow keys, or nothing.
std::optional<catalog::TableId> neighbour(const GraphScene &scene, catalog::TableId from, QPointF direction);

} // namespace espalier::ui
