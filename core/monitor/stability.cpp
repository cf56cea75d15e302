// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/stability.h"

#include "core/base/require.h"

#include <cmath>
#include <numeric>

namespace espalier::monitor {

namespace {

//! Of the normal distribution, to 0.0005 (Abramowitz and Stegun, 1964, 26.2.23).
double upperQuantile(double chance)
{
    const auto t = std::sqrt(-2 * std::log(chance));
    return t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
}

bool isUsed(const Counts &then, const Counts &now, std::size_t bin)
{
    return then[bin] > 0 || now[bin] > 0;
}

std::size_t usedBins(const Counts &then, const Counts &now)
{
    std::size_t used = 0;
    for (std::size_t bin = 0; bin < then.size(); ++bin)
        used += isUsed(then, now, bin) ? 1 : 0;
    return used;
}

} // namespace

std::int64_t totalOf(const Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

double stability(const Counts &then, const Counts &now)
{
    ESPALIER_REQUIRE(then.size() == now.size());
    const auto before = static_cast<double>(totalOf(then));
    const auto after = static_cast<double>(totalOf(now));
    if (before == 0 || after == 0)
        return 0;
    constexpr double added = 0.5;
    const auto more = added * static_cast<double>(usedBins(then, now));
    double sum = 0;
    for (std::size_t bin = 0; bin < then.size(); ++bin) {
        if (!isUsed(then, now, bin))
            continue;
        const auto p = (static_cast<double>(then[bin]) + added) / (before + more);
        const auto q = (static_cast<double>(now[bin]) + added) / (after + more);
        sum += (p - q) * std::log(p / q);
    }
    return sum;
}

double stabilityByChance(const Counts &then, const Counts &now, double chance)
{
    ESPALIER_REQUIRE(then.size() == now.size() && chance > 0 && chance < 0.5);
    const auto before = static_cast<double>(totalOf(then));
    const auto after = static_cast<double>(totalOf(now));
    const auto used = usedBins(then, now);
    if (before == 0 || after == 0 || used < 2)
        return 0;
    const auto freedom = static_cast<double>(used - 1);
    const auto part = 2 / (9 * freedom);
    const auto root = 1 - part + upperQuantile(chance) * std::sqrt(part);
    return (1 / before + 1 / after) * freedom * root * root * root;
}

} // namespace espalier::monitor
