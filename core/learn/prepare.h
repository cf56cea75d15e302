// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"
#include "core/model/predict.h"

#include <vector>

namespace espalier::learn {

//! What every learner starts from.
struct Prepared
{
    model::Model model; //!< without its outputs
    model::Matrix train;
    std::vector<double> labels; //!< the class (0 .. classes - 1) or the number, for each row
    model::Matrix validation;
    std::vector<double> validationLabels;
};

//! Defaults for what is not given, where there is one. Errors: Invalid for a parameter that the learner does not have, or out of its range.
Result<Parameters> resolved(const Learner &learner, const Parameters &parameters);

//! Classes or numbers of some rows. Errors: Invalid where one is missing, infinite or not a class.
Result<std::vector<double>> labelsOf(const frame::Frame &rows, const Training &training);
//! Those of the training rows. Errors: Invalid also where there are no rows or one class only; Unsupported task.
Result<std::vector<double>> trainingLabels(const Learner &learner, const Training &training);

//! Labels, and rows encoded for a family; the training's features are released then. Errors: Invalid (no rows, one class only, no feature that varies, ...).
Result<Prepared> prepared(const Learner &learner, Training &training, model::Family family);

//! How many rows each class has.
std::vector<std::size_t> classCounts(const std::vector<double> &labels, std::size_t classes);

//! 0 where a weight is too small to matter (see model/encoding.h).
double flushed(double value);

} // namespace espalier::learn
