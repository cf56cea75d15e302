// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/relation.h"

#include <vector>

namespace espalier::graph {

struct Point
{
    double x = 0;
    double y = 0;
    bool operator==(const Point &) const = default;
};

struct Size
{
    double width = 0;
    double height = 0;
    bool operator==(const Size &) const = default;
};

//! In pixels at 100 %; y grows downwards; place is the upper left corner.
struct Card
{
    catalog::TableId table;
    Point place;
    Size size;
    bool operator==(const Card &) const = default;
};

struct Layout
{
    std::vector<Card> cards; //!< one for each table of the catalog, by TableId
    Size extent;
    bool operator==(const Layout &) const = default;
};

//! The size a card takes: a title row and one row per column, as the page and the exports draw it.
Size cardSize(const catalog::Table &table);
//! The height within a card at which an edge meets a column.
double columnOffset(std::size_t column);

inline constexpr double cardTitleHeight = 28;
inline constexpr double cardRowHeight = 20;

//! Places every card without overlaps by Graphviz; the same catalog gives the same places. Slow: call it off the interface's thread.
//! Errors: Cancelled, Internal.
Result<Layout> computeLayout(const catalog::Catalog &catalog, const RelationGraph &graph, Progress &progress);

} // namespace espalier::graph
