// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
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
};

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

struct BootstrapOptions
{
    int replicates = 200;
    Seed seed;
    //! Rows of one group are drawn together (the entity that has several as-of times); empty: every row by itself.
    std::vector<std::uint32_t> groups;
};

//! Requires: predictions.rows == truth.values.size(), at least one row.
//! A metric that is not defined on these rows (ROC AUC with one class) is left out. The interval of a perfect score reaches as far as the
//! number of rows can tell.
SplitReport evaluate(const model::Predictions &predictions, const Truth &truth, const BootstrapOptions &options);

struct CurvePoint
{
    double x = 0;
    double y = 0;
    double threshold = 0;
    bool operator==(const CurvePoint &) const = default;
};

//! Binary only; at most maximum points, the corners kept.
std::vector<CurvePoint> rocCurve(const model::Predictions &predictions, const Truth &truth, std::size_t maximum = 500);
std::vector<CurvePoint> precisionRecallCurve(const model::Predictions &predictions, const Truth &truth,
                                             std::size_t maximum = 500);
//! Mean predicted against observed share, in at most bins bins of equal size.
std::vector<CurvePoint> calibrationCurve(const model::Predictions &predictions, const Truth &truth,
                                         std::size_t bins = 10);

} // namespace espalier::evaluate
