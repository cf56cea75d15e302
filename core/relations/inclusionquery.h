// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/inclusion.h"
#include "core/sql/select.h"

#include <vector>

namespace espalier::relations {

//! One row for a batch: sampled_N, found_N and empty_N for each relation.
sql::Select inclusionQuery(const catalog::Catalog &catalog, const std::vector<const Relation *> &relations,
                           const InclusionLimits &limits);

} // namespace espalier::relations
