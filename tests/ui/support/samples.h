// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagram/layout.h"
#include "core/relations/relation.h"

namespace espalier::samples {

//! A catalog with its relations and places, as the window gets it.
struct Schema
{
    catalog::Catalog catalog;
    relations::RelationGraph graph;
    diagram::Layout layout;
};

//! The fifteen tables of the living shop, with statistics.
Schema shop();
//! count tables of twelve columns on average in twenty schemas, 1.6 foreign keys each, one in a hundred a hub.
Schema generated(std::size_t count);

} // namespace espalier::samples
