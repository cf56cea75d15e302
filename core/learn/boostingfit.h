// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/boosting.h"
#include "core/learn/prepare.h"

#include <cstddef>

namespace espalier::learn {

//! What is made of the trees that were added up.
enum class BoostingShape
{
    Trees, //!< they stay as they are
    Curves //!< one tree for each input, as collapse.h says: each may split once
};

struct BoostingSettings
{
    const Parameters &values; //!< of all that the library is told, with the depth
    BoostingShape shape = BoostingShape::Trees;
    const BoostingOptions &options;
};

struct BoostingFit
{
    model::Model model;
    std::size_t rounds = 0; //!< that are in it
};

//! Adds trees up until validation says that it is enough. Uses the rows up. Throws Stopped, and what check() throws.
Result<BoostingFit> boosted(const PackedTraining &training, const BoostingSettings &settings, Prepared &data,
                            Progress &progress);

} // namespace espalier::learn
