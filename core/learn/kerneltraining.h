// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/kernelfit.h"
#include "core/learn/learner.h"

#include <cstddef>
#include <functional>

namespace espalier::learn {

//! The most rows a kernel is fitted to: its time grows with their square. Of more, a sample drawn by the seed is taken.
inline constexpr std::size_t mostKernelRows = 10'000;
//! No more than can be deployed where each becomes a point: model::mostTerms.
std::size_t kernelRows(std::size_t rows, std::size_t inputs);

//! Fits one kernel. Throws as kernelfit.h has it.
using FitKernel = std::function<model::Kernel(const KernelRows &rows)>;

//! What learners of kernels have in common: a sample where there are too many rows, standardized numbers, and for classes a calibration on
//! the validation, or on three folds where that is too small. fit gets the settings, and gamma for so many inputs.
Result<model::Model> trainKernel(const Learner &learner, PackedTraining &&training, const Parameters &parameters,
                                 const std::function<FitKernel(const Parameters &settings, std::size_t inputs)> &fit,
                                 Progress &progress);

} // namespace espalier::learn
