// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/candidates.h"

#include "core/features/choices.h"
#include "core/features/compare.h"
#include "core/features/generate.h"
#include "core/features/lastparents.h"

#include <algorithm>
#include <functional>

namespace espalier::features {

namespace {

//! How many each path may have, so that all together fit: none is left out because it comes late. Short paths have twice as many.
std::size_t placesFor(const Branch &branch, std::size_t places, const CandidateLimits &limits)
{
    if (branch.isOfLastParent)
        return branch.wishes.size();
    return std::min({branch.wishes.size(), limits.ofOnePath, branch.path.size() <= 2 ? places * 2 : places});
}

std::size_t fittingPlaces(const std::vector<Branch> &branches, const CandidateLimits &limits)
{
    std::size_t places = limits.ofOnePath;
    while (places > 1) {
        std::size_t all = 0;
        for (const auto &branch : branches)
            all += placesFor(branch, places, limits);
        if (all <= limits.features)
            break;
        --places;
    }
    return places;
}

} // namespace

Candidates candidateFeatures(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                             const study::Study &study, CandidateLimits limits)
{
    auto branches = branchesOf(catalog, graph, study,
                               {.breadth = Breadth::Wide, .hops = limits.hops, .categories = limits.categories});
    Candidates found;
    // They are a part of the whole, small enough for the others.
    found.beyond = limitLastParents(branches, catalog, std::min(limits.ofLastParents, limits.features / 5));
    const auto places = fittingPlaces(branches, limits);
    FeatureNames names;
    for (auto &branch : branches) {
        std::ranges::stable_sort(branch.wishes, std::less(), [](const Wish &wish) {
            return rankOf(wish);
        });
        const auto room = limits.features - found.features.size();
        const auto count = std::min(placesFor(branch, places, limits), room);
        found.beyond += branch.wishes.size() - count;
        for (std::size_t i = 0; i < count; ++i) {
            auto feature = featureOf(branch.path, branch.wishes[i]);
            feature.name = names.unique(feature);
            found.features.push_back(std::move(feature));
        }
    }
    for (auto &feature :
         comparisons(catalog, study, found.features, withinChoices(catalog, graph, study), limits.ofComparisons)) {
        feature.name = names.unique(feature);
        found.features.push_back(std::move(feature));
    }
    return found;
}

} // namespace espalier::features
