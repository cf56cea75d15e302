// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/catalog/catalog.h"
#include "core/engine/source.h"
#include "core/frame/frame.h"
#include "core/pg/transaction.h"
#include "core/plan/plan.h"

namespace espalier::engine {

//! Why this engine leaves a plan to the SQL; nothing where it does not.
std::optional<Message> whyNot(const plan::Plan &plan);

//! The features of a plan for examples that are there already (keys and as-of times), in the order of plan.outputs. Reads the columns
//! that are needed of each table once, in the given transaction, and computes in memory; the values are those of compile::trainingQuery(),
//! to the bit but for the sign of 0. Cost: rows, plus examples times features. Uses as many threads as asked for.
//! Errors: Cancelled; those of the transaction; Unsupported where it does not fit into memory, or keys are not what they promise.
Result<std::vector<frame::Column>> features(const plan::Plan &plan, const catalog::Catalog &catalog,
                                            const frame::Frame &examples, pg::Transaction &transaction,
                                            const columns::ReadColumns &read = columns::readColumns,
                                            unsigned threads = 2);

} // namespace espalier::engine
