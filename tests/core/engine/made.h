// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/engine/world.h"

#include <functional>

namespace espalier::tests {

//! The study with some of its features once more: divided by themselves over another window, or compared with those of other examples.
study::Study withMade(const World &world, study::Study study, Random random);

//! Examples as a property test has them: how many, when, and what a feature that is not made is of one of them.
struct Examples
{
    std::vector<Timestamp> asOf;
    std::function<Cell(const study::Feature &, std::size_t)> read;
};
//! A made feature of all examples, found by a look at all others for each.
std::vector<Cell> madeReference(const World &world, const study::Feature &feature, const Examples &examples);

} // namespace espalier::tests
