// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/kernelfit.h"
#include "core/learn/learner.h"

#include <cstddef>
#include <functional>

namespace espalier::learn {

//! The most rows a kernel is fitted to: its time grows with their square. Of more, a sample drawn by the seed is taken.
inline constexpr std::size_t mostKernelRows = 10'000;
//! How many points can be deployed: model::mostPointNumbers.
std::size_t mostPoints(std::size_t inputs);

//! Fits one kernel to so many rows at most. Throws as kernelfit.h has it.
struct KernelFit
{
    std::size_t mostRows = mostKernelRows;
    std::function<model::Kernel(const KernelRows &rows)> fit;
};

//! What learners of kernels have in common: a sample where there are too many rows, standardized numbers, and for classes a calibration on
//! the validation, or on three folds where that is too small. fitOf gets the settings, and how many inputs there are.
Result<model::Model> trainKernel(const Learner &learner, PackedTraining &&training, const Parameters &parameters,
                                 const std::function<KernelFit(const Parameters &settings, std::size_t inputs)> &fitOf,
                                 Progress &progress);

} // namespace espalier::learn
