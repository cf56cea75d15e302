// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace espalier::learn {

//! Of an input, how many training rows lie below the first threshold, from each up to the next, and from the last on; and as the last number
//! how many are missing there.
using CountRows = std::function<std::vector<double>(std::size_t input, const std::vector<double> &thresholds)>;

//! One tree for each input that some trees look at, by ascending input: its leaves hold what those trees add up to from one of their
//! thresholds to the next, and for what is missing. It gives the same as they do, but for rounding, since it is added in another order. What
//! depends on no input goes into the bias. Each node divides the training rows as evenly as thresholds let it, so that few are asked for most
//! rows; a node's cover is their number, so that what an input adds (core/explain) is measured from its mean over them.
//! Requires: stumps.scale == 1; each tree splits once, or not at all.
model::TreeOutput collapsed(const model::TreeOutput &stumps, const CountRows &counts);

} // namespace espalier::learn
