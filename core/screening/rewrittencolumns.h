// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/latecolumns.h"

namespace espalier::screening {

//! Columns that features read and that have one and the same value in rows that were never written again, and other values in rows that
//! were: a total of refunds that begins at 0, a rating that begins at none. No moment tells when they were filled. A row was written again
//! where a row of a later time is by an older transaction (xmin). Reads, for each plain table with a time, some ten thousand rows of blocks
//! drawn with a seed; says nothing where all rows came at once, as after a restored dump.
//! Errors: those of the transaction.
Result<LateColumns> rewrittenColumns(const study::Study &study, const catalog::Catalog &catalog,
                                     pg::Transaction &transaction);

} // namespace espalier::screening
