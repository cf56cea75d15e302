// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/engine/examples.h"
#include "core/pg/transaction.h"
#include "core/plan/plan.h"
#include "core/study/finding.h"

#include <optional>

namespace espalier::screening {

//! Whether a future question over entities without a time counts those as examples that came later: their first row, of any that the study
//! sees by a time, is after the cutoff. That they are there today tells that it comes. A sample of the entities is looked at; one that has no
//! row at all tells nothing. The fix asks only of those that had a row before.
//! Errors: those of the transaction.
Result<std::optional<study::Finding>> laterEntities(const study::Study &study, const plan::Plan &plan,
                                                    const catalog::Catalog &catalog, const engine::Examples &examples,
                                                    pg::Transaction &transaction, std::vector<Message> &lookedAt);

} // namespace espalier::screening
