// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/latecolumns.h"

namespace espalier::screening {

//! What the data tell of when rows and their columns are known, against what the study says of it: what a moment tells (lateColumns()), what
//! only the writing of a row does (rewrittenColumns()), and what speaks against the times themselves (checkTimes()). Reads samples of the
//! study's tables. Errors: those of the transaction.
Result<LateColumns> whenKnown(const study::Study &study, const catalog::Catalog &catalog, pg::Transaction &transaction);

} // namespace espalier::screening
