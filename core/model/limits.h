// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace espalier::model {

//! The most nodes of trees, or weights, of a model that can be deployed: a session that calls its function keeps about 2 kB for
//! each of them. What grows trees keeps within it, and what writes functions refuses more.
inline constexpr std::size_t mostTerms = 200'000;

//! The most numbers of points of a kernel: a session keeps 8 bytes for each, and a prediction reads them in about 25 ns each.
inline constexpr std::size_t mostPointNumbers = 500'000;

} // namespace espalier::model
