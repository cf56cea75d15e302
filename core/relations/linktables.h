// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/infer.h"

#include <vector>

namespace espalier::relations {

//! Composite relations to tables that link others: the key of the parent is made of references, and the child holds the same references under
//! the same names. All are faint: the child may as well refer to the linked tables one by one.
std::vector<SuggestedRelation> relationsToLinks(const catalog::Catalog &catalog, const RelationGraph &graph,
                                                const std::vector<SuggestedRelation> &suggestions);

} // namespace espalier::relations
