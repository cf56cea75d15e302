// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/infer.h"

#include <vector>

namespace espalier::relations {

//! Of relations of the same columns whose values are all there, leaves one: marks the others as surpassed. What the names say counts, unless
//! a much smaller parent holds the values too; parts of a key give way to the whole key where that leads to the same tables through a third one.
void settle(const catalog::Catalog &catalog, std::vector<SuggestedRelation> &suggestions);

} // namespace espalier::relations
