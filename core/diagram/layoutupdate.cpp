// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/layoutupdate.h"

#include "core/base/require.h"
#include "core/diagram/arrange.h"
#include "core/diagram/messages.h"
#include "core/diagram/placegrid.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace espalier::diagram {

namespace {

constexpr double keptGap = 16; // what somebody dragged together stays together
constexpr double newGap = 48;

class Updater
{
public:
    Updater(const catalog::Catalog &catalog, const relations::RelationGraph &graph, Progress &progress)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_progress(progress)
        , m_isPlaced(catalog.tables.size(), false)
    {
        m_layout.cards.resize(catalog.tables.size());
    }

    Result<Layout> run(const std::vector<const PlacedTable *> &kept);

private:
    void put(std::size_t table);
    void keep(const std::vector<const PlacedTable *> &kept);
    Result<> makeRoom(const std::vector<const PlacedTable *> &kept);
    Result<> settle(const std::vector<std::size_t> &tables);
    Result<> addRelated();
    Result<> addOthers();
    std::optional<Point> wish(std::size_t table) const;
    std::vector<std::size_t> neighbours(std::size_t table) const;

    const catalog::Catalog &m_catalog;
    const relations::RelationGraph &m_graph;
    Progress &m_progress;
    Layout m_layout;
    std::vector<bool> m_isPlaced;
    PlaceGrid m_grid;
};

void Updater::put(std::size_t table)
{
    m_isPlaced[table] = true;
    m_grid.insert({m_layout.cards[table].place, m_layout.cards[table].size});
}

void Updater::keep(const std::vector<const PlacedTable *> &kept)
{
    for (std::size_t i = 0; i < kept.size(); ++i) {
        auto &card = m_layout.cards[i];
        card.table = {i};
        if (kept[i]) {
            card.columns = kept[i]->columns;
            card.place = kept[i]->place;
            card.isPinned = kept[i]->isPinned;
        }
        card.size = cardSize(m_catalog.tables[i], cardRows(m_catalog, m_graph, card));
    }
}

//! Pinned cards first, then those that are not larger than before, where they were; then those that grew, where there is
//! room. What was made to overlap by hand, without having grown, stays so.
Result<> Updater::makeRoom(const std::vector<const PlacedTable *> &kept)
{
    const auto hasGrown = [&](std::size_t i) {
        const auto &size = m_layout.cards[i].size;
        return size.width > kept[i]->size.width || size.height > kept[i]->size.height;
    };
    const auto boxOf = [&](std::size_t i) {
        return Box{.place = m_layout.cards[i].place, .size = m_layout.cards[i].size};
    };
    std::vector<Box> grownPinned;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i] || !kept[i]->isPinned)
            continue;
        put(i);
        if (hasGrown(i))
            grownPinned.push_back(boxOf(i));
    }
    std::vector<std::size_t> looking;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i] || kept[i]->isPinned)
            continue;
        const bool isCovered = std::ranges::any_of(grownPinned, [&](const Box &box) {
            return !areApart(box, boxOf(i), 0);
        });
        if (isCovered || hasGrown(i))
            looking.push_back(i);
        else
            put(i);
    }
    return settle(looking);
}

//! Cards that are free where they are stay there; the others then come where there is room.
Result<> Updater::settle(const std::vector<std::size_t> &tables)
{
    std::vector<std::size_t> moving;
    for (const auto i : tables) {
        if (m_grid.isFree({m_layout.cards[i].place, m_layout.cards[i].size}, 0))
            put(i);
        else
            moving.push_back(i);
    }
    for (const auto i : moving) {
        if (m_progress.isCancelled())
            return Failure(stoppedError());
        auto &card = m_layout.cards[i];
        card.place = m_grid.nearestFree({card.place, card.size}, keptGap);
        put(i);
    }
    return {};
}

std::vector<std::size_t> Updater::neighbours(std::size_t table) const
{
    std::vector<std::size_t> result;
    for (const auto hop : m_graph.hops[table]) {
        const auto other = relations::destination(m_graph, hop).value;
        if (other != table)
            result.push_back(other);
    }
    return result;
}

//! The middle of the tables around it that are placed, hubs counting less; nothing where none is.
std::optional<Point> Updater::wish(std::size_t table) const
{
    Point sum;
    double total = 0;
    for (const auto other : neighbours(table)) {
        if (!m_isPlaced[other])
            continue;
        const auto &card = m_layout.cards[other];
        const auto weight = 1 / static_cast<double>(m_graph.hops[other].size());
        sum = {sum.x + weight * (card.place.x + card.size.width / 2),
               sum.y + weight * (card.place.y + card.size.height / 2)};
        total += weight;
    }
    if (total == 0)
        return std::nullopt;
    const auto &size = m_layout.cards[table].size;
    return Point{std::round(sum.x / total - size.width / 2), std::round(sum.y / total - size.height / 2)};
}

//! New tables around those that are there, then those around these, and so on.
Result<> Updater::addRelated()
{
    std::set<std::size_t> border;
    for (std::size_t i = 0; i < m_isPlaced.size(); ++i) {
        if (!m_isPlaced[i] && wish(i))
            border.insert(i);
    }
    while (!border.empty()) {
        if (m_progress.isCancelled())
            return Failure(stoppedError());
        const auto table = *border.begin();
        border.erase(border.begin());
        auto &card = m_layout.cards[table];
        card.place = m_grid.nearestFree({*wish(table), card.size}, newGap);
        put(table);
        for (const auto other : neighbours(table)) {
            if (!m_isPlaced[other])
                border.insert(other);
        }
    }
    return {};
}

//! Tables that are tied to nothing placed: laid out by themselves, below all.
Result<> Updater::addOthers()
{
    std::vector<std::size_t> others;
    std::vector<std::size_t> placeOf(m_isPlaced.size(), 0);
    catalog::Catalog part;
    Layout there;
    for (std::size_t i = 0; i < m_isPlaced.size(); ++i) {
        if (m_isPlaced[i]) {
            there.cards.push_back(m_layout.cards[i]);
            continue;
        }
        placeOf[i] = others.size();
        others.push_back(i);
        part.tables.push_back(m_catalog.tables[i]);
    }
    if (others.empty())
        return {};
    // None of their relations leaves them, or they would be placed.
    relations::RelationGraph ties;
    ties.hops.resize(others.size());
    for (auto relation : m_graph.relations) {
        if (m_isPlaced[relation.child.value] || m_isPlaced[relation.parent.value])
            continue;
        relation.child = {placeOf[relation.child.value]};
        relation.parent = {placeOf[relation.parent.value]};
        const relations::RelationId id{ties.relations.size()};
        ties.hops[relation.child.value].push_back({.relation = id, .direction = relations::Direction::ToParent});
        ties.hops[relation.parent.value].push_back({.relation = id, .direction = relations::Direction::ToChild});
        ties.relations.push_back(std::move(relation));
    }
    const auto layout = computeLayout(part, ties, m_progress);
    if (!layout)
        return Failure(layout.error());
    measure(there);
    const Point corner{there.corner.x, there.corner.y + there.extent.height + 2 * newGap};
    for (std::size_t i = 0; i < others.size(); ++i) {
        const auto &place = layout->cards[i].place;
        m_layout.cards[others[i]].place = {std::round(corner.x + place.x), std::round(corner.y + place.y)};
    }
    return {};
}

Result<Layout> Updater::run(const std::vector<const PlacedTable *> &kept)
{
    m_progress.report(-1, messages::placingTables());
    keep(kept);
    if (auto made = makeRoom(kept); !made)
        return Failure(made.error());
    if (auto added = addRelated(); !added)
        return Failure(added.error());
    if (auto added = addOthers(); !added)
        return Failure(added.error());
    measure(m_layout);
    return std::move(m_layout);
}

} // namespace

Result<Layout> updatedLayout(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                             const std::vector<PlacedTable> &before, Progress &progress)
{
    const auto kept = matched(catalog, before);
    const bool isNew = std::ranges::none_of(kept, [](const auto *placed) {
        return placed;
    });
    return isNew ? computeLayout(catalog, graph, progress) : Updater(catalog, graph, progress).run(kept);
}

Result<Layout> rearrangedLayout(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                const std::vector<PlacedTable> &before, Progress &progress)
{
    auto fresh = computeLayout(catalog, graph, progress);
    if (!fresh)
        return Failure(fresh.error());
    const auto kept = matched(catalog, before);
    auto places = placedTables(catalog, *fresh, {});
    std::vector<const PlacedTable *> wanted;
    bool isPlain = true;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (kept[i] && kept[i]->isPinned)
            places[i] = *kept[i];
        else
            places[i].size = {}; // it has to find its room
        if (kept[i])
            places[i].columns = kept[i]->columns;
        isPlain = isPlain && !places[i].isPinned && places[i].columns == Columns::Few;
        wanted.push_back(&places[i]);
    }
    return isPlain ? std::move(*fresh) : Updater(catalog, graph, progress).run(wanted);
}

void clearBeneath(Layout &layout, catalog::TableId table, const std::vector<catalog::TableId> &hidden)
{
    ESPALIER_REQUIRE(table.value < layout.cards.size() && std::ranges::is_sorted(hidden));
    const auto &over = layout.cards[table.value];
    PlaceGrid grid;
    std::vector<std::size_t> covered;
    for (std::size_t i = 0; i < layout.cards.size(); ++i) {
        const auto &card = layout.cards[i];
        if (std::ranges::binary_search(hidden, card.table))
            continue;
        const bool isCovered =
            card.table != table && !card.isPinned && !areApart({over.place, over.size}, {card.place, card.size}, 0);
        if (isCovered)
            covered.push_back(i);
        else
            grid.insert({card.place, card.size});
    }
    for (const auto i : covered) {
        auto &card = layout.cards[i];
        card.place = grid.nearestFree({card.place, card.size}, keptGap);
        grid.insert({card.place, card.size});
    }
    measure(layout);
}

} // namespace espalier::diagram
