// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/card.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace espalier::diagram {

struct Point
{
    double x = 0;
    double y = 0;
    bool operator==(const Point &) const = default;
};

//! A rectangle while it is being placed.
struct Box
{
    Point place; //!< upper left corner
    Size size;
};

//! Tables that hang together, by their places in the catalog; ordered, largest first.
std::vector<std::vector<std::size_t>> components(std::size_t count,
                                                 const std::vector<std::pair<std::size_t, std::size_t>> &edges);

bool areApart(const Box &first, const Box &second, double gap);

//! Pushes boxes apart until gaps of the given width are between them; keeps who is left of and above whom.
void separate(std::vector<Box> &boxes, double gap);

//! Places boxes of one kind in columns of about equal height, in their order, together about as wide as width.
void stack(std::vector<Box> &boxes, double width, double gap);

//! Places each box, in their order, where it lies highest within the width: small ones fill the gaps that large ones leave.
void pack(std::vector<Box> &boxes, double width, double gap);

//! Moves all boxes so that the least corner is at the origin; the size they take.
Size normalise(std::vector<Box> &boxes);

} // namespace espalier::diagram
