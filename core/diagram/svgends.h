// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layout.h"

#include <string>

namespace espalier::diagram {

//! Where an edge leaves a card, and to which side: 1 to the right, -1 to the left.
struct End
{
    Point place;
    double side = 1;
};

struct Ends
{
    End child;
    End parent;
};

//! offset: of the column within the card.
End endAt(const Card &card, double offset, double side);
//! On the sides that face each other; around one side of both where one card is above the other.
Ends endsOf(const Card &child, double childOffset, const Card &parent, double parentOffset);
//! Crow's foot: many children; a bar: at most one. The ring says that there may be none.
std::string childMarks(const End &end, bool isUnique);
std::string parentMarks(const End &end, bool isOptional);

} // namespace espalier::diagram
