// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/query.h"
#include "core/pg/reader.h"
#include "core/snapshot/fetch.h"

#include <vector>

//! What the database answers to a compiled query.
namespace espalier::snapshot {

std::vector<pg::Field> fieldsOf(const std::vector<compile::Output> &outputs);
//! Columns by their roles. Requires: table.columns stand beside outputs.
engine::Examples arranged(frame::Table table, const std::vector<compile::Output> &outputs);
//! Errors: those of the transaction.
Result<engine::Examples> readExamples(const compile::Query &query, pg::Transaction &transaction,
                                      std::size_t expectedRows = 0);

} // namespace espalier::snapshot
