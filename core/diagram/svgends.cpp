// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/svgends.h"

#include <cmath>
#include <fmt/format.h>

namespace espalier::diagram {

End endAt(const Card &card, double offset, double side)
{
    return {.place = {card.place.x + (side > 0 ? card.size.width : 0), card.place.y + offset}, .side = side};
}

Ends endsOf(const Card &child, double childOffset, const Card &parent, double parentOffset)
{
    constexpr double room = 24;
    if (child.place.x + child.size.width + room <= parent.place.x)
        return {endAt(child, childOffset, 1), endAt(parent, parentOffset, -1)};
    if (parent.place.x + parent.size.width + room <= child.place.x)
        return {endAt(child, childOffset, -1), endAt(parent, parentOffset, 1)};
    // One above the other: around the side where the cards end nearer to each other.
    const double left = std::abs(child.place.x - parent.place.x);
    const double right = std::abs(child.place.x + child.size.width - parent.place.x - parent.size.width);
    const double side = right <= left ? 1 : -1;
    return {endAt(child, childOffset, side), endAt(parent, parentOffset, side)};
}

std::string childMarks(const End &end, bool isUnique)
{
    const auto &[x, y] = end.place;
    const double s = end.side;
    const auto foot = isUnique
        ? fmt::format("<path class='e' d='M{0} {1}V{2}'/>", x + 8 * s, y - 5, y + 5)
        : fmt::format("<path class='e' d='M{0} {1}L{2} {3}L{0} {4}'/>", x, y - 6, x + 11 * s, y, y + 6);
    return foot + fmt::format("<circle class='f' cx='{}' cy='{}' r='3.2'/>", x + 14.5 * s, y);
}

std::string parentMarks(const End &end, bool isOptional)
{
    const auto &[x, y] = end.place;
    const auto bar = fmt::format("<path class='e' d='M{0} {1}V{2}'/>", x + 7 * end.side, y - 5, y + 5);
    if (isOptional)
        return bar + fmt::format("<circle class='f' cx='{}' cy='{}' r='3.2'/>", x + 13 * end.side, y);
    return bar + fmt::format("<path class='e' d='M{0} {1}V{2}'/>", x + 11 * end.side, y - 5, y + 5);
}

} // namespace espalier::diagram
