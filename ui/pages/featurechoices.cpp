// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/featurechoices.h"

#include "core/features/outlook.h"
#include "core/study/aggregates.h"
#include "core/study/names.h"
#include "core/study/paths.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <array>

namespace espalier::ui {

namespace {

constexpr std::array usualDays{7, 30, 90, 365};
constexpr std::array usualRows{1, 5, 20};

bool canBeTaken(study::Taken taken, const catalog::Column &column)
{
    using enum study::Taken;
    const auto use = catalog::featureUse(column.type).use;
    switch (taken) {
    case Rows:
        return false;
    case Number:
        return use == catalog::Use::Number;
    case NumberOrMoment:
        return use == catalog::Use::Number || use == catalog::Use::Moment;
    case Category:
        return use == catalog::Use::Category;
    case CategoryOrFlag:
        return use == catalog::Use::Category || column.type == catalog::Type::Boolean;
    case Moment:
        return use == catalog::Use::Moment;
    case Feature:
        return use != catalog::Use::None && use != catalog::Use::Identity;
    case Identity:
        return use != catalog::Use::None;
    }
    return false;
}

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
    const auto add = [&](study::Aggregate aggregate, study::Part part = study::Part::None) {
        choices.push_back({.path = way,
                           .aggregate = aggregate,
                           .column = column ? table.columns[*column].name : std::string(),
                           .part = part});
    };
    for (const auto &[aggregate, name] : study::aggregateNames) {
        const auto &traits = study::traitsOf(aggregate);
        const bool isMany = aggregate != study::Aggregate::Direct;
        const bool hasTime = traits.time == study::NeedsTime::No || hasWindows(study, way);
        const bool isOfColumn = traits.taken != study::Taken::Rows;
        if (isMany != path.isToMany || !hasTime || isOfColumn != column.has_value())
            continue;
        if (!column || canBeTaken(traits.taken, table.columns[*column]))
            add(aggregate);
    }
    if (column) {
        for (const auto part : features::featureOutlook(catalog, graph, end, *column).parts)
            add(path.isToMany ? study::Aggregate::Mean : study::Aggregate::Direct, part);
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

bool hasWindows(const study::Study &study, const study::Path &path)
{
    return study::hasAsOf(study) && study::tellsTime(study, path);
}

} // namespace espalier::ui
