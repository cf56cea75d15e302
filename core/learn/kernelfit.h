// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/encode.h"
#include "core/model/model.h"

#include <cstddef>
#include <vector>

namespace espalier::learn {

//! What a kernel is fitted to: a number for each row, 1 or -1 where the two sides are parted.
struct KernelRows
{
    const model::Matrix &inputs;
    const std::vector<double> &targets;
};

struct MachineOptions
{
    double gamma = 1;
    double c = 1; //!< what a row on the wrong side, or a unit beyond the tube, costs
    double epsilon = 0.1; //!< half the width of the tube (numbers only)
    std::size_t cache = 0; //!< of values of the kernel, in bytes: more is faster, and changes no bit
};

//! A support vector machine between the rows of 1 and those of -1. Requires: there are both.
//! All throw Stopped, as long as the library asks for values of the kernel, and the library's exceptions. The same rows give the same bits.
model::Kernel fitSides(const KernelRows &rows, const MachineOptions &options, const Progress &progress);
//! Support vector regression. Requires: the targets are not all equal.
model::Kernel fitTube(const KernelRows &rows, const MachineOptions &options, const Progress &progress);

struct KernelRidgeOptions
{
    double gamma = 1;
    std::size_t points = 400; //!< at most
    bool isOfSides = false; //!< the penalty is chosen by how many are on the right side, else by the squared error
};

//! Ridge regression on the similarity to some rows, with the penalty chosen by leave-one-out error. Its last part cannot be stopped: it
//! takes the cube of the points.
model::Kernel fitKernelRidge(const KernelRows &rows, const KernelRidgeOptions &options, const Progress &progress);

} // namespace espalier::learn
