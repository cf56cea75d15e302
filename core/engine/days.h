// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/moments.h"

#include <limits>

namespace espalier::engine {

inline constexpr double missingNumber = std::numeric_limits<double>::quiet_NaN();

//! False for what is missing, too.
inline bool isFinite(Micros time)
{
    return Timestamp{time} != frame::Times::missing && Timestamp{time}.isFinite();
}

//! Days from a time to the as-of time, rounded as the seconds of an interval are by PostgreSQL; NaN where it is missing or infinite.
inline double daysBefore(Micros time, Micros asOf)
{
    constexpr Micros day = 86'400'000'000;
    if (!isFinite(time))
        return missingNumber;
    const auto days = (asOf - time) / day;
    const auto rest = (asOf - time) % day;
    return (static_cast<double>(rest) / 1e6 + 86'400.0 * static_cast<double>(days)) / 86'400;
}

} // namespace espalier::engine
