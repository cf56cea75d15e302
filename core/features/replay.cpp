// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/replay.h"

#include "core/study/visibility.h"

namespace espalier::features {

namespace {

constexpr std::int64_t wholeWindows = 2; //!< before the one that ends at the as-of time
constexpr Duration season{364, Duration::Unit::Days}; //!< of whole weeks

//! The lag of a window as long as the horizon that begins a year before the label's.
Duration seasonLag(Duration horizon)
{
    return season + Duration{-horizon.count, horizon.unit};
}

} // namespace

std::vector<Duration> replayLags(const study::Study &study)
{
    const auto *future = std::get_if<study::FutureTarget>(&study.target);
    if (future == nullptr)
        return {};
    std::vector<Duration> lags;
    for (std::int64_t i = 1; i <= wholeWindows; ++i)
        lags.push_back({future->horizon.count * i, future->horizon.unit});
    const auto ofSeason = seasonLag(future->horizon);
    if (ofSeason.microseconds() > lags.back().microseconds())
        lags.push_back(ofSeason);
    return lags;
}

std::vector<study::Feature> replayed(const study::Study &study)
{
    const auto *future = std::get_if<study::FutureTarget>(&study.target);
    if (future == nullptr || !study::tellsTime(study, future->path))
        return {};
    study::Feature now{.path = future->path,
                       .aggregate = future->aggregate,
                       .column = future->column,
                       .window = future->horizon,
                       .where = future->where};
    std::vector<study::Feature> features{now};
    for (const auto lag : replayLags(study)) {
        now.lag = lag;
        features.push_back(now);
    }
    return features;
}

} // namespace espalier::features
