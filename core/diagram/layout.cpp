// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/layout.h"

#include "core/diagram/arrange.h"
#include "core/diagram/arrangecolumns.h"
#include "core/diagram/arrangeislands.h"
#include "core/diagram/messages.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace espalier::diagram {

namespace {

constexpr double cardGap = 48;
constexpr double islandGap = 150;
constexpr double groupGap = 110;
//! Above it layers grow too long to be read, and dot too slow.
constexpr std::size_t layeredMost = 60;
constexpr std::size_t islandMost = 48;
//! A schema is not divided below it.
constexpr std::size_t wholeMost = 72;

//! Boxes that keep together, with the tables they stand for.
struct Group
{
    std::vector<std::size_t> tables;
    std::vector<Box> boxes;
    Size size;
};

using Pairs = std::map<std::pair<std::size_t, std::size_t>, double>;

class Arranger
{
public:
    Arranger(const catalog::Catalog &catalog, const relations::RelationGraph &graph, Progress &progress)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_progress(progress)
    {
        for (std::size_t i = 0; i < catalog.tables.size(); ++i)
            m_sizes.push_back(cardSize(catalog.tables[i], cardRows(catalog, graph, {i}, Columns::Few)));
    }

    Result<Layout> run();

private:
    Result<> proceed(std::size_t tables);
    Group groupOf(std::vector<std::size_t> tables) const;
    std::vector<WeightedEdge> edgesWithin(const std::vector<std::size_t> &tables) const;
    Result<> place(Group &group);
    Result<> placeIslands(Group &group);
    std::vector<std::vector<std::size_t>> islandsOf(const std::vector<std::size_t> &tables) const;
    static double widthFor(const std::vector<Group> &groups, const std::vector<Box> &alone);
    Layout assembled(std::vector<Group> groups, std::vector<std::size_t> alone) const;

    const catalog::Catalog &m_catalog;
    const relations::RelationGraph &m_graph;
    Progress &m_progress;
    std::vector<Size> m_sizes;
    std::size_t m_done = 0;
};

Result<> Arranger::proceed(std::size_t tables)
{
    if (m_progress.isCancelled())
        return Failure(stoppedError());
    m_progress.report(static_cast<double>(m_done) / static_cast<double>(m_catalog.tables.size()),
                      messages::placingTables());
    m_done += tables;
    return {};
}

Group Arranger::groupOf(std::vector<std::size_t> tables) const
{
    Group group{.tables = std::move(tables), .boxes = {}, .size = {}};
    for (const auto table : group.tables)
        group.boxes.push_back({.place = {}, .size = m_sizes[table]});
    return group;
}

//! Relations between two of the tables, by their places among them, each pair once; a relation to a table that many
//! refer to says less. Requires: tables are sorted.
std::vector<WeightedEdge> Arranger::edgesWithin(const std::vector<std::size_t> &tables) const
{
    Pairs pairs;
    for (std::size_t from = 0; from < tables.size(); ++from) {
        for (const auto hop : m_graph.hops[tables[from]]) {
            const auto parent = relations::destination(m_graph, hop).value;
            const auto found = std::ranges::lower_bound(tables, parent);
            if (hop.direction != relations::Direction::ToParent || parent == tables[from] || found == tables.end()
                || *found != parent)
                continue;
            const auto degree = static_cast<double>(m_graph.hops[parent].size());
            pairs[{from, static_cast<std::size_t>(found - tables.begin())}] += 1 / std::sqrt(degree);
        }
    }
    std::vector<WeightedEdge> edges;
    for (const auto &[pair, weight] : pairs)
        edges.push_back({.from = pair.first, .to = pair.second, .weight = weight});
    return edges;
}

//! Tables of one schema that belong together, each sorted; what belongs to nothing keeps together by schema.
std::vector<std::vector<std::size_t>> Arranger::islandsOf(const std::vector<std::size_t> &tables) const
{
    constexpr std::size_t few = 3;
    std::map<std::string_view, std::vector<std::size_t>> bySchema;
    for (const auto table : tables)
        bySchema[m_catalog.tables[table].name.schema].push_back(table);
    std::vector<std::vector<std::size_t>> islands;
    for (const auto &[schema, members] : bySchema) {
        if (members.size() <= wholeMost) {
            islands.push_back(members);
            continue;
        }
        std::vector<std::size_t> leftOver;
        for (const auto &cluster : clusters(members.size(), edgesWithin(members), islandMost)) {
            auto &island = cluster.size() < few ? leftOver : islands.emplace_back();
            for (const auto place : cluster)
                island.push_back(members[place]);
        }
        std::ranges::sort(leftOver);
        for (std::size_t first = 0; first < leftOver.size(); first += islandMost) {
            const auto last = std::min(leftOver.size(), first + islandMost);
            islands.emplace_back(leftOver.begin() + static_cast<std::ptrdiff_t>(first),
                                 leftOver.begin() + static_cast<std::ptrdiff_t>(last));
        }
    }
    return islands;
}

//! Each island by itself, then all of them as if they were cards.
Result<> Arranger::placeIslands(Group &group)
{
    std::vector<Group> islands;
    std::vector<std::size_t> islandOf(m_catalog.tables.size(), 0);
    for (auto &tables : islandsOf(group.tables)) {
        if (auto going = proceed(tables.size()); !going)
            return going;
        for (const auto table : tables)
            islandOf[table] = islands.size();
        auto island = groupOf(std::move(tables));
        if (auto placed = arrangeColumns(island.boxes, edgesWithin(island.tables), cardGap); !placed)
            return placed;
        island.size = normalise(island.boxes);
        islands.push_back(std::move(island));
    }
    Pairs ties;
    for (const auto &[from, to, weight] : edgesWithin(group.tables)) {
        const auto pair = std::minmax(islandOf[group.tables[from]], islandOf[group.tables[to]]);
        if (pair.first != pair.second)
            ties[pair] += weight;
    }
    std::vector<WeightedEdge> edges;
    for (const auto &[pair, weight] : ties)
        edges.push_back({.from = pair.first, .to = pair.second, .weight = weight});
    std::vector<Box> outlines;
    outlines.reserve(islands.size());
    for (const auto &island : islands)
        outlines.push_back({.place = {}, .size = island.size});
    if (auto placed = arrangeIslands(outlines, edges, islandGap, m_progress); !placed)
        return placed;
    for (std::size_t i = 0; i < islands.size(); ++i) {
        for (std::size_t j = 0; j < islands[i].tables.size(); ++j) {
            const auto found = std::ranges::lower_bound(group.tables, islands[i].tables[j]);
            const auto &box = islands[i].boxes[j];
            group.boxes[static_cast<std::size_t>(found - group.tables.begin())].place = {
                outlines[i].place.x + box.place.x, outlines[i].place.y + box.place.y};
        }
    }
    return {};
}

Result<> Arranger::place(Group &group)
{
    if (group.tables.size() > layeredMost)
        return placeIslands(group);
    if (auto going = proceed(group.tables.size()); !going)
        return going;
    return arrangeColumns(group.boxes, edgesWithin(group.tables), cardGap);
}

//! How wide all groups together should be: about as a screen is to its height.
double Arranger::widthFor(const std::vector<Group> &groups, const std::vector<Box> &alone)
{
    constexpr double aspect = 1.75;
    double area = 0;
    double widest = 0;
    for (const auto &group : groups) {
        area += (group.size.width + groupGap) * (group.size.height + groupGap);
        widest = std::max(widest, group.size.width);
    }
    for (const auto &box : alone)
        area += (box.size.width + cardGap) * (box.size.height + cardGap);
    return std::max(widest, std::sqrt(area * aspect));
}

//! All groups beside each other, what has no relations last.
Layout Arranger::assembled(std::vector<Group> groups, std::vector<std::size_t> alone) const
{
    auto rest = groupOf(std::move(alone));
    const auto width = widthFor(groups, rest.boxes);
    if (!rest.tables.empty()) {
        stack(rest.boxes, width, cardGap);
        rest.size = normalise(rest.boxes);
        groups.push_back(std::move(rest));
    }
    std::vector<Box> outlines;
    outlines.reserve(groups.size());
    for (const auto &group : groups)
        outlines.push_back({.place = {}, .size = group.size});
    pack(outlines, width * 1.05, groupGap);
    Layout layout;
    layout.cards.resize(m_catalog.tables.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (std::size_t j = 0; j < groups[i].tables.size(); ++j) {
            const auto &box = groups[i].boxes[j];
            const Point place{std::round(outlines[i].place.x + box.place.x),
                              std::round(outlines[i].place.y + box.place.y)};
            layout.cards[groups[i].tables[j]] = {.table = {groups[i].tables[j]}, .place = place, .size = box.size};
        }
    }
    measure(layout);
    return layout;
}

Result<Layout> Arranger::run()
{
    std::vector<std::pair<std::size_t, std::size_t>> edges;
    for (const auto &relation : m_graph.relations)
        edges.emplace_back(relation.child.value, relation.parent.value);
    std::vector<Group> groups;
    std::vector<std::size_t> alone;
    for (auto &members : components(m_catalog.tables.size(), edges)) {
        if (members.size() == 1) {
            alone.push_back(members.front());
            continue;
        }
        auto group = groupOf(std::move(members));
        if (auto placed = place(group); !placed)
            return Failure(placed.error());
        group.size = normalise(group.boxes);
        groups.push_back(std::move(group));
    }
    if (auto going = proceed(alone.size()); !going)
        return Failure(going.error());
    std::ranges::sort(alone);
    return assembled(std::move(groups), std::move(alone));
}

} // namespace

Result<Layout> computeLayout(const catalog::Catalog &catalog, const relations::RelationGraph &graph, Progress &progress)
{
    return Arranger(catalog, graph, progress).run();
}

CardRows cardRows(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const Card &card)
{
    return cardRows(catalog, graph, card.table, card.columns);
}

void measure(Layout &layout)
{
    layout.corner = {};
    layout.extent = {};
    if (layout.cards.empty())
        return;
    Point least = layout.cards.front().place;
    Point most = least;
    for (const auto &card : layout.cards) {
        least = {std::min(least.x, card.place.x), std::min(least.y, card.place.y)};
        most = {std::max(most.x, card.place.x + card.size.width), std::max(most.y, card.place.y + card.size.height)};
    }
    layout.corner = least;
    layout.extent = {.width = most.x - least.x, .height = most.y - least.y};
}

Layout shifted(const Layout &layout)
{
    auto result = layout;
    for (auto &card : result.cards)
        card.place = {card.place.x - layout.corner.x, card.place.y - layout.corner.y};
    result.corner = {};
    return result;
}

} // namespace espalier::diagram
