// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"
#include "core/study/study.h"

#include <vector>

namespace espalier::study {

//! A path of the relation graph, written out by names.
Path toPath(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
            const std::vector<relations::Hop> &hops);

//! "orders -> purchases" for messages and names: the tables along it, without schemas.
std::string describe(const Path &path);

//! All tables that a study names, ordered.
std::vector<sql::QualifiedName> tablesOf(const Study &study);

//! Paths to rows with a time of which an entity has many, up to these: what a future target's label reads first, then what its features do,
//! each once. None of other targets.
std::vector<Path> pathsToRows(const Study &study);

} // namespace espalier::study
