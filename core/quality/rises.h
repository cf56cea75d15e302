// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/series.h"

//! Where something that some rows have and others have not is far more frequent than before and after.
namespace espalier::quality {

struct RiseOptions
{
    std::vector<double> shares; //!< that are looked for, each as a part of the way from what is normal to all rows
    double leastDifference = 0.16; //!< to either side
    double leastOdds = 2.2; //!< to either side, as a ratio of odds
    std::size_t fewest = 3; //!< rows that have it
};

struct Rise
{
    Stretch rows;
    std::size_t hits = 0;
    double share = 0;
    double elsewhere = 0; //!< around it
    double certainty = 0; //!< the logarithm of a likelihood ratio
    bool isFromStart = false; //!< there is nothing before that could be compared
    bool isToEnd = false;
};

//! What is always so at some days of the week or the year, or comes in many short bursts, is none. Scan statistic: the logarithm of a likelihood ratio
//! of Bernoulli draws (Kulldorff 1997), over stretches whose ends are free. has: 1 for the rows that have it, beside times, which ascend.
std::vector<Rise> risesOf(std::span<const std::uint8_t> has, std::span<const Timestamp> times,
                          const RiseOptions &options);

} // namespace espalier::quality
