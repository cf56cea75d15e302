// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/pg/settings.h"
#include "core/relations/inclusion.h"
#include "core/workbench/decisions.h"

#include <vector>

namespace espalier::workbench {

//! relations::checkInclusion() over a connection of its own. Errors: those of the connection, and Cancelled.
Result<> checkRelations(const catalog::Catalog &catalog, std::vector<relations::SuggestedRelation> &suggestions,
                        const pg::Settings &settings, Progress &progress);

//! Of a relation that is named by hand: what values say of it, and of its parent's rows where no key makes them the only ones.
//! Errors: those of checkRelations(); Invalid where several rows of the parent share a value, or where that could not be looked at.
Result<relations::Inclusion> checkRelation(const catalog::Catalog &catalog, const NamedRelation &relation,
                                           const pg::Settings &settings, Progress &progress);

} // namespace espalier::workbench
