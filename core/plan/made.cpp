// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/made.h"

#include "core/base/require.h"
#include "core/plan/messages.h"

#include <algorithm>

namespace espalier::plan {

namespace {

//! A name that no feature of the study has.
std::string divisorName(const Plan &plan, const study::Study &study)
{
    auto name = "over" + std::to_string(plan.made.size() + 1);
    while (std::ranges::find(study.features, name, &study::Feature::name) != study.features.end())
        name += "_";
    return name;
}

Result<Among> amongOf(Plan &plan, const Resolver &resolver, const study::Feature &feature)
{
    const auto &among = *feature.among;
    if (plan.sample)
        return Failure(invalid(feature.name, messages::comparesAllExamples(), messages::takeAllExamples()));
    auto steps = resolver.steps(among.within);
    if (!steps)
        return Failure(steps.error());
    if (std::ranges::any_of(*steps, &Step::isToMany))
        return Failure(invalid(feature.name, messages::withinReachesMany(), messages::chooseToOnePath()));
    const bool isThere =
        steps->empty() || std::ranges::find(plan.lookups, *steps, &Lookup::steps) != plan.lookups.end();
    if (!isThere)
        plan.lookups.push_back({.steps = *steps, .features = {}});
    return Among{among.measure, std::move(*steps)};
}

} // namespace

bool comparesExamples(const Plan &plan)
{
    return std::ranges::any_of(plan.made, [](const MadeFeature &made) {
        return made.among.has_value();
    });
}

std::size_t lookupOf(const Plan &plan, const Among &among)
{
    const auto found = std::ranges::find(plan.lookups, among.within, &Lookup::steps);
    ESPALIER_REQUIRE(!among.within.empty() && found != plan.lookups.end());
    return static_cast<std::size_t>(found - plan.lookups.begin());
}

Result<MadeFeature> madeOf(Plan &plan, const Resolver &resolver, const study::Feature &feature)
{
    if (kindOf(plan, feature.name) != Kind::Number)
        return Failure(invalid(feature.name, messages::comparesNumbers(), messages::useAggregateOfNumbers()));
    MadeFeature made{.name = feature.name};
    if (feature.over) {
        if (feature.aggregate == study::Aggregate::Direct)
            return Failure(invalid(feature.name, messages::directHasNoWindow()));
        made.over = divisorName(plan, resolver.study());
    }
    if (feature.among) {
        auto among = amongOf(plan, resolver, feature);
        if (!among)
            return Failure(among.error());
        made.among = std::move(*among);
    }
    return made;
}

} // namespace espalier::plan
