// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/treeshap.h"

#include "core/base/require.h"
#include "core/explain/quadrature.h"
#include "core/explain/shares.h"

#include <algorithm>
#include <cmath>

namespace espalier::explain {

namespace {

// What of a row's input an edge and those above it ask: nothing holds any more, only what is above holds, all holds.
constexpr double nothingHolds = 0;
constexpr double aboveHolds = 1;
constexpr double allHolds = 2;
//! Of each point: the factor and the weight where all holds, and the same where only what is above holds.
constexpr std::size_t perPoint = 4;

} // namespace

//! What is known of the way from the root to a node.
struct TreeShap::Plan
{
    std::vector<std::uint32_t> path; //!< edges
    //! By edge: of the training rows, those that meet what the edges above it ask of its input, and those that meet its own too.
    struct Shares
    {
        double above = 1;
        double all = 1;
    };
    std::vector<Shares> shares;
    std::size_t mostInputs = 0;

    std::uint32_t above(const std::vector<Edge> &edges, std::int32_t input) const
    {
        for (auto i = path.size(); i > 0; --i)
            if (edges[path[i - 1]].input == input)
                return static_cast<std::uint32_t>(i);
        return 0;
    }
};

void TreeShap::addEdge(const model::Tree &tree, Plan &plan, std::size_t parent, bool isLeft)
{
    const auto child = static_cast<std::size_t>(isLeft ? tree.left[parent] : tree.right[parent]);
    const auto isLeaf = tree.left[child] < 0;
    const auto fraction = isLeft ? shareLeft(tree, parent) : shareRight(tree, parent);
    const auto above = plan.above(m_edges, tree.input[parent]);
    const auto before = above > 0 ? plan.shares[plan.path[above - 1]].all : 1;
    plan.shares.push_back({.above = before, .all = before * fraction});
    const auto number = static_cast<std::uint32_t>(m_edges.size());
    m_edges.push_back({.threshold = tree.threshold[parent],
                       .value = isLeaf ? tree.value[child] : 0,
                       .fraction = fraction,
                       .table = 0,
                       .input = tree.input[parent],
                       .depth = static_cast<std::uint32_t>(plan.path.size() + 1),
                       .above = above,
                       .isLeft = isLeft,
                       .isMissingLeft = tree.missingLeft[parent] != 0});
    plan.path.push_back(number);
    m_depth = std::max(m_depth, plan.path.size());
    m_steps.push_back({.turn = isLeaf ? Turn::Leaf : Turn::Enter, .edge = number});
}

TreeShap::TreeShap(const model::Tree &tree)
{
    ESPALIER_REQUIRE(tree.cover.size() == tree.left.size());
    if (tree.left[0] < 0) {
        m_base = tree.value[0];
        return;
    }
    // Depth first, without recursion: a tree from outside may be as deep as it has nodes.
    struct Open
    {
        std::size_t node = 0;
        int visited = 0;
        double reached = 1; //!< the share of the training rows
        std::size_t inputs = 0; //!< different ones on the way here
    };
    Plan plan;
    std::vector<Open> open{{}};
    while (!open.empty()) {
        auto &top = open.back();
        if (tree.left[top.node] < 0 || top.visited == 2) {
            if (tree.left[top.node] < 0) {
                m_base += tree.value[top.node] * top.reached;
                plan.mostInputs = std::max(plan.mostInputs, top.inputs);
            } else if (!plan.path.empty()) {
                m_steps.push_back({.turn = Turn::Leave, .edge = plan.path.back()});
            }
            if (!plan.path.empty())
                plan.path.pop_back();
            open.pop_back();
            continue;
        }
        const bool isLeft = top.visited++ == 0;
        addEdge(tree, plan, top.node, isLeft);
        const auto &edge = m_edges.back();
        const auto child = static_cast<std::size_t>(isLeft ? tree.left[top.node] : tree.right[top.node]);
        open.push_back({.node = child,
                        .visited = 0,
                        .reached = top.reached * edge.fraction,
                        .inputs = top.inputs + (edge.above > 0 ? 0 : 1)});
    }
    m_points = std::max<std::size_t>((plan.mostInputs + 1) / 2, 1);
    fillTable(plan);
}

void TreeShap::fillTable(const Plan &plan)
{
    const auto [points, weights] = gaussLegendre(m_points);
    m_table.resize(m_edges.size() * m_points * perPoint);
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        auto &edge = m_edges[i];
        edge.table = i * m_points * perPoint;
        const auto [before, share] = plan.shares[i];
        auto *numbers = m_table.data() + edge.table;
        for (std::size_t q = 0; q < m_points; ++q, numbers += perPoint) {
            const auto known = points[q];
            const auto unknown = 1 - known;
            // 1 and 0 for the first edge of an input: nothing is asked above it.
            const auto ofAbove = edge.above == 0 ? 1 : before * unknown + known;
            const auto weightAbove = weights[q] * (1 - before) / ofAbove;
            numbers[0] = (share * unknown + known) / ofAbove;
            numbers[1] = weights[q] * (1 - share) / (share * unknown + known) - weightAbove;
            numbers[2] = share * unknown / ofAbove;
            numbers[3] = -weights[q] / unknown - weightAbove;
        }
    }
}

void TreeShap::enter(const Edge &edge, const std::array<const double *, lanes> &rows, Room &room) const
{
    const auto *above = room.known.data() + edge.above * lanes;
    auto *known = room.known.data() + edge.depth * lanes;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        const auto value = rows[lane][edge.input];
        const auto goesLeft = std::isnan(value) ? edge.isMissingLeft : value < edge.threshold;
        known[lane] = above[lane] != allHolds ? nothingHolds : goesLeft == edge.isLeft ? allHolds : aboveHolds;
    }
    const auto *numbers = m_table.data() + edge.table;
    const auto *before = room.products.data() + (edge.depth - 1) * m_points * lanes;
    auto *products = room.products.data() + edge.depth * m_points * lanes;
    for (std::size_t q = 0; q < m_points; ++q) {
        const auto ofAll = numbers[q * perPoint];
        const auto ofAbove = numbers[q * perPoint + 2];
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const auto factor = known[lane] == allHolds ? ofAll : known[lane] == aboveHolds ? ofAbove : edge.fraction;
            products[q * lanes + lane] = before[q * lanes + lane] * factor;
        }
    }
}

void TreeShap::leave(const Edge &edge, double *into, Room &room) const
{
    const auto *known = room.known.data() + edge.depth * lanes;
    const auto *numbers = m_table.data() + edge.table;
    const auto *sums = room.sums.data() + edge.depth * m_points * lanes;
    auto *outer = room.sums.data() + (edge.depth - 1) * m_points * lanes;
    auto *parts = into + static_cast<std::size_t>(edge.input) * lanes;
    for (std::size_t q = 0; q < m_points; ++q) {
        const auto ofAll = numbers[q * perPoint + 1];
        const auto ofAbove = numbers[q * perPoint + 3];
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const auto weight = known[lane] == allHolds ? ofAll : known[lane] == aboveHolds ? ofAbove : 0;
            parts[lane] += sums[q * lanes + lane] * weight;
            outer[q * lanes + lane] += sums[q * lanes + lane];
        }
    }
}

void TreeShap::add(const std::array<const double *, lanes> &rows, double *into, Room &room) const
{
    if (m_edges.empty())
        return;
    const auto size = m_points * lanes;
    room.known.assign((m_depth + 1) * lanes, allHolds);
    room.products.resize((m_depth + 1) * size);
    room.sums.resize((m_depth + 1) * size);
    std::fill_n(room.products.begin(), size, 1.0);
    std::fill_n(room.sums.begin(), size, 0.0);
    for (const auto &step : m_steps) {
        const auto &edge = m_edges[step.edge];
        if (step.turn == Turn::Leave) {
            leave(edge, into, room);
            continue;
        }
        enter(edge, rows, room);
        auto *sums = room.sums.data() + edge.depth * size;
        if (step.turn == Turn::Enter) {
            std::fill_n(sums, size, 0.0);
            continue;
        }
        const auto *products = room.products.data() + edge.depth * size;
        std::transform(products, products + size, sums, [&edge](double product) {
            return product * edge.value;
        });
        leave(edge, into, room);
    }
}

} // namespace espalier::explain
