// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/support.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>

namespace espalier::evaluate {

bool restsOnAll(std::string_view metric)
{
    return metric == "accuracy" || metric == "brier" || metric == "log_loss";
}

double supportOf(std::string_view metric, const Truth &truth, const std::vector<std::uint32_t> &groups)
{
    const bool isByClass = truth.task != model::Task::Regression;
    std::map<double, std::unordered_set<std::size_t>> byClass;
    std::unordered_set<std::size_t> all;
    for (std::size_t row = 0; row < truth.values.size(); ++row) {
        const auto group = groups.empty() ? row : groups[row];
        all.insert(group);
        if (isByClass)
            byClass[truth.values[row]].insert(group);
    }
    if (truth.task == model::Task::Regression || restsOnAll(metric))
        return static_cast<double>(all.size());
    auto rarest = all.size();
    for (const auto &[value, rows] : byClass)
        rarest = std::min(rarest, rows.size());
    return static_cast<double>(rarest);
}

double errorsPossible(double rows)
{
    constexpr double outside = 0.025;
    return 1 - std::pow(outside, 1 / rows);
}

} // namespace espalier::evaluate
