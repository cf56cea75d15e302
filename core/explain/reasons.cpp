// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/reasons.h"

#include <algorithm>
#include <cmath>

namespace espalier::explain {

std::vector<Reason> reasonsOf(const Contributions &contributions, std::size_t row, std::size_t output, std::size_t most)
{
    std::vector<Reason> reasons;
    for (std::size_t feature = 0; feature < contributions.features; ++feature)
        if (const auto contribution = contributions.at(row, output, feature); contribution != 0)
            reasons.push_back({.feature = feature, .contribution = contribution});
    std::ranges::stable_sort(reasons, std::ranges::greater(), [](const Reason &reason) {
        return std::abs(reason.contribution);
    });
    if (most > 0 && reasons.size() > most)
        reasons.resize(most);
    return reasons;
}

} // namespace espalier::explain
