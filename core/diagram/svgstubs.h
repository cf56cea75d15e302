// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layout.h"

#include <cstddef>
#include <string>
#include <vector>

namespace espalier::diagram {

//! A line that leaves the drawn tables, with the names of those it leads to.
struct Stub
{
    catalog::TableId table; //!< the drawn one
    std::size_t column = 0; //!< where it leaves the card
    relations::Direction direction = relations::Direction::ToParent; //!< seen from the drawn table
    double side = 1; //!< 1 to the right, -1 to the left
    double textSize = 11; //!< of its label: smaller where there is little room on either side
    bool isInferred = false; //!< all of its relations are
    std::vector<std::string> names; //!< of the tables at its other end, each once
};

inline constexpr double stubLength = 30;
inline constexpr double stubLineHeight = 13; //!< of its label
inline constexpr double stubTextSize = 11;

//! By table, column and direction, each on a side of its card where no drawn card is in the way, if there is one.
//! chosen: for each table whether it is drawn.
std::vector<Stub> stubsOf(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const Layout &layout,
                          const std::vector<bool> &chosen);

//! The lines of text at a stub's end: every name where they are few, else the first ones and how many more.
std::vector<std::string> labelOf(const Stub &stub);

} // namespace espalier::diagram
