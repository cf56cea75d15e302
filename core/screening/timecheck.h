// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pg/transaction.h"
#include "core/study/finding.h"

#include <vector>

namespace espalier::screening {

//! What the data say against the times of a study's tables: a time that is mostly missing, a time that is later than the rows which refer to
//! its row (when it ended, or when all was copied), and rows of one key that are valid at once. Each table of the study's paths is sampled
//! once, with a seed; overlaps are looked for among all rows. Times of their own and those that others borrow are looked
//! at. The fix of a contradicted time leaves no other danger behind: features that see many rows by it are left out, and what is only referred
//! to counts as known. Rows that no example ever sees, for want of a time or a record time, are told.
//! Errors: those of the transaction.
Result<std::vector<study::Finding>> checkTimes(const study::Study &study, const catalog::Catalog &catalog,
                                               pg::Transaction &transaction);

} // namespace espalier::screening
