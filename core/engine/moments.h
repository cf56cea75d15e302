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

//! Asks for a table's time column; nothing where it has none.
std::optional<std::size_t> wantMoment(Source &source);
//! From when on each row is visible: its time plus the delay; never, where the time is missing; always, where the table has no time.
std::vector<Micros> visibleFrom(const Source &source, std::optional<std::size_t> moment);
//! The place of the moment from which a column is known; none where it is known with its row.
std::optional<std::size_t> wantKnown(Source &source, const plan::Column &column);
//! From when on the values of such a column are known, by row.
std::vector<Micros> knownFrom(const Source &source, std::size_t known, Micros delay);
//! Each row's own time, delay left out.
std::vector<Micros> ownTimes(const Source &source, std::size_t moment);

} // namespace espalier::engine
