// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/evaluate/estimated.h"
#include "core/frame/frame.h"
#include "core/model/predict.h"
#include "core/monitor/stability.h"

#include <optional>
#include <string>
#include <vector>

//! The rows that a model learned from, in bins that are fixed then.
namespace espalier::monitor {

//! The bins of one column: the first is of what is missing. Of numbers, one below, between and above the edges. Of categories one for each of
//! the most frequent levels, one for the others that were there, and the last for levels that were not.
struct BinProfile
{
    std::string name; //!< of the feature; empty for the score
    bool isNumber = true;
    std::vector<double> edges; //!< ascending; a value stands in the bin after as many edges as are at most it
    std::vector<std::string> levels; //!< all that were there, the most frequent first
    bool isCut = false; //!< there were more than are kept: none is told as new
    Counts counts;
    double recent = 0; //!< stability of the latest part of these rows against all
    //! Of a feature: its share of what all add to what the model says of rows that it had not learned from. Nothing where that is not told.
    std::optional<double> importance;
    bool operator==(const BinProfile &) const = default;
};

struct Profile
{
    std::vector<BinProfile> features;
    std::optional<BinProfile> score; //!< of predictions out of sample
    std::optional<evaluate::Reliability> reliability; //!< of these, by what was true
    bool operator==(const Profile &) const = default;
};

//! How many of the most frequent levels have a bin of their own.
inline constexpr std::size_t mostLevelBins = 20;
//! How many levels are kept at most, to tell new ones.
inline constexpr std::size_t mostLevels = 1000;

//! isRecent: for each row, or empty. Requires: the column is Numbers or Categories.
BinProfile profileOf(const frame::Column &column, const std::vector<bool> &isRecent);
//! Rows of a column in the bins of another. What is of another kind counts as missing.
Counts countsIn(const BinProfile &profile, const frame::Column &column);
//! Predictions as a column: the probability, the number, or the likeliest class.
frame::Column scoreColumnOf(const model::Model &model, const model::Predictions &predictions);

Json toJson(const Profile &profile);
//! Strict. Errors: Invalid.
Result<Profile> profileFromJson(const Json &json);

} // namespace espalier::monitor
