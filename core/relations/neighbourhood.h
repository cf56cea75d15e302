// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"

#include <cstddef>
#include <vector>

namespace espalier::relations {

//! The tables within so many hops of one, in either direction: itself first, then the nearest.
std::vector<catalog::TableId> neighbourhood(const RelationGraph &graph, catalog::TableId table, std::size_t hops);

} // namespace espalier::relations
