// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace espalier {

//! A moment: microseconds since 1970-01-01 00:00 UTC. Infinite as in PostgreSQL at the ends of the range.
struct Timestamp
{
    std::int64_t microseconds = 0;

    auto operator<=>(const Timestamp &) const = default; // NOLINT(modernize-use-nullptr): misread by clang-tidy 14

    static constexpr Timestamp infinity() { return {std::numeric_limits<std::int64_t>::max()}; }
    static constexpr Timestamp minusInfinity() { return {std::numeric_limits<std::int64_t>::min() + 1}; }
    bool isFinite() const { return *this != infinity() && *this != minusInfinity(); }
};

//! "2017-03-01 12:30:00" or "2017-03-01" (its start), an optional fraction, "T" for the blank, "Z" or "+hh[:mm]" at the end.
//! Errors: Invalid.
Result<Timestamp> parseTimestamp(std::string_view text);

//! By the clock of this machine.
Timestamp currentTime();

//! "2017-03-01 12:30:00+00", with a fraction only where there is one.
std::string printTimestamp(Timestamp moment);

//! A length of time as a person states it; months are not offered, since their length is not fixed.
struct Duration
{
    enum class Unit
    {
        Seconds,
        Minutes,
        Hours,
        Days,
        Weeks
    };

    std::int64_t count = 0;
    Unit unit = Unit::Days;

    bool operator==(const Duration &) const = default;
    std::int64_t microseconds() const;
};

//! A moment that lies so long before; an infinite one is its own.
Timestamp operator-(Timestamp moment, Duration duration);
//! Both together, in their unit where it is one.
Duration operator+(Duration first, Duration second);

//! "90 days", "1 hour".
std::string printDuration(Duration duration);
//! Reads what printDuration() prints; "90d", "12h", "30min", "45s", "2w" too. Errors: Invalid.
Result<Duration> parseDuration(std::string_view text);

} // namespace espalier
