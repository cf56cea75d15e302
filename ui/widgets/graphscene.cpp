// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphscene.h"

#include "ui/widgets/graphroute.h"
#include "ui/widgets/typeicon.h"
#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace espalier::ui {

namespace {

struct GraphSceneText
{
    Q_DECLARE_TR_FUNCTIONS(GraphSceneText)
};

GraphRow graphRow(const catalog::Table &table, std::size_t place)
{
    const auto &column = table.columns[place];
    GraphRow row;
    row.name = toQString(column.name);
    row.type = shortTypeName(column);
    row.column = place;
    row.isKey = std::find(table.primaryKey.begin(), table.primaryKey.end(), place) != table.primaryKey.end();
    row.isMoment = catalog::isMoment(column.type);
    row.isNullable = column.isNullable && !row.isKey;
    if (row.isNullable)
        row.type += u'?';
    return row;
}

GraphCard graphCard(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const diagram::Card &place)
{
    const auto &table = catalog.table(place.table);
    GraphCard card;
    card.rect = QRectF(place.place.x, place.place.y, place.size.width, place.size.height);
    card.isPinned = place.isPinned;
    card.name = toQString(table.name.name);
    card.count = table.rowEstimate < 0 ? QString() : shortCountText(table.rowEstimate);
    const auto schema = std::find(catalog.schemas.begin(), catalog.schemas.end(), table.name.schema);
    card.schema = static_cast<std::size_t>(schema - catalog.schemas.begin());
    const auto rows = diagram::cardRows(catalog, graph, place);
    card.rows.reserve(rows.columns.size());
    for (const auto column : rows.columns)
        card.rows.push_back(graphRow(table, column));
    if (rows.hidden > 0)
        card.fold = GraphSceneText::tr("… %n more column(s)", nullptr, static_cast<int>(rows.hidden));
    else if (rows.isLong)
        card.fold = GraphSceneText::tr("Show fewer columns");
    return card;
}

void markForeign(GraphCard &card, const std::vector<std::size_t> &columns)
{
    for (auto &row : card.rows)
        row.isForeign = row.isForeign || std::find(columns.begin(), columns.end(), row.column) != columns.end();
}

QString descriptionOf(const GraphScene &scene, std::size_t index, std::size_t columns)
{
    const auto &card = scene.cards[index];
    const auto count = [&](std::size_t GraphEdge::*end) {
        return std::count_if(card.edges.begin(), card.edges.end(), [&](std::size_t edge) {
            return scene.edges[edge].*end == index;
        });
    };
    return GraphSceneText::tr("%1, %2 columns, %3 outgoing, %4 incoming relations")
        .arg(card.name)
        .arg(columns)
        .arg(count(&GraphEdge::child))
        .arg(count(&GraphEdge::parent));
}

} // namespace

GraphEdge graphEdge(const relations::Relation &relation)
{
    GraphEdge edge;
    edge.child = relation.child.value;
    edge.parent = relation.parent.value;
    edge.childColumn = relation.childColumns.empty() ? 0 : relation.childColumns.front();
    edge.parentColumn = relation.parentColumns.empty() ? 0 : relation.parentColumns.front();
    edge.isChildUnique = relation.isChildUnique;
    edge.isOptional = relation.isOptional;
    edge.isInferred = relation.origin == relations::Origin::Inferred;
    edge.name = toQString(relation.name);
    return edge;
}

GraphScene graphScene(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                      const diagram::Layout &layout)
{
    GraphScene scene;
    for (const auto &schema : catalog.schemas)
        scene.schemas.push_back(toQString(schema));
    scene.cards.resize(catalog.tables.size());
    for (const auto &place : layout.cards) {
        scene.cards[place.table.value] = graphCard(catalog, graph, place);
        scene.extent |= scene.cards[place.table.value].rect;
    }
    for (const auto &relation : graph.relations) {
        auto edge = graphEdge(relation);
        markForeign(scene.cards[edge.child], relation.childColumns);
        scene.cards[edge.child].edges.push_back(scene.edges.size());
        if (edge.parent != edge.child)
            scene.cards[edge.parent].edges.push_back(scene.edges.size());
        scene.edges.push_back(std::move(edge));
        routeEdge(scene, scene.edges.size() - 1);
    }
    for (std::size_t i = 0; i < scene.cards.size(); ++i)
        scene.cards[i].description = descriptionOf(scene, i, catalog.tables[i].columns.size());
    return scene;
}

std::optional<GraphHit> hitTest(const GraphScene &scene, const QPointF &place)
{
    // From the top: a card that was dragged over another is found first.
    for (auto i = scene.cards.size(); i-- > 0;) {
        const auto &card = scene.cards[i];
        if (!card.isVisible || !card.rect.contains(place))
            continue;
        GraphHit hit{catalog::TableId{i}, std::nullopt};
        const auto row = (place.y() - card.rect.top() - diagram::cardTitleHeight) / diagram::cardRowHeight;
        if (row >= 0 && row < static_cast<double>(card.rows.size()))
            hit.column = card.rows[static_cast<std::size_t>(row)].column;
        return hit;
    }
    return std::nullopt;
}

std::optional<catalog::TableId> foldAt(const GraphScene &scene, const QPointF &place)
{
    const auto hit = hitTest(scene, place);
    if (!hit || hit->column)
        return std::nullopt;
    const auto &card = scene.cards[hit->table.value];
    const auto row = (place.y() - card.rect.top() - diagram::cardTitleHeight) / diagram::cardRowHeight;
    if (card.fold.isEmpty() || row < static_cast<double>(card.rows.size()))
        return std::nullopt;
    return hit->table;
}

} // namespace espalier::ui
