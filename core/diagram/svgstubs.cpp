// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/svgstubs.h"

#include "core/diagram/svgtext.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <tuple>
#include <utility>

namespace espalier::diagram {

namespace {

//! A rectangle by its corners.
struct Area
{
    Point least;
    Point most;
};

bool meet(const Area &area, const Card &card)
{
    return area.least.x < card.place.x + card.size.width && card.place.x < area.most.x
        && area.least.y < card.place.y + card.size.height && card.place.y < area.most.y;
}

//! What the line and its label take on one side of the card; offset: of the column within it.
Area areaOf(const Stub &stub, const Card &card, double offset, double side)
{
    const auto lines = labelOf(stub);
    double width = stubLength;
    for (const auto &line : lines)
        width = std::max(width, stubLength + 6 + textWidth(line, stubTextSize));
    const double half = stubLineHeight * static_cast<double>(lines.size()) / 2;
    const double middle = card.place.y + offset;
    const double left = side > 0 ? card.place.x + card.size.width : card.place.x - width;
    return {{left, middle - half}, {left + width, middle + half}};
}

//! How far the nearest drawn card is on one side, at the height of the label.
double gapOf(const Stub &stub, const Layout &layout, const std::vector<bool> &chosen, double offset, double side)
{
    const auto &card = layout.cards[stub.table.value];
    auto area = areaOf(stub, card, offset, side);
    double gap = area.most.x - area.least.x;
    for (const auto &other : layout.cards) {
        if (!chosen[other.table.value] || other.table == stub.table || !meet(area, other))
            continue;
        gap = std::min(gap, side > 0 ? other.place.x - area.least.x : area.most.x - other.place.x - other.size.width);
    }
    return gap;
}

//! On the side where nothing drawn is in the way, the wanted one before the other; else where there is more room, in smaller letters.
void place(Stub &stub, const Layout &layout, const std::vector<bool> &chosen, double offset)
{
    constexpr double smallest = 4;
    const auto &card = layout.cards[stub.table.value];
    const auto area = areaOf(stub, card, offset, stub.side);
    const double needed = area.most.x - area.least.x;
    const double here = gapOf(stub, layout, chosen, offset, stub.side);
    if (here >= needed)
        return;
    const double there = gapOf(stub, layout, chosen, offset, -stub.side);
    if (there > here)
        stub.side = -stub.side;
    const double taken = stubLength + 8;
    const double share = (std::max(here, there) - taken) / (needed - taken);
    stub.textSize = std::clamp(stubTextSize * share, smallest, stubTextSize);
}

//! For each column with drawn edges: how many of them lead to the right, less those to the left.
std::map<std::pair<std::size_t, std::size_t>, int> balanceOf(const relations::RelationGraph &graph,
                                                             const Layout &layout, const std::vector<bool> &chosen)
{
    std::map<std::pair<std::size_t, std::size_t>, int> balance;
    const auto middle = [&layout](catalog::TableId table) {
        const auto &card = layout.cards[table.value];
        return card.place.x + card.size.width / 2;
    };
    for (const auto &relation : graph.relations) {
        if (!chosen[relation.child.value] || !chosen[relation.parent.value])
            continue;
        const int sign = middle(relation.parent) > middle(relation.child) ? 1 : -1;
        balance[{relation.child.value, relation.childColumns.front()}] += sign;
        balance[{relation.parent.value, relation.parentColumns.front()}] -= sign;
    }
    return balance;
}

using StubKey = std::tuple<std::size_t, std::size_t, bool>; // table, column, whether the table is the child

//! A relation with one end drawn, seen from there.
struct Leaving
{
    catalog::TableId here;
    catalog::TableId other;
    std::size_t column = 0;
    bool hasChild = false;
};

Leaving leaving(const relations::Relation &relation, bool hasChild)
{
    if (hasChild)
        return {relation.child, relation.parent, relation.childColumns.front(), true};
    return {relation.parent, relation.child, relation.parentColumns.front(), false};
}

void addName(Stub &stub, std::string name, bool isInferred)
{
    stub.isInferred = isInferred && (stub.names.empty() || stub.isInferred);
    if (std::ranges::find(stub.names, name) == stub.names.end())
        stub.names.push_back(std::move(name));
}

} // namespace

std::vector<Stub> stubsOf(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const Layout &layout,
                          const std::vector<bool> &chosen)
{
    std::map<StubKey, Stub> stubs;
    const auto balance = balanceOf(graph, layout, chosen);
    for (const auto &relation : graph.relations) {
        if (chosen[relation.child.value] == chosen[relation.parent.value])
            continue;
        const auto [here, other, column, hasChild] = leaving(relation, chosen[relation.child.value]);
        auto &stub = stubs[{here.value, column, hasChild}];
        stub.table = here;
        stub.column = column;
        stub.direction = hasChild ? relations::Direction::ToParent : relations::Direction::ToChild;
        // Away from the edges that are drawn at this column; else to the right for parents, to the left for children.
        const auto drawn = balance.find({here.value, column});
        const bool isRight = drawn == balance.end() || drawn->second == 0 ? hasChild : drawn->second < 0;
        stub.side = isRight ? 1.0 : -1.0;
        addName(stub, sql::displayName(catalog.table(other).name), relation.origin == relations::Origin::Inferred);
    }
    std::vector<Stub> result;
    result.reserve(stubs.size());
    for (auto &[key, stub] : stubs) {
        const auto rows = cardRows(catalog, graph, layout.cards[stub.table.value]);
        place(stub, layout, chosen, columnOffset(rows, stub.column));
        result.push_back(std::move(stub));
    }
    return result;
}

std::vector<std::string> labelOf(const Stub &stub)
{
    constexpr std::size_t most = 4;
    if (stub.names.size() <= most)
        return stub.names;
    std::vector<std::string> lines(stub.names.begin(), stub.names.begin() + most - 1);
    lines.push_back(fmt::format("and {} more", stub.names.size() - lines.size()));
    return lines;
}

} // namespace espalier::diagram
