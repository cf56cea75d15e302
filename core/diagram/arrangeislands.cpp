// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/arrangeislands.h"

#include "core/diagram/arrange.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace espalier::diagram {

namespace {

constexpr double islandAspect = 1.7;

double areaOf(const Box &box, double gap)
{
    return (box.size.width + gap) * (box.size.height + gap);
}

Point middleOf(const Box &box)
{
    return {box.place.x + box.size.width / 2, box.place.y + box.size.height / 2};
}

//! For each box, the share of all area that lies before it along an axis, from -0.5 to 0.5: what was crowded spreads out.
std::vector<double> shares(const std::vector<Box> &boxes, double Point::*axis, double gap)
{
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return middleOf(boxes[i]).*axis;
    });
    double total = 0;
    for (const auto &box : boxes)
        total += areaOf(box, gap);
    std::vector<double> result(boxes.size());
    double before = 0;
    for (const auto i : order) {
        result[i] = (before + areaOf(boxes[i], gap) / 2) / total - 0.5;
        before += areaOf(boxes[i], gap);
    }
    return result;
}

//! Where boxes should be: as their springs have them, spread over a rectangle that just holds them.
std::vector<Point> targetsOf(const std::vector<Box> &boxes, double gap)
{
    double area = 0;
    for (const auto &box : boxes)
        area += areaOf(box, gap);
    const auto height = std::sqrt(area / islandAspect);
    const auto across = shares(boxes, &Point::x, gap);
    const auto down = shares(boxes, &Point::y, gap);
    std::vector<Point> targets(boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        targets[i] = {across[i] * height * islandAspect, down[i] * height};
    return targets;
}

//! Places for a box beside another one, in line with one of its edges or its middle.
std::array<Point, 12> placesBeside(const Box &other, const Size &size, double gap)
{
    const auto &[x, y] = other.place;
    const double right = x + other.size.width;
    const double bottom = y + other.size.height;
    const std::array ys{y, bottom - size.height, (y + bottom - size.height) / 2};
    const std::array xs{x, right - size.width, (x + right - size.width) / 2};
    return {Point{right + gap, ys[0]},      {right + gap, ys[1]},           {right + gap, ys[2]},
            {x - gap - size.width, ys[0]},  {x - gap - size.width, ys[1]},  {x - gap - size.width, ys[2]},
            {xs[0], bottom + gap},          {xs[1], bottom + gap},          {xs[2], bottom + gap},
            {xs[0], y - gap - size.height}, {xs[1], y - gap - size.height}, {xs[2], y - gap - size.height}};
}

//! The free place beside what is placed that is nearest to the target, and not far from the middle of all.
void dock(Box &box, const Point &target, const std::vector<Box> &placed, double gap)
{
    constexpr double beyond = 0.01; // so that boxes side by side count as apart
    auto least = std::numeric_limits<double>::infinity();
    auto candidate = box;
    for (const auto &other : placed) {
        for (const auto &place : placesBeside(other, box.size, gap + beyond)) {
            candidate.place = place;
            const auto middle = middleOf(candidate);
            const auto reach = std::max(std::abs(middle.x) / islandAspect, std::abs(middle.y)) * islandAspect;
            const auto cost = std::hypot(middle.x - target.x, middle.y - target.y) + reach;
            if (cost >= least)
                continue;
            const auto isFree = std::ranges::all_of(placed, [&](const Box &taken) {
                return areApart(taken, candidate, gap);
            });
            if (!isFree)
                continue;
            least = cost;
            box.place = place;
        }
    }
}

} // namespace

Result<> arrangeIslands(std::vector<Box> &boxes, const std::vector<WeightedEdge> &edges, double gap, Progress &progress)
{
    if (auto arranged = arrange(boxes, edges, Engine::Springs); !arranged)
        return arranged;
    const auto targets = targetsOf(boxes, gap);
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    // From the middle outwards.
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return std::max(std::abs(targets[i].x) / islandAspect, std::abs(targets[i].y));
    });
    std::vector<Box> placed;
    for (const auto i : order) {
        if (progress.isCancelled())
            return Failure(stoppedError());
        auto &box = boxes[i];
        box.place = {targets[i].x - box.size.width / 2, targets[i].y - box.size.height / 2};
        if (!placed.empty())
            dock(box, targets[i], placed, gap);
        placed.push_back(box);
    }
    return {};
}

} // namespace espalier::diagram
