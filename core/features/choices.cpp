// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/choices.h"

#include "core/features/columnrole.h"
#include "core/features/reach.h"
#include "core/features/replay.h"
#include "core/study/aggregates.h"
#include "core/study/paths.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <array>

namespace espalier::features {

namespace {

constexpr std::array usualDays{7, 30, 90, 365};
constexpr std::array usualRows{1, 5, 20};

} // namespace

std::vector<study::Feature> featureChoices(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                           const study::Study &study, const relations::JoinPath &path,
                                           std::optional<std::size_t> column)
{
    const auto way = study::toPath(catalog, graph, path.hops);
    const auto entity = catalog::findTable(catalog, study.entity);
    if (!entity)
        return {};
    const auto end = path.hops.empty() ? *entity : relations::destination(graph, path.hops.back());
    const auto &table = catalog.table(end);
    std::vector<study::Feature> choices;
    const auto add = [&](study::Aggregate aggregate, study::ColumnPart part = study::ColumnPart::None) {
        choices.push_back({.path = way,
                           .aggregate = aggregate,
                           .column = column ? table.columns[*column].name : std::string(),
                           .part = part});
    };
    for (const auto &traits : study::aggregateRows) {
        const bool isMany = traits.aggregate != study::Aggregate::Direct;
        const bool hasTime = traits.time == study::NeedsTime::No || hasWindows(study, way);
        const bool isOfColumn = traits.taken != study::Taken::Rows;
        if (isMany != path.isToMany || !hasTime || isOfColumn != column.has_value())
            continue;
        if (!column || study::isTakenOf(traits.taken, table.columns[*column].type))
            add(traits.aggregate);
    }
    if (column) {
        for (const auto part : columnOffer(catalog, graph, end, *column).parts)
            add(path.isToMany ? study::Aggregate::Mean : study::Aggregate::Direct, part);
    }
    return choices;
}

std::vector<study::Aggregate> overChoices(const study::Study &study, const study::Path &path)
{
    std::vector<study::Aggregate> choices;
    for (const auto &traits : study::aggregateRows) {
        const bool isMany = traits.aggregate != study::Aggregate::Direct;
        const bool hasTime = traits.time == study::NeedsTime::No || hasWindows(study, path);
        if (isMany && hasTime && traits.argument == study::Argument::None && study::isTakenOfNumbers(traits.taken))
            choices.push_back(traits.aggregate);
    }
    return choices;
}

std::vector<study::Window> windowChoices(const study::Study &study)
{
    std::vector<study::Window> windows{std::monostate()};
    const auto add = [&windows](const study::Window &window) {
        if (std::ranges::find(windows, window) == windows.end())
            windows.push_back(window);
    };
    if (const auto *future = std::get_if<study::FutureTarget>(&study.target))
        add(future->horizon);
    for (const auto days : usualDays)
        add(Duration{days, Duration::Unit::Days});
    for (const auto rows : usualRows)
        add(study::LastRows{rows});
    for (const auto &feature : study.features)
        add(feature.window);
    return windows;
}

std::vector<std::optional<Duration>> lagChoices(const study::Study &study)
{
    std::vector<std::optional<Duration>> lags{std::nullopt};
    const auto add = [&lags](std::optional<Duration> lag) {
        if (std::ranges::find(lags, lag) == lags.end())
            lags.push_back(lag);
    };
    for (const auto lag : replayLags(study))
        add(lag);
    for (const auto days : usualDays)
        add(Duration{days, Duration::Unit::Days});
    for (const auto &feature : study.features)
        add(feature.lag);
    return lags;
}

std::vector<study::Path> withinChoices(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                       const study::Study &study)
{
    constexpr std::size_t mostHops = 2;
    std::vector<study::Path> paths{{}};
    for (const auto &reached : reachedPaths(catalog, graph, study, mostHops)) {
        auto path = study::toPath(catalog, graph, reached.hops);
        const bool isParent = !path.empty() && std::ranges::all_of(path, [](const study::Hop &hop) {
            return hop.direction == study::Direction::ToParent;
        });
        if (isParent && path.back().table != study.entity)
            paths.push_back(std::move(path));
    }
    return paths;
}

bool hasWindows(const study::Study &study, const study::Path &path)
{
    return study::hasAsOf(study) && study::tellsTime(study, path);
}

} // namespace espalier::features
