// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/metric.h"

#include <algorithm>
#include <string>

namespace espalier {

const Metric *findMetric(std::string_view name)
{
    const auto *const found = std::ranges::find(metrics, name, &Metric::name);
    return found == metrics.end() ? nullptr : found;
}

bool isLowerBetter(std::string_view metric)
{
    const auto *const found = findMetric(metric);
    return found != nullptr && found->isLowerBetter;
}

Message toldMetric(std::string_view name)
{
    const auto *const found = findMetric(name);
    return found == nullptr ? messages::inWords(std::string(name)) : found->told();
}

std::vector<std::string_view> metricsOf(Task task)
{
    std::vector<std::string_view> names;
    names.reserve(metrics.size());
    for (const auto &metric : metrics) {
        if (metric.isOfNumbers == (task == Task::Regression))
            names.push_back(metric.name);
    }
    return names;
}

} // namespace espalier
