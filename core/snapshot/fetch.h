// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/catalog.h"
#include "core/compile/query.h"
#include "core/cost/executor.h"
#include "core/engine/examples.h"
#include "core/pg/transaction.h"
#include "core/plan/plan.h"
#include "core/snapshot/snapshot.h"

#include <optional>
#include <string>

namespace espalier::snapshot {

//! The hash of all in a study that decides which rows and features it has, and how they are split.
std::string contentHash(const study::Study &study);

//! All examples of the plan with their labels and features; labels may be missing. Both executors give the same frame, sums to rounding.
//! What the engine is not for is computed by the database all the same.
//! Reads in the given transaction. Errors: those of the transaction; Unsupported where the engine meets what it cannot hold.
Result<frame::Frame> fetchFrame(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                                cost::Executor executor, columns::ColumnCache *columnCache = nullptr);

//! The examples that have a label, split, without any feature. Reads in the given transaction. Errors: as fetchSnapshot().
Result<Snapshot> fetchLabelled(const study::Study &study, const plan::Plan &plan, const catalog::Catalog &catalog,
                               pg::Transaction &transaction, columns::ColumnCache *columnCache = nullptr,
                               std::size_t memory = defaultMemory());

//! The rows that have a label, of all examples of a plan as fetchFrame() gives them.
std::vector<std::size_t> labelledRows(const frame::Column &label);

//! The same with the split column, by the executor that decideExecutor() names, or by the database where that one finds out too late that
//! it cannot. Errors: those of decideExecutor() too.
Result<engine::Examples> fetchExamples(const plan::Plan &plan, const catalog::Catalog &catalog,
                                       pg::Transaction &transaction, const cost::FetchOptions &options = {});

//! Those that are only learned from (plan::furtherPlan()); nothing where the plan has none. examples: the others, as fetchExamples() gives
//! them, by that executor. Errors: those of the transaction.
Result<std::optional<engine::Examples>> fetchFurther(const plan::Plan &plan, const engine::Examples &examples,
                                                     const catalog::Catalog &catalog, pg::Transaction &transaction,
                                                     cost::Executor executor, columns::ColumnCache *columnCache);

//! The first examples with their labels and features, as the Study page previews them.
Result<frame::Table> fetchPreview(const plan::Plan &plan, pg::Connection &connection, std::size_t rows);

//! What is to be predicted now, or what the scope names, with its features; the label is missing. Reads in the given transaction.
Result<frame::Frame> fetchLive(const plan::Plan &plan, pg::Transaction &transaction,
                               const compile::LiveScope &scope = {});

//! All that is to be predicted now, or was at the moment of the scope, by the executor that cost::decideLiveExecutor() names, or by the database where that one finds out too
//! late that it cannot. Both give the same features, but for the sign of 0. Reads in the given transaction.
Result<frame::Frame> fetchLive(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                               const cost::FetchOptions &options, const compile::LiveScope &scope = {});

} // namespace espalier::snapshot
