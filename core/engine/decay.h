// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/aggregate.h"

namespace espalier::engine {

//! Means under weights that halve with age (in microseconds), with the whole weights of study::decayWeights: for each example.
std::vector<double> decayedMeans(const Ranges &ranges, const Decimals &decimals, std::int64_t halfLife);

} // namespace espalier::engine
