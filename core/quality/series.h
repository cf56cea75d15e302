// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

//! Rows in the order of their times, as pure functions see them.
namespace espalier::quality {

inline constexpr std::int64_t oneDay = 86'400'000'000; //!< microseconds

//! Rows [begin, end) of a series.
struct Stretch
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t size() const { return end - begin; }
    bool operator==(const Stretch &) const = default;
};

struct TimeSpan
{
    Timestamp from;
    Timestamp until; //!< not of it
    bool operator==(const TimeSpan &) const = default;
};

//! Rows of one time belong together: a stretch begins and ends with whole times.
Stretch withWholeTimes(std::span<const Timestamp> times, Stretch stretch);
//! The rows within a span.
Stretch rowsIn(std::span<const Timestamp> times, TimeSpan span);
//! From the day of the first row to the end of the day of the last, where no other row is of these days; else of the hour, the minute, the
//! second, or as narrow as the rows are.
TimeSpan spanOf(std::span<const Timestamp> times, Stretch stretch);

//! As many rows before and after a stretch as it has, at least some; empty where there are too few to tell.
struct Surroundings
{
    Stretch before;
    Stretch after;
};
Surroundings around(std::span<const Timestamp> times, Stretch stretch);

//! Whether what is measured in a span of time is so as well at the same place in the neighbouring days, weeks, months, or years: a season.
//! isSo: asked of rows.
bool recurs(std::span<const Timestamp> times, TimeSpan span, const std::function<bool(Stretch)> &isSo);

//! Stretches of high scores: each begins where a sum of scores begins to rise, and ends at the highest sum before that falls to nothing or
//! by drop below it. In order; those of a sum below bound are left out.
std::vector<Stretch> scoringStretches(std::span<const double> scores, double bound, double drop);

} // namespace espalier::quality
