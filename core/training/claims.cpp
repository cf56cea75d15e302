// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/claims.h"

#include "core/training/runs.h"

#include <algorithm>
#include <cmath>

namespace espalier::training {

namespace {

constexpr Seed seed{42}; // the same claims whenever they are asked for

//! The score that a share of it is nothing to: the baseline's, or the worst.
double referenceOf(const Comparison &comparison)
{
    double worst = 0;
    for (const auto &run : comparison.runs) {
        const auto score = scoreOf(run, "validation", comparison.metric);
        if (score && run.isBaseline)
            return score->value;
        if (score)
            worst = std::max(worst, std::abs(score->value));
    }
    return worst;
}

std::vector<evaluate::Claim> claimsOn(const Comparison &comparison, const std::string &part,
                                      const evaluate::Truth &truth)
{
    std::vector<const model::Predictions *> predictions;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const auto found = comparison.runs[i].predictions.find(part);
        if (found == comparison.runs[i].predictions.end() || found->second.rows != truth.values.size())
            continue;
        predictions.push_back(&found->second);
        places.push_back(i);
    }
    const auto groups = comparison.groups.find(part);
    auto claims = evaluate::claimsOf(
        predictions, truth, comparison.metric, comparison.region,
        {.replicates = evaluate::replicatesFor(truth.values.size(), predictions.size()),
         .seed = seed,
         .groups = groups == comparison.groups.end() ? std::vector<std::uint32_t>() : groups->second});
    for (auto &claim : claims) {
        claim.first = places[claim.first];
        claim.second = places[claim.second];
    }
    return claims;
}

} // namespace

void addClaims(Comparison &comparison)
{
    comparison.region = evaluate::regionOf(comparison.metric, referenceOf(comparison));
    for (const auto &[part, truth] : comparison.truths)
        comparison.claims[part] = claimsOn(comparison, part, truth);
}

std::optional<evaluate::Claim> claimOf(const Comparison &comparison, const std::string &part, const Run &first,
                                       const Run &second)
{
    const auto found = comparison.claims.find(part);
    if (found == comparison.claims.end())
        return std::nullopt;
    const auto placeOf = [&comparison](const Run &run) {
        return static_cast<std::size_t>(std::ranges::find(comparison.runs, run.id, &Run::id) - comparison.runs.begin());
    };
    return evaluate::claimOf(found->second, placeOf(first), placeOf(second));
}

} // namespace espalier::training
