// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/enumerate.h"

#include "core/features/generate.h"

#include <algorithm>

namespace espalier::features {

namespace {

void addNamed(std::vector<study::Feature> &features, const Branch &branch, FeatureNames &names, std::size_t most)
{
    for (const auto &wish : branch.wishes) {
        if (features.size() >= most)
            return;
        auto feature = featureOf(branch.path, wish);
        feature.name = names.unique(feature);
        features.push_back(std::move(feature));
    }
}

} // namespace

std::vector<study::Feature> enumerateFeatures(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                              const study::Study &study, EnumerationLimits limits)
{
    std::vector<study::Feature> features;
    FeatureNames names;
    for (const auto &branch : branchesOf(catalog, graph, study, {.hops = limits.hops, .categories = limits.categories}))
        addNamed(features, branch, names, limits.features);
    return features;
}

std::vector<study::Feature> enumerateAlong(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                           const study::Study &study, const std::vector<relations::Hop> &hops,
                                           std::optional<std::size_t> column)
{
    const auto entity = catalog::findTable(catalog, study.entity);
    if (!entity)
        return {};
    Reached reached{hops, {*entity}};
    for (const auto &hop : hops) {
        reached.tables.push_back(relations::destination(graph, hop));
        reached.isToMany = reached.isToMany || relations::isToMany(graph, hop);
    }
    std::vector<study::Feature> features;
    FeatureNames names;
    const auto branch = branchAlong(catalog, graph, study, reached, column, {});
    addNamed(features, branch, names, branch.wishes.size());
    return features;
}

study::Study withFeatures(study::Study study, const std::vector<study::Feature> &features)
{
    FeatureNames names;
    for (const auto &feature : study.features)
        names.keep(feature.name);
    for (auto feature : features) {
        const bool isThere = std::ranges::any_of(study.features, [&feature](study::Feature other) {
            other.name = feature.name;
            return other == feature;
        });
        if (isThere)
            continue;
        feature.name = names.unique(feature);
        study.features.push_back(std::move(feature));
    }
    return study;
}

} // namespace espalier::features
