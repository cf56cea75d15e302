// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/diagram/card.h"
#include "core/diagram/place.h"
#include "core/relations/relation.h"

#include <vector>

namespace espalier::diagram {

//! In pixels at 100 %; y grows downwards; place is the upper left corner.
struct Card
{
    catalog::TableId table;
    Point place;
    Size size;
    bool isPinned = false; //!< somebody put it there: it is never moved by us
    Columns columns = Columns::Few;
    bool operator==(const Card &) const = default;
};

struct Layout
{
    std::vector<Card> cards; //!< one for each table of the catalog, by TableId
    Point corner; //!< the least x and y of all cards
    Size extent; //!< from the corner
    bool operator==(const Layout &) const = default;
};

//! Places every card without overlaps by Graphviz; the same catalog gives the same places. Slow: call it off the interface's thread.
//! Errors: Cancelled (within 200 ms), Internal.
Result<Layout> computeLayout(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                             Progress &progress);

//! The rows of a card as it is shown now.
CardRows cardRows(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const Card &card);
//! Sets corner and extent to what the cards take.
void measure(Layout &layout);
//! The same, beginning at the origin: for exports.
Layout shifted(const Layout &layout);

} // namespace espalier::diagram
