// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/dataset/snapshot.h"
#include "core/pg/transaction.h"
#include "core/plan/plan.h"

namespace espalier::dataset {

//! The hash of all in a study that decides which rows and features it has, and how they are split.
std::string contentHash(const study::Study &study);

//! Runs the plan's query inside PostgreSQL, reads the frame, splits it. Rows without a label are counted and left out.
//! Errors: those of the connection; Invalid for no examples, one class only, more than two for a binary task, an empty part.
Result<Snapshot> fetchSnapshot(const study::Study &study, const plan::Plan &plan, pg::Connection &connection,
                               Progress &progress);

//! The first examples with their labels and features, as the Study page previews them.
Result<frame::Table> fetchPreview(const plan::Plan &plan, pg::Connection &connection, std::size_t rows);

//! What is to be predicted now, with its features; the label is missing. Reads in the given transaction.
Result<frame::Frame> fetchLive(const plan::Plan &plan, pg::Transaction &transaction);

} // namespace espalier::dataset
