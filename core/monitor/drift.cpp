// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/drift.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace espalier::monitor {

namespace {

double shareOf(const Counts &counts, std::size_t bin)
{
    const auto total = totalOf(counts);
    return total == 0 ? 0 : static_cast<double>(counts[bin]) / static_cast<double>(total);
}

Moved movedOf(const BinProfile &then, const Counts &now, double chance)
{
    Moved moved{.then = then, .now = now};
    moved.stability = stability(then.counts, now);
    moved.threshold = std::max({leastStability, then.recent, stabilityByChance(then.counts, now, chance)});
    return moved;
}

} // namespace

bool hasMoved(const Moved &moved)
{
    return moved.stability > moved.threshold;
}

MoveKind kindOf(const Moved &moved)
{
    // More than the usual border of a share that is told.
    constexpr double muchOfAll = 0.05;
    if (newShare(moved) > muchOfAll)
        return MoveKind::NewLevels;
    return std::abs(missingNow(moved) - missingThen(moved)) > muchOfAll ? MoveKind::Missing : MoveKind::Values;
}

std::optional<double> effectOf(const Moved &moved)
{
    return moved.then.importance ? std::optional(moved.stability * *moved.then.importance) : std::nullopt;
}

double missingThen(const Moved &moved)
{
    return shareOf(moved.then.counts, 0);
}

double missingNow(const Moved &moved)
{
    return shareOf(moved.now, 0);
}

double newShare(const Moved &moved)
{
    return moved.then.isNumber || moved.now.empty() ? 0 : shareOf(moved.now, moved.now.size() - 1);
}

std::size_t movedCount(const Drift &drift)
{
    return static_cast<std::size_t>(std::ranges::count_if(drift.features, hasMoved));
}

std::optional<double> movedImportance(const Drift &drift)
{
    double share = 0;
    bool isKnown = false;
    for (const auto &feature : drift.features) {
        isKnown |= feature.then.importance.has_value();
        share += hasMoved(feature) ? feature.then.importance.value_or(0) : 0;
    }
    return isKnown ? std::optional(share) : std::nullopt;
}

std::optional<Drift> driftOf(const Profile &profile, const Observation &observation)
{
    if (observation.rows == 0 || observation.features.size() != profile.features.size())
        return std::nullopt;
    Drift drift{.asOf = observation.asOf, .rows = observation.rows, .features = {}, .score = {}};
    const auto chance = falseAlarm / static_cast<double>(profile.features.size() + 1);
    for (std::size_t i = 0; i < profile.features.size(); ++i) {
        if (profile.features[i].counts.size() != observation.features[i].size())
            return std::nullopt;
        drift.features.push_back(movedOf(profile.features[i], observation.features[i], chance));
    }
    if (profile.score && profile.score->counts.size() == observation.score.size())
        drift.score = movedOf(*profile.score, observation.score, chance);
    const auto place = [](const Moved &moved) {
        return std::tuple(hasMoved(moved), effectOf(moved).value_or(0), moved.stability / moved.threshold);
    };
    std::ranges::stable_sort(drift.features, [&place](const Moved &left, const Moved &right) {
        return place(left) > place(right);
    });
    return drift;
}

} // namespace espalier::monitor
