// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/cache.h"
#include "core/training/run.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

//! Frames and predictions for other programs: comma-separated values, of which a block at a time is held as text.
namespace espalier::workbench {

struct ExportedTable
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    bool operator==(const ExportedTable &) const = default;
};

//! Takes the next block of a text.
using TextTaker = std::function<Result<>(std::string_view)>;

//! Key, as_of where the study has one, label and part of each example, then its features, which are held packed. A key or as_of that is
//! called like a feature has another name, as in a live view. Errors: those of loadSnapshot() and of the taker; Cancelled.
Result<ExportedTable> writeFrame(store::Cache &runs, const std::string &snapshot, const TextTaker &take,
                                 Progress &progress);

//! The examples that a run is scored on with what it says of each, part being the score that they count in: prediction, and of two classes the
//! probability of the positive one, of more probability_CLASS of each. Errors: Invalid where predictions are kept no longer; those of
//! loadSnapshot() and of the taker; Cancelled.
Result<ExportedTable> writePredictions(store::Cache &runs, const training::Run &run, const TextTaker &take,
                                       Progress &progress);

} // namespace espalier::workbench
