// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphscene.h"

#include "ui/base/text.h"
#include "ui/widgets/typeicon.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier::ui {

namespace {

struct GraphSceneText
{
    Q_DECLARE_TR_FUNCTIONS(GraphSceneText)
};

double rowMiddle(const GraphCard &card, std::size_t column)
{
    const auto y = graph::cardTitleHeight + (static_cast<double>(column) + 0.5) * graph::cardRowHeight;
    return card.rect.top() + std::min(y, card.rect.height() - graph::cardRowHeight / 2);
}

GraphCard graphCard(const catalog::Catalog &catalog, const graph::Card &place)
{
    const auto &table = catalog.table(place.table);
    GraphCard card;
    card.rect = QRectF(place.place.x, place.place.y, place.size.width, place.size.height);
    card.name = toQString(table.name.name);
    card.count = table.rowEstimate < 0 ? QString() : shortCountText(table.rowEstimate);
    const auto schema = std::find(catalog.schemas.begin(), catalog.schemas.end(), table.name.schema);
    card.schema = static_cast<std::size_t>(schema - catalog.schemas.begin());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto &column = table.columns[i];
        const auto isKey = std::find(table.primaryKey.begin(), table.primaryKey.end(), i) != table.primaryKey.end();
        const auto isMoment = column.type == catalog::Type::Date || column.type == catalog::Type::Timestamp
            || column.type == catalog::Type::TimestampTz;
        card.rows.push_back({toQString(column.name), shortTypeName(column), isKey, false, isMoment});
    }
    return card;
}

void routeEdge(GraphEdge &edge, const GraphCard &child, const GraphCard &parent)
{
    if (child.rect.right() <= parent.rect.left()) {
        edge.childSide = 1;
        edge.parentSide = -1;
    } else if (parent.rect.right() <= child.rect.left()) {
        edge.childSide = -1;
        edge.parentSide = 1;
    }
    edge.childEnd.setX(edge.childSide > 0 ? child.rect.right() : child.rect.left());
    edge.parentEnd.setX(edge.parentSide > 0 ? parent.rect.right() : parent.rect.left());
    const auto distance = std::abs(edge.childEnd.x() - edge.parentEnd.x());
    const auto reach = std::clamp(distance / 2, 40.0, 160.0);
    // The ends stay level for a stretch, where the crow's foot stands.
    constexpr double stub = 14;
    const auto from = edge.childEnd + QPointF(edge.childSide * stub, 0);
    const auto to = edge.parentEnd + QPointF(edge.parentSide * stub, 0);
    edge.path.moveTo(edge.childEnd);
    edge.path.lineTo(from);
    edge.path.cubicTo(from + QPointF(edge.childSide * reach, 0), to + QPointF(edge.parentSide * reach, 0), to);
    edge.path.lineTo(edge.parentEnd);
    edge.bounds = edge.path.controlPointRect().adjusted(-8, -8, 8, 8);
}

} // namespace

GraphScene graphScene(const catalog::Catalog &catalog, const graph::RelationGraph &graph, const graph::Layout &layout)
{
    GraphScene scene;
    scene.cards.resize(catalog.tables.size());
    for (const auto &place : layout.cards) {
        scene.cards[place.table.value] = graphCard(catalog, place);
        scene.extent |= scene.cards[place.table.value].rect;
    }
    std::vector<int> outgoing(scene.cards.size());
    std::vector<int> incoming(scene.cards.size());
    for (const auto &relation : graph.relations) {
        GraphEdge edge;
        edge.child = relation.child.value;
        edge.parent = relation.parent.value;
        edge.isChildUnique = relation.isChildUnique;
        edge.isOptional = relation.isOptional;
        edge.isInferred = relation.origin == graph::Origin::Inferred;
        auto &child = scene.cards[edge.child];
        auto &parent = scene.cards[edge.parent];
        for (const auto column : relation.childColumns)
            child.rows[column].isForeign = true;
        edge.childEnd.setY(rowMiddle(child, relation.childColumns.empty() ? 0 : relation.childColumns.front()));
        edge.parentEnd.setY(rowMiddle(parent, relation.parentColumns.empty() ? 0 : relation.parentColumns.front()));
        routeEdge(edge, child, parent);
        ++outgoing[edge.child];
        ++incoming[edge.parent];
        scene.edges.push_back(std::move(edge));
    }
    for (std::size_t i = 0; i < scene.cards.size(); ++i) {
        auto &card = scene.cards[i];
        card.description = GraphSceneText::tr("%1, %2 columns, %3 outgoing, %4 incoming")
                               .arg(card.name)
                               .arg(card.rows.size())
                               .arg(outgoing[i])
                               .arg(incoming[i]);
    }
    return scene;
}

std::optional<GraphHit> hitTest(const GraphScene &scene, const QPointF &place)
{
    for (std::size_t i = 0; i < scene.cards.size(); ++i) {
        const auto &card = scene.cards[i];
        if (!card.rect.contains(place))
            continue;
        GraphHit hit{catalog::TableId{i}, std::nullopt};
        const auto row = (place.y() - card.rect.top() - graph::cardTitleHeight) / graph::cardRowHeight;
        if (row >= 0 && row < static_cast<double>(card.rows.size()))
            hit.column = static_cast<std::size_t>(row);
        return hit;
    }
    return std::nullopt;
}

std::optional<catalog::TableId> neighbour(const GraphScene &scene, catalog::TableId from, QPointF direction)
{
    const auto start = scene.cards[from.value].rect.center();
    std::optional<catalog::TableId> result;
    auto best = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < scene.cards.size(); ++i) {
        const auto offset = scene.cards[i].rect.center() - start;
        const auto along = QPointF::dotProduct(offset, direction);
        if (i == from.value || along <= 0)
            continue;
        const auto across = std::abs(offset.x() * direction.y() - offset.y() * direction.x());
        // Sideways distance counts double, so that an arrow key stays in its row or column of cards.
        const auto distance = along + 2 * across;
        if (distance < best) {
            best = distance;
            result = catalog::TableId{i};
        }
    }
    return result;
}

} // namespace espalier::ui
