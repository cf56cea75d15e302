// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/evaluate.h"
#include "core/snapshot/snapshot.h"
#include "core/training/folds.h"
#include "core/training/run.h"

#include <cstddef>
#include <vector>

namespace espalier::training {

//! What was true of some rows before the test: areas are taken within each fold, whose models have scales of their own.
evaluate::Truth validatedTruth(const snapshot::Snapshot &snapshot, const Folds &folds,
                               const std::vector<std::size_t> &rows);

//! Rows of one entity are drawn together.
evaluate::BootstrapOptions bootstrapOf(const snapshot::Snapshot &snapshot, const std::vector<std::size_t> &rows,
                                       Seed seed);

//! Makes the probabilities of both of a run's models say how often it comes true, by what the models of the folds said of the validation and
//! what was true there, where that helps (evaluate::recalibrationOf); with what was said before in run.uncalibrated. Not of learners that
//! calibrate themselves, nor where the model that is tested says things of another strength than those of the folds: a map that was made of
//! these would ruin it. No label of the test is looked at.
void recalibrate(Run &run, const snapshot::Snapshot &snapshot, const Folds &folds);

//! Intervals around the numbers of both of a run's models, by how far off it was on the validation: the test is left to tell whether they hold.
void addIntervals(Run &run, const evaluate::Truth &validated);

} // namespace espalier::training
