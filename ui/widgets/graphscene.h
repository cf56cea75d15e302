// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layout.h"
#include "core/relations/relation.h"

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace espalier::ui {

struct GraphRow
{
    QString name;
    QString type; //!< with a question mark where there may be null
    std::size_t column = 0;
    bool isKey = false;
    bool isForeign = false;
    bool isMoment = false;
    bool isNullable = false;
};

struct GraphCard
{
    QRectF rect; //!< in the layout's pixels at 100 %
    QString name;
    QString count;
    QString description; //!< "orders, 12 columns, 2 outgoing, 3 incoming relations": for a screen reader
    std::size_t schema = 0; //!< index into the catalog's schemas
    std::vector<GraphRow> rows;
    QString fold; //!< of the last row of a long card, which unfolds and folds it; else empty
    std::vector<std::size_t> edges; //!< that end here; one from a table to itself once
    bool isPinned = false;
    bool isVisible = true;
};

struct GraphEdge
{
    std::size_t child = 0;
    std::size_t parent = 0;
    std::size_t childColumn = 0;
    std::size_t parentColumn = 0;
    QPointF childEnd; //!< on the card's edge, at the column's height
    QPointF parentEnd;
    double childSide = 1; //!< 1: leaves to the right, -1: to the left
    double parentSide = 1;
    bool isChildUnique = false;
    bool isOptional = false;
    bool isInferred = false;
    QString name;
    QPainterPath path;
    QRectF bounds;
};

//! What is seen of relations to tables that are not: a short line with their name, or how many they are.
struct GraphStub
{
    std::size_t card = 0; //!< that is seen
    QPointF end;
    double side = 1;
    std::vector<catalog::TableId> others;
    QString label;
    QRectF rect; //!< of the line and its label
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
    std::vector<GraphStub> stubs;
    std::vector<GraphEdge> suggested; //!< relations that nobody decided on yet: shown, and no more than that
    std::vector<QString> schemas; //!< their names, as GraphCard::schema counts them
    QRectF extent; //!< of the cards that are visible
    std::size_t routings = 0; //!< edges routed so far: a measure of work, for tests
};

//! Requires: graph and layout belong to catalog.
GraphScene graphScene(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                      const diagram::Layout &layout);
//! A relation that is not routed yet.
GraphEdge graphEdge(const relations::Relation &relation);
//! The card, and the column, at a place.
std::optional<GraphHit> hitTest(const GraphScene &scene, const QPointF &place);
//! The card whose row to fold or unfold is at a place.
std::optional<catalog::TableId> foldAt(const GraphScene &scene, const QPointF &place);

} // namespace espalier::ui
