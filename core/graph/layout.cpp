// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout.h"

#include "core/graph/place.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <functional>
#include <graphviz/gvc.h>
#include <memory>
#include <mutex>
#include <set>
#include <utility>

namespace espalier::graph {

namespace {

using Edges = std::vector<std::pair<std::size_t, std::size_t>>;

constexpr double cardGap = 48;
constexpr double groupGap = 110;
constexpr double pointsPerInch = 72;
//! Above it layers grow too long to be read, and dot too slow.
constexpr std::size_t layeredMost = 60;

struct ContextCloser
{
    void operator()(GVC_t *context) const { gvFreeContext(context); }
};
using Context = std::unique_ptr<GVC_t, ContextCloser>;

struct GraphCloser
{
    void operator()(Agraph_t *graph) const { agclose(graph); }
};
using Drawing = std::unique_ptr<Agraph_t, GraphCloser>;

void setAttribute(void *object, std::string name, std::string value)
{
    // Graphviz copies the texts, and takes them as mutable all the same.
    std::string none;
    agsafeset(object, name.data(), value.data(), none.data());
}

Drawing drawingOf(const std::vector<Box> &boxes, const Edges &edges, bool isLayered)
{
    static char name[] = "catalog"; // NOLINT(modernize-avoid-c-arrays): Graphviz takes a mutable text
    Drawing drawing(agopen(name, Agdirected, nullptr));
    setAttribute(drawing.get(), "splines", "none");
    if (isLayered) {
        setAttribute(drawing.get(), "rankdir", "LR");
        setAttribute(drawing.get(), "ranksep", "1.4");
        setAttribute(drawing.get(), "nodesep", "0.5");
    } else {
        setAttribute(drawing.get(), "overlap", "prism");
        setAttribute(drawing.get(), "K", "2.2");
        setAttribute(drawing.get(), "start", "1");
    }
    std::vector<Agnode_t *> nodes;
    nodes.reserve(boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        auto key = std::to_string(i);
        auto *node = agnode(drawing.get(), key.data(), 1);
        setAttribute(node, "shape", "box");
        setAttribute(node, "fixedsize", "true");
        // No text to measure: Graphviz's measuring keeps a font name of a drawing that is gone by the next one.
        setAttribute(node, "label", "");
        setAttribute(node, "width", fmt::format("{:.3f}", boxes[i].size.width / pointsPerInch));
        setAttribute(node, "height", fmt::format("{:.3f}", boxes[i].size.height / pointsPerInch));
        nodes.push_back(node);
    }
    for (const auto &[from, to] : edges)
        agedge(drawing.get(), nodes[from], nodes[to], nullptr, 1);
    return drawing;
}

//! Lets Graphviz place the boxes of one connected group. Errors: Internal.
Result<> arrange(std::vector<Box> &boxes, const Edges &edges)
{
    // Graphviz keeps its state in globals of its own: one layout at a time in a process.
    static std::mutex guard;
    const std::scoped_lock lock(guard);
    const Context context(gvContext());
    const bool isLayered = boxes.size() <= layeredMost;
    const auto drawing = drawingOf(boxes, edges, isLayered);
    agseterr(AGERR);
    if (!context || !drawing || gvLayout(context.get(), drawing.get(), isLayered ? "dot" : "sfdp") != 0) {
        return Failure(Error{.code = Error::Code::Internal,
                             .subject = "Graphviz",
                             .detail = "The tables could not be placed.",
                             .advice = "Check that the layout plugins of Graphviz are installed."});
    }
    std::size_t i = 0;
    for (auto *node = agfstnode(drawing.get()); node != nullptr; node = agnxtnode(drawing.get(), node), ++i) {
        const auto middle = ND_coord(node);
        auto &box = boxes[i];
        box.place = {middle.x - box.size.width / 2, -middle.y - box.size.height / 2};
    }
    gvFreeLayout(context.get(), drawing.get());
    return {};
}

//! Boxes that keep together, with the tables they stand for.
struct Group
{
    std::vector<std::size_t> tables;
    std::vector<Box> boxes;
    Size size;
};

//! Relations between two tables of the group, by their places in it, each pair once.
Edges edgesWithin(const std::vector<std::size_t> &tables, const Edges &all)
{
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    const auto placeOf = [&](std::size_t table) {
        return static_cast<std::size_t>(std::ranges::lower_bound(tables, table) - tables.begin());
    };
    for (const auto &[from, to] : all) {
        if (from != to && std::ranges::binary_search(tables, from))
            pairs.emplace(placeOf(from), placeOf(to));
    }
    return {pairs.begin(), pairs.end()};
}

Group groupOf(const catalog::Catalog &catalog, std::vector<std::size_t> tables)
{
    Group group{.tables = std::move(tables), .boxes = {}, .size = {}};
    for (const auto table : group.tables)
        group.boxes.push_back({.place = {}, .size = cardSize(catalog.tables[table])});
    return group;
}

//! All groups beside each other, about as wide as a screen is to its height.
Layout assembled(std::vector<Group> groups, std::size_t tableCount)
{
    constexpr double aspect = 1.6;
    double area = 0;
    double widest = 0;
    std::vector<Box> outlines;
    for (const auto &group : groups) {
        area += (group.size.width + groupGap) * (group.size.height + groupGap);
        widest = std::max(widest, group.size.width);
        outlines.push_back({.place = {}, .size = group.size});
    }
    pack(outlines, std::max(widest, std::sqrt(area * aspect)), groupGap);

    Layout layout;
    layout.cards.resize(tableCount);
    layout.extent = normalise(outlines);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (std::size_t j = 0; j < groups[i].tables.size(); ++j) {
            const auto &box = groups[i].boxes[j];
            layout.cards[groups[i].tables[j]] = {
                .table = {groups[i].tables[j]},
                .place = {outlines[i].place.x + box.place.x, outlines[i].place.y + box.place.y},
                .size = box.size};
        }
    }
    return layout;
}

double widthFor(const std::vector<Box> &boxes)
{
    constexpr double aspect = 1.8;
    double area = 0;
    for (const auto &box : boxes)
        area += (box.size.width + cardGap) * (box.size.height + cardGap);
    return std::sqrt(area * aspect);
}

} // namespace

Size cardSize(const catalog::Table &table)
{
    constexpr double letter = 7;
    constexpr double marks = 24; // key marks before a column's name
    constexpr double padding = 36; // the margins, and the space between name and type
    constexpr double narrowest = 170;
    constexpr double widest = 380;
    auto letters = static_cast<double>(sql::displayName(table.name).size()) * 1.1;
    for (const auto &column : table.columns)
        letters =
            std::max(letters, static_cast<double>(column.name.size() + catalog::shortTypeName(column.typeName).size()));
    return {.width = std::round(std::clamp(letters * letter + marks + padding, narrowest, widest)),
            .height = cardTitleHeight + cardRowHeight * static_cast<double>(table.columns.size()) + 6};
}

double columnOffset(std::size_t column)
{
    return cardTitleHeight + cardRowHeight * (static_cast<double>(column) + 0.5);
}

Result<Layout> computeLayout(const catalog::Catalog &catalog, const RelationGraph &graph, Progress &progress)
{
    Edges edges;
    for (const auto &relation : graph.relations)
        edges.emplace_back(relation.child.value, relation.parent.value);
    std::vector<Group> groups;
    std::vector<std::size_t> alone;
    std::size_t done = 0;
    for (auto &members : components(catalog.tables.size(), edges)) {
        if (progress.isCancelled())
            return Failure(Error{.code = Error::Code::Cancelled, .subject = {}, .detail = "Stopped on request."});
        progress.report(static_cast<double>(done) / static_cast<double>(catalog.tables.size()), "Placing tables");
        done += members.size();
        if (members.size() == 1) {
            alone.push_back(members.front());
            continue;
        }
        auto group = groupOf(catalog, std::move(members));
        if (auto arranged = arrange(group.boxes, edgesWithin(group.tables, edges)); !arranged)
            return Failure(arranged.error());
        separate(group.boxes, cardGap);
        group.size = normalise(group.boxes);
        groups.push_back(std::move(group));
    }
    if (!alone.empty()) {
        std::ranges::sort(alone);
        auto group = groupOf(catalog, std::move(alone));
        stack(group.boxes, widthFor(group.boxes), cardGap);
        group.size = normalise(group.boxes);
        groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(groups, std::greater{}, [](const Group &group) {
        return group.size.width * group.size.height;
    });
    return assembled(std::move(groups), catalog.tables.size());
}

} // namespace espalier::graph
