// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/frame/packed.h"
#include "core/model/model.h"

#include <cstddef>
#include <string>
#include <vector>

namespace espalier::explain {

//! Another value of one feature with which alone, all else left as it is, another class is predicted.
struct Flip
{
    std::size_t feature = 0; //!< of the model
    bool isMissing = false;
    double number = 0; //!< of a number
    std::string level; //!< of a category
    //! How far it is from what it is: of numbers in standard deviations of those that were seen; another category, or a value that comes or
    //! goes, counts as one.
    double distance = 0;
    std::size_t answer = 0; //!< the class that is predicted then
    double score = 0; //!< its probability
    bool operator==(const Flip &) const = default;
};

//! The class that is predicted: the positive one from the threshold on, or the likeliest.
std::size_t answerOf(const model::Model &model, const double *predictions, double threshold);

//! For each feature that has one, the nearest of the values that were seen: of categories the most frequent, where a number is missing the
//! one nearest to the median, and none at all only where no value does. The nearest first. Exact: between two thresholds of its trees a model
//! goes one way with a number, so that the ends of what was seen there tell whether any value between them does.
//! row: the model's features of one row. seen: those of others, by name; what is not there is not tried. Requires: the model predicts classes;
//! row has one row. Errors: those of model::predict(); Cancelled.
Result<std::vector<Flip>> flipsOf(const model::Model &model, const std::vector<frame::Column> &row,
                                  const std::vector<frame::Packed> &seen, double threshold, Progress &progress);

} // namespace espalier::explain
