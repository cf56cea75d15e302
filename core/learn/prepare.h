// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"
#include "core/model/encoder.h"

#include <optional>
#include <vector>

namespace espalier::learn {

//! What every learner starts from.
struct Prepared
{
    model::Model model; //!< without its outputs
    std::optional<model::Encoder> train; //!< there is one; who is done with the rows resets it
    std::vector<double> labels; //!< the class (0 .. classes - 1) or the number, for each row
    std::optional<model::Encoder> validation; //!< where there are such rows
    std::vector<double> validationLabels;
};

//! Defaults for what is not given, where there is one. Errors: Invalid for a parameter that the learner does not have, or out of its range.
Result<Parameters> resolved(const Learner &learner, const Parameters &parameters);

//! Classes or numbers of some rows. Errors: Invalid where one is missing, infinite or not a class.
Result<std::vector<double>> labelsOf(const frame::Frame &rows, const PackedTraining &training);
//! Those of the training rows. Errors: Invalid also where there are no rows or one class only; Unsupported task.
Result<std::vector<double>> trainingLabels(const Learner &learner, const PackedTraining &training);

//! Labels, and the rows' inputs for a family, which are made when they are asked for; the training's features are in there then and nowhere
//! else. Says before what memory the fit needs. Errors: Invalid (no rows, one class only, no feature that varies, ...), Unsupported where
//! it is more than allowed.
Result<Prepared> prepared(const Learner &learner, const Parameters &settings, PackedTraining &training,
                          model::Family family, Progress &progress);

//! How many rows each class has.
std::vector<std::size_t> classCounts(const std::vector<double> &labels, std::size_t classes);

//! 0 where a weight is too small to matter (see model/encoding.h).
double flushed(double value);

} // namespace espalier::learn
