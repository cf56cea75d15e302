// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/placegrid.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace espalier::diagram {

namespace {

constexpr double cellSize = 400;
constexpr double step = 24;

int cellOf(double coordinate)
{
    return static_cast<int>(std::floor(coordinate / cellSize));
}

} // namespace

void PlaceGrid::insert(const Box &box)
{
    for (int x = cellOf(box.place.x); x <= cellOf(box.place.x + box.size.width); ++x) {
        for (int y = cellOf(box.place.y); y <= cellOf(box.place.y + box.size.height); ++y)
            m_cells[{x, y}].push_back(m_boxes.size());
    }
    m_boxes.push_back(box);
}

bool PlaceGrid::isFree(const Box &box, double gap) const
{
    for (int x = cellOf(box.place.x - gap); x <= cellOf(box.place.x + box.size.width + gap); ++x) {
        for (int y = cellOf(box.place.y - gap); y <= cellOf(box.place.y + box.size.height + gap); ++y) {
            const auto cell = m_cells.find({x, y});
            if (cell == m_cells.end())
                continue;
            const bool isTaken = std::ranges::any_of(cell->second, [&](std::size_t i) {
                return !areApart(m_boxes[i], box, gap);
            });
            if (isTaken)
                return false;
        }
    }
    return true;
}

Point PlaceGrid::nearestFree(Box box, double gap) const
{
    const auto wanted = box.place;
    std::optional<Point> best;
    double least = 0;
    const auto attempt = [&](int x, int y) {
        const double away = std::hypot(x * step, y * step);
        if (best && away >= least)
            return;
        box.place = {wanted.x + x * step, wanted.y + y * step};
        if (!isFree(box, gap))
            return;
        best = box.place;
        least = away;
    };
    // Squares around the place, until none of them can hold a nearer one.
    for (int ring = 0; !best || ring * step < least; ++ring) {
        for (int i = -ring; i <= ring; ++i) {
            attempt(i, -ring);
            attempt(i, ring);
            attempt(-ring, i);
            attempt(ring, i);
        }
    }
    return *best;
}

} // namespace espalier::diagram
