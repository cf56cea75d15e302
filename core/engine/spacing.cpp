// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/spacing.h"

#include "core/engine/sweep.h"

namespace espalier::engine {

namespace {

double meanGap(const Ranges &ranges, std::uint32_t begin, std::uint32_t end)
{
    return end - begin < 2 ? missingNumber
                           : daysBefore(ranges.timeOf(begin), ranges.timeOf(end - 1)) / (end - begin - 1);
}

} // namespace

std::vector<double> meanGaps(const Ranges &ranges)
{
    return forEach(ranges, missingNumber, [&](const Cutoff & /*cutoff*/, std::uint32_t begin, std::uint32_t end) {
        return meanGap(ranges, begin, end);
    });
}

std::vector<double> overdueShares(const Ranges &ranges)
{
    return forEach(ranges, missingNumber, [&](const Cutoff &cutoff, std::uint32_t begin, std::uint32_t end) {
        const auto since = daysBefore(ranges.timeOf(end - 1), cutoff.asOf);
        const auto both = since + meanGap(ranges, begin, end);
        return both == 0 ? missingNumber : since / both;
    });
}

} // namespace espalier::engine
