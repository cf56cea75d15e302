// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capacity.h"

#include "core/base/require.h"
#include "core/training/runs.h"

#include <algorithm>

namespace espalier::workbench {

namespace {

constexpr double microsecondsOfDay = 86'400e6;

double daysOf(Period period)
{
    switch (period) {
    case Period::Moment:
        return 0;
    case Period::Day:
        return 1;
    case Period::Week:
        return 7;
    case Period::Month:
        return 365.25 / 12;
    }
    return 0;
}

} // namespace

Pace paceOf(const snapshot::Snapshot &outline, const training::Run &run)
{
    const auto rows = training::rowsBeside(outline, run, "validation");
    if (rows.empty())
        return {};
    auto count = static_cast<double>(rows.size());
    if (outline.sample && outline.rowsSampled > 0)
        count *= static_cast<double>(outline.rowsAvailable) / static_cast<double>(outline.rowsSampled);
    if (outline.frame.asOf.empty())
        return {.perMoment = count};
    std::vector<std::int64_t> moments;
    moments.reserve(rows.size());
    for (const auto row : rows)
        moments.push_back(outline.frame.asOf[row].microseconds);
    std::ranges::sort(moments);
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    const auto distinct = static_cast<double>(moments.size());
    Pace pace{.perMoment = count / distinct};
    if (moments.size() < 2)
        return pace;
    // The last moment stands for as long a time as those before it do on average.
    const auto taken = static_cast<double>(moments.back() - moments.front()) * distinct / (distinct - 1);
    pace.perDay = count / (taken / microsecondsOfDay);
    return pace;
}

std::optional<double> examplesIn(const Pace &pace, Period period)
{
    if (pace.perMoment <= 0)
        return std::nullopt;
    if (period == Period::Moment)
        return pace.perMoment;
    return pace.perDay ? std::optional(*pace.perDay * daysOf(period)) : std::nullopt;
}

std::optional<double> shareOf(double capacity, const Pace &pace, Period period)
{
    ESPALIER_REQUIRE(capacity > 0);
    const auto examples = examplesIn(pace, period);
    return examples ? std::optional(std::min(1.0, capacity / *examples)) : std::nullopt;
}

} // namespace espalier::workbench
