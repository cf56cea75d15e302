// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/frame/column.h"
#include "core/model/model.h"
#include "core/snapshot/snapshot.h"
#include "core/store/cache.h"
#include "core/training/run.h"
#include "core/workbench/explanation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace espalier::workbench {

//! A test example with the model that made its score: what is needed to ask what it would say of other values, and no server for it.
struct ExampleAtHand
{
    model::Model model;
    std::vector<frame::Column> features; //!< of one row, in the model's order
    std::size_t output =
        0; //!< of the model, that is explained: the only one, or that of the class which is likeliest of the row as it is
    RowExplanation asItIs;
};

//! Errors: those of explainRow().
Result<ExampleAtHand> takeExample(store::Cache &runs, const snapshot::Snapshot &outline, const training::Run &run,
                                  const RowNamed &named, Progress &progress);

//! What a feature is said to be instead; nothing: it is missing.
struct ValueGiven
{
    std::string feature;
    std::optional<std::string> value;
    bool operator==(const ValueGiven &) const = default;
};

//! The same example with other values, all else left as it is; of the same class. Of a value that is given twice the last one counts.
//! Errors: Invalid where the model has no such feature, or a number is none.
Result<RowExplanation> explainWith(const ExampleAtHand &example, const std::vector<ValueGiven> &given,
                                   Progress &progress);

//! A value with which alone another class is predicted: explain::flipsOf().
struct NearestChange
{
    std::string feature;
    bool isNumber = false;
    std::optional<std::string> value; //!< none where it is missing
    double distance = 0; //!< standard deviations of a number; else 1
    std::string answer; //!< that is predicted then
    double score = 0; //!< its probability
    bool operator==(const NearestChange &) const = default;
};

struct NearestChanges
{
    std::string run;
    std::string key;
    std::optional<Timestamp> asOf;
    std::string answer; //!< that is predicted of it as it is
    double threshold = 0; //!< of a binary model: from which probability on the positive class is predicted
    std::size_t rows = 0; //!< whose values were tried: all but those of the test
    std::vector<NearestChange>
        changes; //!< at most one for each feature, the nearest first; empty where no single value does
};

//! threshold: the model's own where none is given. Errors: Unsupported where the model predicts a number; those of reading the snapshot's
//! rows; Cancelled.
Result<NearestChanges> nearestChanges(store::Cache &runs, const snapshot::Snapshot &outline, const training::Run &run,
                                      const ExampleAtHand &example, std::optional<double> threshold,
                                      Progress &progress);

} // namespace espalier::workbench
