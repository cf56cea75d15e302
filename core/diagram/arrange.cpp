// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/arrange.h"

#include "core/diagram/messages.h"

#include <cmath>
#include <cstdlib>
#include <fmt/format.h>
#include <graphviz/gvc.h>
#include <memory>
#include <mutex>
#include <string>

namespace espalier::diagram {

namespace {

constexpr double pointsPerInch = 72;

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

void setOptions(Agraph_t *drawing, Engine engine)
{
    setAttribute(drawing, "splines", "none");
    if (engine == Engine::Layers) {
        setAttribute(drawing, "rankdir", "LR");
        setAttribute(drawing, "ranksep", "1.4");
        setAttribute(drawing, "nodesep", "0.5");
    } else {
        setAttribute(drawing, "overlap", "prism");
        setAttribute(drawing, "K", "2.2");
        setAttribute(drawing, "start", "1");
    }
}

Drawing drawingOf(const std::vector<Box> &boxes, const std::vector<WeightedEdge> &edges, Engine engine)
{
    static char name[] = "catalog"; // NOLINT(modernize-avoid-c-arrays): Graphviz takes a mutable text
    Drawing drawing(agopen(name, Agdirected, nullptr));
    setOptions(drawing.get(), engine);
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
    for (const auto &[from, to, weight] : edges) {
        auto *edge = agedge(drawing.get(), nodes[from], nodes[to], nullptr, 1);
        if (engine == Engine::Springs)
            setAttribute(edge, "weight", fmt::format("{:.3f}", weight));
    }
    return drawing;
}

} // namespace

Result<> arrange(std::vector<Box> &boxes, const std::vector<WeightedEdge> &edges, Engine engine)
{
    // Graphviz keeps its state in globals of its own: one layout at a time in a process.
    static std::mutex guard;
    const std::scoped_lock lock(guard);
    const Context context(gvContext());
    const auto drawing = drawingOf(boxes, edges, engine);
    agseterr(AGERR);
    // The springs draw from rand() before they seed it: without this the places depend on what was laid out before.
    std::srand(1); // NOLINT(cert-msc51-cpp,concurrency-mt-unsafe)
    const auto *name = engine == Engine::Layers ? "dot" : "sfdp";
    if (!context || !drawing || gvLayout(context.get(), drawing.get(), name) != 0) {
        return Failure(Error{.code = Error::Code::Internal,
                             .subject = "Graphviz",
                             .problem = messages::notPlaced(),
                             .remedies = {messages::installPlugins()}});
    }
    std::size_t i = 0;
    for (auto *node = agfstnode(drawing.get()); node != nullptr; node = agnxtnode(drawing.get(), node), ++i) {
        const auto middle = ND_coord(node);
        auto &box = boxes[i];
        // Sums in another order differ in the last digits, from one run to the next.
        box.place = {std::round(middle.x - box.size.width / 2), std::round(-middle.y - box.size.height / 2)};
    }
    gvFreeLayout(context.get(), drawing.get());
    return {};
}

Error stoppedError()
{
    return {.code = Error::Code::Cancelled, .subject = {}, .problem = espalier::messages::stopped()};
}

} // namespace espalier::diagram
