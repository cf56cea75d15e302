// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"

#include <string>
#include <vector>

namespace espalier::diagram {

//! The tables as DBML: schemas, types, keys, not null, comments as notes, composite keys and references; inferred relations are marked.
//! Every name is quoted and kept exactly. tables: only these and the relations among them; empty: all.
std::string toDbml(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                   const std::vector<catalog::TableId> &tables);

} // namespace espalier::diagram
