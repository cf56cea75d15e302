// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace espalier::workbench {

//! A live prediction of the Gym beside what is true.
struct TruthBeside
{
    std::string customer;
    double predicted = 0; //!< the probability of the positive answer
    double truth = 0; //!< by whoever knows the customer as the simulation does
    bool hasLapsed = false; //!< has lost interest
    std::optional<bool> came; //!< whether that answer came true, where the shop's clock has passed the span
    bool operator==(const TruthBeside &) const = default;
};

struct GymTruth
{
    Timestamp asOf; //!< midnight of the day of the predictions
    int days = 0; //!< that they look ahead
    bool isOfNone = true; //!< they are the chances that no order comes; else that one does
    std::vector<TruthBeside> rows; //!< all, the highest prediction first
    std::optional<double> expectedScore; //!< the ROC AUC that the predictions have on average over what may come
    std::optional<double> bestScore; //!< that the truth itself has: more cannot be had
    double meanError = 0; //!< of predictions against the truth, without their signs
};

//! What a deployed project predicts now of the Gym's customers, beside the chance by which the shop lets it happen.
//! Errors: Unsupported where the project asks anything else than whether an order comes in some days, or none; those of the gym and of the registry.
Result<GymTruth> gymTruth(const std::filesystem::path &folder, const std::string &project, Progress &progress);

//! The ROC AUC of scores that is expected where each row is a positive with its own chance, independently: of all pairs, weighted by the
//! chance that the first is a positive and the second is not, those that stand in order; ties count half. Nothing where no pair can be.
//! Requires: both have as many.
std::optional<double> expectedRocAuc(const std::vector<double> &scores, const std::vector<double> &chances);

//! So many of all, from the highest prediction to the lowest, as far apart as they can be.
std::vector<TruthBeside> spread(const std::vector<TruthBeside> &rows, std::size_t count);

} // namespace espalier::workbench
