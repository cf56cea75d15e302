// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/place.h"

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace espalier::diagram {

//! Where boxes are, by cells, so that a question about a place asks only what is near it.
class PlaceGrid
{
public:
    void insert(const Box &box);
    bool isFree(const Box &box, double gap) const;
    //! The nearest place, by steps, to where the box is now at which the gap is kept to all that was inserted.
    Point nearestFree(Box box, double gap) const;

private:
    using Cell = std::pair<int, int>;
    std::map<Cell, std::vector<std::size_t>> m_cells;
    std::vector<Box> m_boxes;
};

} // namespace espalier::diagram
