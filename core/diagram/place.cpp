// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/place.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace espalier::diagram {

namespace {

std::size_t rootOf(std::vector<std::size_t> &parents, std::size_t node)
{
    while (parents[node] != node) {
        parents[node] = parents[parents[node]];
        node = parents[node];
    }
    return node;
}

double overlapX(const Box &left, const Box &right, double gap)
{
    return std::min(left.place.x + left.size.width, right.place.x + right.size.width)
        - std::max(left.place.x, right.place.x) + gap;
}

double overlapY(const Box &left, const Box &right, double gap)
{
    return std::min(left.place.y + left.size.height, right.place.y + right.size.height)
        - std::max(left.place.y, right.place.y) + gap;
}

//! Pushes two boxes apart along the axis that needs less.
void pushApart(Box &first, Box &second, double horizontal, double vertical)
{
    constexpr double beyond = 0.5; // so that rounding leaves no overlap behind
    if (horizontal <= vertical) {
        const bool isLeft = first.place.x + first.size.width / 2 <= second.place.x + second.size.width / 2;
        const double push = (horizontal / 2 + beyond) * (isLeft ? 1 : -1);
        first.place.x -= push;
        second.place.x += push;
    } else {
        const bool isAbove = first.place.y + first.size.height / 2 <= second.place.y + second.size.height / 2;
        const double push = (vertical / 2 + beyond) * (isAbove ? 1 : -1);
        first.place.y -= push;
        second.place.y += push;
    }
}

//! One sweep from left to right; true where something had to move.
bool separateOnce(std::vector<Box> &boxes, std::vector<std::size_t> &order, double gap)
{
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return boxes[i].place.x;
    });
    bool hasMoved = false;
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            auto &first = boxes[order[i]];
            auto &second = boxes[order[j]];
            if (second.place.x > first.place.x + first.size.width + gap)
                break;
            const double horizontal = overlapX(first, second, gap);
            const double vertical = overlapY(first, second, gap);
            if (horizontal <= 0 || vertical <= 0)
                continue;
            pushApart(first, second, horizontal, vertical);
            hasMoved = true;
        }
    }
    return hasMoved;
}

//! Down from the top, each box below those it would cover: always ends, at the price of height.
void sinkApart(std::vector<Box> &boxes, std::vector<std::size_t> &order, double gap)
{
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return boxes[i].place.y;
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto &box = boxes[order[i]];
        for (bool isFree = false; !isFree;) {
            isFree = true;
            for (std::size_t j = 0; j < i; ++j) {
                const auto &above = boxes[order[j]];
                if (overlapX(above, box, gap) > 0 && overlapY(above, box, gap) > 0) {
                    box.place.y = above.place.y + above.size.height + gap;
                    isFree = false;
                }
            }
        }
    }
}

} // namespace

std::vector<std::vector<std::size_t>> components(std::size_t count,
                                                 const std::vector<std::pair<std::size_t, std::size_t>> &edges)
{
    std::vector<std::size_t> parents(count);
    std::iota(parents.begin(), parents.end(), std::size_t(0));
    for (const auto &[from, to] : edges)
        parents[rootOf(parents, from)] = rootOf(parents, to);
    std::vector<std::vector<std::size_t>> byRoot(count);
    for (std::size_t node = 0; node < count; ++node)
        byRoot[rootOf(parents, node)].push_back(node);
    std::erase_if(byRoot, [](const auto &members) {
        return members.empty();
    });
    std::ranges::sort(byRoot, [](const auto &left, const auto &right) {
        return left.size() != right.size() ? left.size() > right.size() : left < right;
    });
    return byRoot;
}

void separate(std::vector<Box> &boxes, double gap)
{
    constexpr int most = 400;
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    for (int round = 0; round < most; ++round) {
        if (!separateOnce(boxes, order, gap))
            return;
    }
    sinkApart(boxes, order, gap);
}

void stack(std::vector<Box> &boxes, double width, double gap)
{
    double area = 0;
    double highest = 0;
    for (const auto &box : boxes) {
        area += (box.size.width + gap) * (box.size.height + gap);
        highest = std::max(highest, box.size.height);
    }
    const auto height = std::max(highest, area / std::max(1.0, width));
    Point next{0, 0};
    double widest = 0;
    for (auto &box : boxes) {
        if (next.y > 0 && next.y + box.size.height / 2 > height) {
            next = {next.x + widest + gap, 0};
            widest = 0;
        }
        box.place = next;
        next.y += box.size.height + gap;
        widest = std::max(widest, box.size.width);
    }
}

void pack(std::vector<Box> &boxes, double width, double gap)
{
    // The outline of what is placed, seen from below: pieces from left to right, each with the height it has grown to.
    struct Piece
    {
        double left;
        double bottom;
    };
    std::vector<Piece> outline{{0, 0}};
    const auto bottomOver = [&](std::size_t first, double right) {
        double bottom = 0;
        for (auto i = first; i < outline.size() && outline[i].left < right; ++i)
            bottom = std::max(bottom, outline[i].bottom);
        return bottom;
    };
    for (auto &box : boxes) {
        box.place = {0, bottomOver(0, box.size.width + gap)};
        for (std::size_t i = 1; i < outline.size() && outline[i].left + box.size.width <= width; ++i) {
            const auto y = bottomOver(i, outline[i].left + box.size.width + gap);
            if (y < box.place.y)
                box.place = {outline[i].left, y};
        }
        const double right = box.place.x + box.size.width + gap;
        const auto after = std::ranges::find_if(outline, [&](const Piece &piece) {
            return piece.left > right;
        });
        const Piece rest{right, std::prev(after)->bottom};
        const auto first = std::ranges::lower_bound(outline, box.place.x, {}, &Piece::left);
        const auto next = outline.erase(first, after);
        outline.insert(next, {Piece{box.place.x, box.place.y + box.size.height + gap}, rest});
    }
}

bool areApart(const Box &first, const Box &second, double gap)
{
    return overlapX(first, second, gap) <= 0 || overlapY(first, second, gap) <= 0;
}

Size normalise(std::vector<Box> &boxes)
{
    if (boxes.empty())
        return {};
    constexpr double infinite = std::numeric_limits<double>::infinity();
    Point least{infinite, infinite};
    for (const auto &box : boxes)
        least = {std::min(least.x, box.place.x), std::min(least.y, box.place.y)};
    Size size;
    for (auto &box : boxes) {
        box.place = {std::round(box.place.x - least.x), std::round(box.place.y - least.y)};
        size = {std::max(size.width, box.place.x + box.size.width),
                std::max(size.height, box.place.y + box.size.height)};
    }
    return size;
}

} // namespace espalier::diagram
