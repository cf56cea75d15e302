// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/catalog.h"
#include "core/dataset/snapshot.h"
#include "core/pg/transaction.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>

namespace espalier::dataset {

//! The hash of all in a study that decides which rows and features it has, and how they are split.
std::string contentHash(const study::Study &study);

//! Who computes the features: the engine in this process from columns that are read once, or the database.
enum class Executor
{
    Local,
    Pushdown
};

struct ExecutorChoice
{
    Executor executor = Executor::Local;
    std::string reason; //!< in words
    std::size_t bytes = 0; //!< what the engine would hold, estimated
};

//! The engine, unless the plan is not for it or the columns it reads are estimated to exceed the memory allowed.
ExecutorChoice chooseExecutor(const plan::Plan &plan, const catalog::Catalog &catalog,
                              std::size_t memory = std::size_t{4} << 30U);

class LivingColumns;

struct FetchOptions
{
    std::optional<Executor> executor; //!< where it is not given, the one that chooseExecutor() names
    LivingColumns *living = nullptr; //!< reads what the engine needs; may be null, not owned: then all is read
};

//! Examples with their features, and the column of a given split beside them.
struct Examples
{
    frame::Frame frame;
    std::optional<frame::Column> parts;
};

//! All examples of the plan with their labels and features; labels may be missing. Both executors give the same frame, sums to rounding.
//! What the engine is not for is computed by the database all the same.
//! Reads in the given transaction. Errors: those of the transaction; Unsupported where the engine meets what it cannot hold.
Result<frame::Frame> fetchFrame(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                                Executor executor, LivingColumns *living = nullptr);

//! The examples that have a label, split, without any feature. Reads in the given transaction. Errors: as fetchSnapshot().
Result<Snapshot> fetchLabelled(const study::Study &study, const plan::Plan &plan, const catalog::Catalog &catalog,
                               pg::Transaction &transaction, LivingColumns *living = nullptr);

//! The rows that have a label, of all examples of a plan as fetchFrame() gives them.
std::vector<std::size_t> labelledRows(const frame::Column &label);

//! The same with the split column, by the executor that chooseExecutor() names, or by the database where that one finds out too late that
//! it cannot.
Result<Examples> fetchExamples(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                               LivingColumns *living = nullptr);

//! Reads the frame and splits it. Rows without a label are
//! counted and left out. Errors: those of the connection; Invalid for no examples, one class only, more than two for a binary task, an
//! empty part.
Result<Snapshot> fetchSnapshot(const study::Study &study, const plan::Plan &plan, const catalog::Catalog &catalog,
                               pg::Connection &connection, Progress &progress, const FetchOptions &options = {});

//! The first examples with their labels and features, as the Study page previews them.
Result<frame::Table> fetchPreview(const plan::Plan &plan, pg::Connection &connection, std::size_t rows);

//! What is to be predicted now, with its features; the label is missing. Reads in the given transaction.
Result<frame::Frame> fetchLive(const plan::Plan &plan, pg::Transaction &transaction);

} // namespace espalier::dataset
