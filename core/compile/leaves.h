// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <cstdint>
#include <vector>

namespace espalier::compile {

//! What a way to a leaf asks of one input, all edges together: low <= input < high, or that it is missing where that is let through.
struct LeafTest
{
    std::int32_t input = 0;
    double low = 0; //!< may be infinite, as high
    double high = 0;
    bool takesMissing = true;
    double share = 1; //!< of the training rows that met the other tests so far, those that met this one
    bool operator==(const LeafTest &) const = default;
};

struct Leaf
{
    double value = 0;
    std::vector<LeafTest> tests; //!< each of another input
    bool operator==(const Leaf &) const = default;
};

//! Those of a tree from left to right; a tree that is one leaf has none. Requires: tree.cover has one for each node.
std::vector<Leaf> leavesOf(const model::Tree &tree);

} // namespace espalier::compile
