// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluate.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

//! What a score is expected to be on rows whose label nobody knows yet: by what the model itself says of them, as far as that was right on
//! rows whose label was known (confidence-based performance estimation). It holds where inputs move, not where what follows from them does.
namespace espalier::evaluate {

//! How right what a model says was on rows that it had not learned from.
struct Reliability
{
    //! Of two classes: the log odds of the truth are intercept + slope times those that the model gives (Cox, 1958; Platt, 1999).
    double intercept = 0;
    double slope = 1;
    //! Of numbers: by tenth of the prediction, the mean square and the mean size of what was left over. A prediction stands in the tenth after
    //! as many edges as are at most it.
    std::vector<double> edges;
    std::vector<double> squares;
    std::vector<double> sizes;
    std::size_t rows = 0; //!< that it is known by
    bool operator==(const Reliability &) const = default;
};

//! Nothing of several classes, and where the rows are fewer than tell anything or have one class only.
std::optional<Reliability> reliabilityOf(const model::Predictions &predictions, const Truth &truth);
//! Of the likelier class by a binary model.
double corrected(const Reliability &reliability, double probability);

//! The metric on these rows as it is to be expected, with the interval that 95 of 100 outcomes lie in: rows are drawn by group, and a label for
//! each of them by its probability (parametric bootstrap). In place of an expected ratio stands the ratio of what is expected. roc_auc, log_loss, brier, accuracy and f1 of two
//! classes; log_loss, brier and accuracy of several, as the model gives them; rmse and mae of numbers. Nothing of other metrics, and of
//! numbers without reliability. threshold: from which probability on a binary model says its second class.
//! Requires: options.groups are empty or beside the rows.
std::optional<Score> estimated(const std::string &metric, model::Task task, const model::Predictions &predictions,
                               const std::optional<Reliability> &reliability, double threshold,
                               const BootstrapOptions &options);

} // namespace espalier::evaluate
