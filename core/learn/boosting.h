// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"

#include <cstddef>
#include <memory>

namespace espalier::learn {

struct BoostingOptions
{
    std::size_t batchRows =
        0; //!< that the library is handed at once, which changes no model; 0: what suits their width
    //! Up to so many cells the library finds the intervals; beyond it is given ours, which take less memory.
    std::size_t mostFloats = 20'000'000;
};
std::unique_ptr<Learner> makeXgboost(const BoostingOptions &options = {});
//! Of stumps, which become one tree for each input; of trees of two levels, which stay, where pairs of features are asked for.
std::unique_ptr<Learner> makeAdditive(const BoostingOptions &options = {});

} // namespace espalier::learn
