// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/predict.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::evaluate {

//! A score with its bootstrap interval (percentiles 2.5 and 97.5).
struct Score
{
    double value = 0;
    double low = 0;
    double high = 0;
    bool operator==(const Score &) const = default;
};

//! By the stable names of the command line: roc_auc, average_precision, log_loss, brier, accuracy, f1, mcc, rmse, mae, r2.
using Scores = std::map<std::string, Score>;

//! What was true: class codes (into the model's classes) or values, one for each row of the predictions.
struct Truth
{
    model::Task task = model::Task::Binary;
    std::size_t classes = 2;
    std::vector<double> values; //!< 0 .. classes - 1, or the number
    //! By row, which of several models it was scored by; empty where it was one. Their scores are not on one scale: what ranks rows does so
    //! within each, and is averaged by rows.
    std::vector<std::uint32_t> strata;
};

//! What each row has, at the given places; nothing where nothing is had.
template<typename Value>
std::vector<Value> taken(const std::vector<Value> &all, const std::vector<std::size_t> &rows)
{
    std::vector<Value> some;
    if (all.empty())
        return some;
    some.reserve(rows.size());
    for (const auto row : rows)
        some.push_back(all[row]);
    return some;
}

//! Some of the rows.
inline Truth taken(const Truth &truth, const std::vector<std::size_t> &rows)
{
    return {.task = truth.task,
            .classes = truth.classes,
            .values = taken(truth.values, rows),
            .strata = taken(truth.strata, rows)};
}

//! Two for a binary task, whatever else it says.
inline std::size_t classCount(const Truth &truth)
{
    return truth.task == model::Task::Binary ? 2 : truth.classes;
}

struct SplitReport
{
    std::size_t rows = 0;
    Scores metrics;
    bool operator==(const SplitReport &) const = default;
};

} // namespace espalier::evaluate
