// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluate.h"
#include "core/model/recalibration.h"

#include <optional>

namespace espalier::evaluate {

//! Of each class there are to be so many rows: of fewer, three numbers are not worth fitting.
inline constexpr std::size_t fewestOfClass = 20;
//! Of fewer rows steps follow chance (as scikit-learn advises), and leave few different probabilities to decide by.
inline constexpr std::size_t fewestForSteps = 1000;

//! The three numbers of which the labels are the most likely. Requires: two classes, each with a row. Nothing where what is said does not rise
//! with what is true, or parts the classes wholly.
std::optional<model::BetaCalibration> fitBeta(const model::Predictions &predictions, const Truth &truth);

//! The steps that ascend and miss the labels by the least squares (pool adjacent violators; Barlow et al., 1972). An edge lies midway
//! between the probabilities it parts. No value is nearer to 0 or 1 than so many rows can tell. Requires: as above.
model::StepCalibration fitSteps(const model::Predictions &predictions, const Truth &truth);

struct Recalibrated
{
    model::Recalibration recalibration; //!< made of all rows
    //! Of each row: by the three numbers, which are nothing beside the rows they are made of, and keep the order; or by steps that were made
    //! of rows of other entities.
    model::Predictions predictions;
    Score gain; //!< by how much their log loss is less
};

//! Whether models say alike strong things of two lots of rows: log-odds of neither spread by more than half as much again as those of the
//! other. What was made of the ones says nothing of the others else.
bool haveLikeSpread(const model::Predictions &one, const model::Predictions &other);

//! Made of predictions that are out of sample. Nothing where the log loss, out of fold, is not less by more than a standard error; steps only
//! where they are better than the three numbers by as much. Requires: predictions.rows == truth.values.size().
std::optional<Recalibrated> recalibrationOf(const model::Predictions &predictions, const Truth &truth,
                                            const BootstrapOptions &options);

} // namespace espalier::evaluate
