// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/learn/bins.h"
#include "core/model/model.h"

#include <atomic>
#include <cstddef>
#include <vector>

namespace espalier::learn {

struct TreeOptions
{
    std::size_t leastRows = 20; //!< of a leaf, a row that was drawn twice counted twice
    std::size_t mostLeaves = 0;
    std::size_t tried = 1; //!< features for each split, each with all inputs that stand for it
};

//! A regression tree on a bootstrap sample of the rows: least squares among the bins of features drawn for each node, the split that
//! gains most first, so that a tree of few leaves has the best of them. A leaf is the mean of the rows drawn into it.
//! What is missing goes where it fits better, and with the greater half where none was seen.
//! The same seed gives the same tree. Throws Stopped soon after isStopped is set.
//! Requires: bins is not empty; each has one byte for each label; mostLeaves >= 1.
model::Tree grownTree(const std::vector<Bins> &bins, const std::vector<double> &labels, const TreeOptions &options,
                      Random random, const std::atomic<bool> &isStopped);

} // namespace espalier::learn
