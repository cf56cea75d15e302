// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layout.h"

#include <string>
#include <vector>

namespace espalier::diagram {

enum class Theme
{
    Light,
    Dark
};

enum class TextOrder
{
    WithCards,
    NamesFirst //!< all titles before all columns: readers of large PDF files that give up early still know every table
};

struct SvgOptions
{
    Theme theme = Theme::Light;
    std::vector<catalog::TableId> tables = {}; //!< only these, in any order; empty: all
    TextOrder order = TextOrder::WithCards;
    std::vector<double> tableShares = {}; //!< by TableId, in [0, 1], written on the cards; empty: nothing of it is told
    std::vector<double> relationShares = {}; //!< by RelationId, in [0, 1]: the thicker the more
};

//! The relation graph as one SVG document: cards with their columns as text, edges in crow's foot notation that end at their columns,
//! inferred relations dashed. Of a selection the document is as large as the selection; edges that leave it are stubs that name the other
//! tables. Every name is there in full, as text; what is too wide for its card is written smaller.
std::string toSvg(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const Layout &layout,
                  const SvgOptions &options);
std::string toSvg(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const Layout &layout,
                  Theme theme);

//! For each table whether it is chosen; an empty list chooses all.
std::vector<bool> chosenTables(const catalog::Catalog &catalog, const std::vector<catalog::TableId> &tables);

} // namespace espalier::diagram
