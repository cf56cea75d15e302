// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/source.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace espalier::engine {

//! A row is visible at t where this is below t. In microseconds, infinite times at the ends of the range.
using Micros = std::int64_t;
inline constexpr Micros always = std::numeric_limits<Micros>::min();
inline constexpr Micros never = std::numeric_limits<Micros>::max();

//! The place of the moment from which a column is known; none where it is known with its row.
std::optional<std::size_t> wantKnown(Source &source, const plan::Column &column);
//! From when on the values of such a column are known, by row.
std::vector<Micros> knownFrom(const Source &source, std::size_t known, Micros delay);
//! From when on what has such a time is known: the delay after it; never, where the time is missing or never comes.
Micros knownFrom(Timestamp time, Micros delay);

} // namespace espalier::engine
