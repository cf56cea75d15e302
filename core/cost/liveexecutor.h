// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/executor.h"

namespace espalier::cost {

//! Who computes the features of so many rows that are to be predicted now: the engine where the plan is for it and it fits, unless the
//! database is expected to be sooner. Nothing is refused: what the engine cannot or may not hold the database does, whoever is asked for.
//! Explains the query of the live rows in the given transaction, where that takes less than what it can save. Errors: those of the
//! transaction. rows: nothing where they were not counted.
Result<ExecutorChoice> decideLiveExecutor(const plan::Plan &plan, const catalog::Catalog &catalog,
                                          pg::Transaction &transaction, std::optional<std::size_t> rows,
                                          const FetchOptions &options);

} // namespace espalier::cost
