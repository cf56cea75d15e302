// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"

#include <string>
#include <vector>

namespace espalier::diagram {

//! The tables as a Mermaid erDiagram, with keys, comments and cardinalities; inferred relations are dashed. What Mermaid's grammar has no way
//! to write becomes a look-alike, and two names that become one get a number. tables: only these and the relations among them; empty: all.
std::string toMermaid(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                      const std::vector<catalog::TableId> &tables);

} // namespace espalier::diagram
