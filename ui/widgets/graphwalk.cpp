// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphwalk.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace espalier::ui {

namespace {

std::size_t otherEnd(const GraphEdge &edge, std::size_t card)
{
    return edge.child == card ? edge.parent : edge.child;
}

std::set<std::size_t> related(const GraphScene &scene, std::size_t card)
{
    std::set<std::size_t> result;
    for (const auto edge : scene.cards[card].edges)
        result.insert(otherEnd(scene.edges[edge], card));
    result.erase(card);
    return result;
}

//! How far a card is in a direction; infinite where it is not there.
double distanceIn(const QPointF &offset, const QPointF &direction, double steepest)
{
    const auto along = QPointF::dotProduct(offset, direction);
    const auto across = std::abs(offset.x() * direction.y() - offset.y() * direction.x());
    if (along <= 0 || across > steepest * along)
        return std::numeric_limits<double>::infinity();
    // Sideways distance counts double, so that an arrow key stays in its row or column of cards.
    return along + 2 * across;
}

template<typename Candidates>
std::optional<catalog::TableId> nearest(const GraphScene &scene, std::size_t from, const QPointF &direction,
                                        double steepest, const Candidates &candidates)
{
    const auto start = scene.cards[from].rect.center();
    std::optional<catalog::TableId> result;
    auto best = std::numeric_limits<double>::infinity();
    for (const auto candidate : candidates) {
        if (candidate == from || !scene.cards[candidate].isVisible)
            continue;
        const auto distance = distanceIn(scene.cards[candidate].rect.center() - start, direction, steepest);
        if (distance < best) {
            best = distance;
            result = catalog::TableId{candidate};
        }
    }
    return result;
}

} // namespace

std::optional<catalog::TableId> neighbour(const GraphScene &scene, catalog::TableId from, QPointF direction)
{
    // Within 60 degrees of the direction a relation counts more than nearness.
    constexpr double steepest = 1.73;
    if (const auto next = nearest(scene, from.value, direction, steepest, related(scene, from.value)))
        return next;
    std::vector<std::size_t> all(scene.cards.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    return nearest(scene, from.value, direction, std::numeric_limits<double>::infinity(), all);
}

std::vector<catalog::TableId> readingOrder(const GraphScene &scene)
{
    constexpr double line = 120; // cards that begin so near to each other stand in one line
    std::vector<catalog::TableId> order;
    for (std::size_t i = 0; i < scene.cards.size(); ++i) {
        if (scene.cards[i].isVisible)
            order.push_back({i});
    }
    const auto rectOf = [&scene](catalog::TableId table) {
        return scene.cards[table.value].rect;
    };
    std::stable_sort(order.begin(), order.end(), [&](catalog::TableId a, catalog::TableId b) {
        return rectOf(a).top() < rectOf(b).top();
    });
    for (auto first = order.begin(); first != order.end();) {
        const auto top = rectOf(*first).top();
        const auto last = std::find_if(first, order.end(), [&](catalog::TableId table) {
            return rectOf(table).top() > top + line;
        });
        std::stable_sort(first, last, [&](catalog::TableId a, catalog::TableId b) {
            return rectOf(a).left() < rectOf(b).left();
        });
        first = last;
    }
    return order;
}

GraphNeighbours neighboursOf(const GraphScene &scene, catalog::TableId table)
{
    GraphNeighbours result;
    for (const auto other : related(scene, table.value)) {
        if (!scene.cards[other].isVisible) {
            result.hidden.push_back({other});
            continue;
        }
        const auto around = related(scene, other);
        const auto isLeaf = std::all_of(around.begin(), around.end(), [&](std::size_t card) {
            return card == table.value || !scene.cards[card].isVisible;
        });
        if (isLeaf)
            result.leaves.push_back({other});
    }
    return result;
}

} // namespace espalier::ui
