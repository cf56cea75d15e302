// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphroute.h"

#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace espalier::ui {

namespace {

struct GraphRouteText
{
    Q_DECLARE_TR_FUNCTIONS(GraphRouteText)
};

double columnHeight(const GraphCard &card, std::size_t column)
{
    const auto row = std::find_if(card.rows.begin(), card.rows.end(), [column](const GraphRow &candidate) {
        return candidate.column == column;
    });
    const auto y = diagram::rowOffset(static_cast<std::size_t>(row - card.rows.begin()));
    return card.rect.top() + std::min(y, card.rect.height() - diagram::cardRowHeight / 2);
}

void chooseSides(GraphEdge &edge, const QRectF &child, const QRectF &parent)
{
    constexpr double room = 24;
    if (child.right() + room <= parent.left()) {
        edge.childSide = 1;
        edge.parentSide = -1;
    } else if (parent.right() + room <= child.left()) {
        edge.childSide = -1;
        edge.parentSide = 1;
    } else {
        // One above the other: around the side where the cards end nearer to each other.
        const auto isRight = std::abs(child.right() - parent.right()) <= std::abs(child.left() - parent.left());
        edge.childSide = edge.parentSide = isRight ? 1 : -1;
    }
}

double distanceTo(const QLineF &line, const QPointF &place)
{
    const auto along = line.p2() - line.p1();
    const auto length = QPointF::dotProduct(along, along);
    const auto share = length > 0 ? std::clamp(QPointF::dotProduct(place - line.p1(), along) / length, 0.0, 1.0) : 0;
    return QLineF(place, line.p1() + along * share).length();
}

double distanceTo(const GraphEdge &edge, const QPointF &place, EdgeShape shape)
{
    if (shape == EdgeShape::Line)
        return distanceTo(QLineF(edge.childEnd, edge.parentEnd), place);
    auto least = std::numeric_limits<double>::infinity();
    for (const auto &polygon : edge.path.toSubpathPolygons()) {
        for (int i = 1; i < polygon.size(); ++i)
            least = std::min(least, distanceTo(QLineF(polygon[i - 1], polygon[i]), place));
    }
    return least;
}

void measureExtent(GraphScene &scene)
{
    scene.extent = {};
    for (const auto &card : scene.cards) {
        if (card.isVisible)
            scene.extent |= card.rect;
    }
}

void nameStub(const GraphScene &scene, GraphStub &stub, const QFontMetricsF &metrics)
{
    constexpr double line = 22;
    stub.label = stub.others.size() == 1
        ? scene.cards[stub.others.front().value].name
        : GraphRouteText::tr("%n table(s)", nullptr, static_cast<int>(stub.others.size()));
    const auto width = line + 6 + metrics.horizontalAdvance(stub.label);
    stub.rect = QRectF(stub.side > 0 ? stub.end.x() : stub.end.x() - width, stub.end.y() - 9, width, 18);
}

using End = std::tuple<std::size_t, double, double>; // card, height, side

//! Where relations that are seen end.
std::set<End> takenEnds(const GraphScene &scene)
{
    std::set<End> taken;
    for (const auto &edge : scene.edges) {
        if (!scene.cards[edge.child].isVisible || !scene.cards[edge.parent].isVisible)
            continue;
        taken.insert({edge.child, edge.childEnd.y(), edge.childSide});
        taken.insert({edge.parent, edge.parentEnd.y(), edge.parentSide});
    }
    return taken;
}

//! From column to column, around the sides of the cards that face each other.
void route(const GraphScene &scene, GraphEdge &edge)
{
    const auto &child = scene.cards[edge.child];
    const auto &parent = scene.cards[edge.parent];
    chooseSides(edge, child.rect, parent.rect);
    edge.childEnd = {edge.childSide > 0 ? child.rect.right() : child.rect.left(),
                     columnHeight(child, edge.childColumn)};
    edge.parentEnd = {edge.parentSide > 0 ? parent.rect.right() : parent.rect.left(),
                      columnHeight(parent, edge.parentColumn)};
    const auto distance = std::abs(edge.childEnd.x() - edge.parentEnd.x());
    const auto reach = edge.childSide == edge.parentSide ? 46 : std::clamp(distance / 2, 40.0, 160.0);
    // The ends stay level for a stretch, where the crow's foot stands.
    constexpr double stub = 14;
    const auto from = edge.childEnd + QPointF(edge.childSide * stub, 0);
    const auto to = edge.parentEnd + QPointF(edge.parentSide * stub, 0);
    QPainterPath path(edge.childEnd);
    path.lineTo(from);
    path.cubicTo(from + QPointF(edge.childSide * reach, 0), to + QPointF(edge.parentSide * reach, 0), to);
    path.lineTo(edge.parentEnd);
    edge.path = path;
    edge.bounds = path.controlPointRect().adjusted(-8, -8, 8, 8);
}

//! One stub for each end from which relations leave for tables that are not seen.
void makeStubs(GraphScene &scene)
{
    const auto taken = takenEnds(scene);
    std::map<End, std::set<catalog::TableId>> leaving;
    for (const auto &edge : scene.edges) {
        const auto isChild = scene.cards[edge.child].isVisible;
        if (isChild == scene.cards[edge.parent].isVisible)
            continue;
        const auto card = isChild ? edge.child : edge.parent;
        const auto y = isChild ? edge.childEnd.y() : edge.parentEnd.y();
        const auto side = isChild ? 1.0 : -1.0;
        const auto isTaken = taken.contains({card, y, side}) && !taken.contains({card, y, -side});
        leaving[{card, y, isTaken ? -side : side}].insert({isChild ? edge.parent : edge.child});
    }
    const QFontMetricsF metrics(fontFor(TextRole::Secondary));
    scene.stubs.clear();
    for (const auto &[end, others] : leaving) {
        const auto &[card, y, side] = end;
        const auto &rect = scene.cards[card].rect;
        GraphStub stub;
        stub.card = card;
        stub.end = {side > 0 ? rect.right() : rect.left(), y};
        stub.side = side;
        stub.others.assign(others.begin(), others.end());
        nameStub(scene, stub, metrics);
        scene.stubs.push_back(std::move(stub));
    }
}

} // namespace

void routeEdge(GraphScene &scene, std::size_t index)
{
    route(scene, scene.edges[index]);
    ++scene.routings;
}

void suggest(GraphScene &scene, const std::vector<relations::Relation> &relations)
{
    scene.suggested.clear();
    for (const auto &relation : relations) {
        scene.suggested.push_back(graphEdge(relation));
        route(scene, scene.suggested.back());
    }
}

void moveCards(GraphScene &scene, const std::vector<catalog::TableId> &tables, const QPointF &offset)
{
    std::set<std::size_t> edges;
    for (const auto table : tables) {
        auto &card = scene.cards[table.value];
        card.rect.translate(offset);
        edges.insert(card.edges.begin(), card.edges.end());
    }
    for (const auto edge : edges)
        routeEdge(scene, edge);
    measureExtent(scene);
    if (!scene.stubs.empty())
        makeStubs(scene);
    for (auto &edge : scene.suggested)
        route(scene, edge);
}

void showOnly(GraphScene &scene, const std::optional<std::vector<catalog::TableId>> &tables)
{
    for (auto &card : scene.cards)
        card.isVisible = !tables;
    if (tables) {
        for (const auto table : *tables)
            scene.cards[table.value].isVisible = true;
    }
    measureExtent(scene);
    makeStubs(scene);
}

std::optional<relations::RelationId> edgeAt(const GraphScene &scene, const QPointF &place, double tolerance,
                                            EdgeShape shape)
{
    std::optional<relations::RelationId> best;
    auto least = tolerance;
    for (std::size_t i = 0; i < scene.edges.size(); ++i) {
        const auto &edge = scene.edges[i];
        if (!edge.bounds.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(place)
            || !scene.cards[edge.child].isVisible || !scene.cards[edge.parent].isVisible)
            continue;
        const auto distance = distanceTo(edge, place, shape);
        if (distance <= least) {
            least = distance;
            best = relations::RelationId{i};
        }
    }
    return best;
}

const GraphStub *stubAt(const GraphScene &scene, const QPointF &place)
{
    const auto found = std::find_if(scene.stubs.begin(), scene.stubs.end(), [&place](const GraphStub &stub) {
        return stub.rect.contains(place);
    });
    return found == scene.stubs.end() ? nullptr : &*found;
}

} // namespace espalier::ui
