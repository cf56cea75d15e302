// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/sketch.h"
#include "core/screening/suggest.h"

namespace espalier::screening {

//! A candidate that was computed, with what tells it apart from others.
struct Candidate
{
    RankedFeature ranked;
    Sketch sketch;
    bool isConstant = false;
    bool isUntimed = false;
    bool isOfFuture = false;
    bool isLeaky = false; //!< Tie::Certain or worse
};

//! Gives each its verdict and orders them by relevance; of equals the earlier is first.
//! Cost: candidates times kept ones times rows of a sketch.
std::vector<RankedFeature> selected(std::vector<Candidate> candidates, std::size_t most);

} // namespace espalier::screening
