// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/pg/settings.h"
#include "core/relations/inclusion.h"

#include <vector>

namespace espalier::workbench {

//! relations::checkInclusion() over a connection of its own. Errors: those of the connection, and Cancelled.
Result<> checkRelations(const catalog::Catalog &catalog, std::vector<relations::SuggestedRelation> &suggestions,
                        const pg::Settings &settings, Progress &progress);

} // namespace espalier::workbench
