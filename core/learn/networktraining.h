// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/prepare.h"

#include <cstddef>

namespace espalier::learn {

//! The fewest rows that a network is fitted to: of fewer it says no more than a linear model.
inline constexpr std::size_t fewestNetworkRows = 100;
//! The most rows times inputs that a network is fitted to, so that a pass takes less than a second. Of more, a sample drawn by the seed is taken.
inline constexpr std::size_t mostNetworkCells = 20'000'000;
//! The most rows that tell when it is enough.
inline constexpr std::size_t mostNetworkChecks = 20'000;

struct TrainedNetwork
{
    model::Model model;
    std::size_t passes = 0; //!< after which it was best
};

//! Passes over the rows until validation says that it is enough, by the metric that is asked for. Uses the rows up. Throws Stopped, and the
//! library's exceptions. Errors: Unsupported where there are too few rows, or too many weights to deploy.
Result<TrainedNetwork> trainedNetwork(const PackedTraining &training, const Parameters &settings, Prepared &data,
                                      Progress &progress);

} // namespace espalier::learn
