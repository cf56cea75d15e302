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

//! Days from a time to the as-of time; NaN where it is missing or infinite.
inline double daysBefore(Micros time, Micros asOf)
{
    return isFinite(time) ? static_cast<double>(asOf - time) / 1e6 / 86'400 : missingNumber;
}

} // namespace espalier::engine
