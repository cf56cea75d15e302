// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout.h"

#include <string>

namespace espalier::graph {

enum class Theme
{
    Light,
    Dark
};

//! The relation graph as one SVG document: cards with their columns as text, edges in crow's foot notation that end at their columns.
std::string toSvg(const catalog::Catalog &catalog, const RelationGraph &graph, const Layout &layout, Theme theme);

} // namespace espalier::graph
