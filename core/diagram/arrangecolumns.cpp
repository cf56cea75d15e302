// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/arrangecolumns.h"

#include "core/diagram/arrange.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace espalier::diagram {

namespace {

constexpr double layerGap = 90; // between layers, where edges run

double middleX(const Box &box)
{
    return box.place.x + box.size.width / 2;
}

std::vector<std::size_t> everyOf(const std::vector<Box> &boxes)
{
    std::vector<std::size_t> every(boxes.size());
    std::iota(every.begin(), every.end(), std::size_t(0));
    return every;
}

//! The boxes of each layer, from left to right, each from top to bottom.
std::vector<std::vector<std::size_t>> layersOf(const std::vector<Box> &boxes)
{
    std::map<long, std::vector<std::size_t>> byMiddle;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        byMiddle[std::lround(middleX(boxes[i]))].push_back(i);
    std::vector<std::vector<std::size_t>> layers;
    for (auto &[middle, layer] : byMiddle) {
        std::ranges::stable_sort(layer, {}, [&](std::size_t i) {
            return boxes[i].place.y;
        });
        layers.push_back(std::move(layer));
    }
    return layers;
}

double heightOf(const std::vector<Box> &boxes, const std::vector<std::size_t> &layer, double gap)
{
    double height = -gap;
    for (const auto i : layer)
        height += boxes[i].size.height + gap;
    return height;
}

//! Cuts a layer into columns of about equal height, none much higher than most.
std::vector<std::vector<std::size_t>> columnsOf(const std::vector<Box> &boxes, const std::vector<std::size_t> &layer,
                                                double most, double gap)
{
    const auto total = heightOf(boxes, layer, gap) + gap;
    const auto share = total / std::max(1.0, std::ceil(total / (most + gap) - 0.1));
    std::vector<std::vector<std::size_t>> columns(1);
    double height = 0;
    for (const auto i : layer) {
        const auto step = boxes[i].size.height + gap;
        if (!columns.back().empty() && height + step / 2 > share * static_cast<double>(columns.size()))
            columns.emplace_back();
        columns.back().push_back(i);
        height += step;
    }
    return columns;
}

//! The height of a rectangle in which all fit, wider than high.
double heightFor(const std::vector<Box> &boxes, double gap)
{
    constexpr double aspect = 1.5;
    double area = 0;
    double highest = 0;
    for (const auto &box : boxes) {
        area += (box.size.width + gap) * (box.size.height + gap);
        highest = std::max(highest, box.size.height);
    }
    return std::max(highest, std::sqrt(area / aspect));
}

//! Places one column with its left edge at x, in the middle of the height; how wide it is.
double placeColumn(std::vector<Box> &boxes, const std::vector<std::size_t> &column, double x, double gap)
{
    double y = -heightOf(boxes, column, gap) / 2;
    double width = 0;
    for (const auto i : column) {
        boxes[i].place = {x, y};
        y += boxes[i].size.height + gap;
        width = std::max(width, boxes[i].size.width);
    }
    return width;
}

bool hasGoodShape(std::vector<Box> boxes)
{
    const auto size = normalise(boxes);
    double area = 0;
    for (const auto &box : boxes)
        area += box.size.width * box.size.height;
    return size.height < 1.4 * size.width && size.width < 4 * size.height && area > 0.3 * size.width * size.height;
}

} // namespace

Result<> arrangeColumns(std::vector<Box> &boxes, const std::vector<WeightedEdge> &edges, double gap)
{
    if (!edges.empty()) {
        if (auto arranged = arrange(boxes, edges, Engine::Layers); !arranged)
            return arranged;
        if (hasGoodShape(boxes)) {
            separate(boxes, gap);
            return {};
        }
    }
    const auto most = heightFor(boxes, gap);
    double x = 0;
    // Without edges all are one layer, in their order.
    for (const auto &layer :
         edges.empty() ? std::vector<std::vector<std::size_t>>(1, everyOf(boxes)) : layersOf(boxes)) {
        for (const auto &column : columnsOf(boxes, layer, most, gap))
            x += placeColumn(boxes, column, x, gap) + gap;
        x += layerGap - gap;
    }
    return {};
}

} // namespace espalier::diagram
