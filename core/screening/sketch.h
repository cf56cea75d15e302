// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/bins.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace espalier::screening {

//! What tells near-duplicates apart, from a few thousand rows.
struct Sketch
{
    std::vector<std::uint8_t> codes;
    std::vector<float> ranks; //!< standardized, missing ones 0; empty unless ordered and varying
};

//! Of every step-th row.
Sketch sketchOf(const evaluate::Bins &bins, std::size_t step);
//! How much of one the other tells: the size of their correlation in ranks; 0 where one of them has no order.
double overlapOf(const Sketch &one, const Sketch &other);
//! Equal codes in all but 2 % of the rows; or missing in the same rows but for 2 %, and a rank correlation beyond 0.98 (either way).
bool isRedundant(const Sketch &one, const Sketch &other);

} // namespace espalier::screening
