// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/messages.h"
#include "core/base/task.h"

#include <array>
#include <string_view>
#include <vector>

namespace espalier {

//! A score of predictions. core/evaluate computes them.
struct Metric
{
    std::string_view name; //!< "roc_auc": for scripts, stable
    MessageCode<> told; //!< "ROC AUC": for people
    bool isOfNumbers; //!< of a regression, else of a classification
    bool isLowerBetter;
};

//! All of them, in the order in which they are shown.
inline constexpr std::array<Metric, 10> metrics{{
    {"roc_auc", messages::rocAuc, false, false},
    {"average_precision", messages::averagePrecision, false, false},
    {"log_loss", messages::logLoss, false, true},
    {"brier", messages::brier, false, true},
    {"accuracy", messages::accuracy, false, false},
    {"f1", messages::f1, false, false},
    {"mcc", messages::mcc, false, false},
    {"rmse", messages::rmse, true, true},
    {"mae", messages::mae, true, true},
    {"r2", messages::r2, true, false},
}};

//! Null where there is none of that name.
const Metric *findMetric(std::string_view name);
bool isLowerBetter(std::string_view metric);
//! What people call it; the name itself where it is none of ours.
Message toldMetric(std::string_view name);
//! Those of a task, whether they are defined on some rows or not.
std::vector<std::string_view> metricsOf(Task task);

} // namespace espalier
