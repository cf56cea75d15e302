// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/claims.h"

#include "core/base/metric.h"
#include "core/base/require.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/quantiles.h"
#include "core/evaluate/resampling.h"
#include "core/evaluate/support.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace espalier::evaluate {

namespace {

constexpr double fewestRows = 5; // of fewer, replicates say nothing

//! A metric of several models on the same rows: as it is, and in each replicate.
struct Drawn
{
    std::vector<double> values;
    std::vector<std::vector<double>> replicates; //!< by model
};

Drawn drawn(const std::vector<const model::Predictions *> &models, const Truth &truth, std::string_view metric,
            const BootstrapOptions &options)
{
    std::vector<Metrics> all;
    all.reserve(models.size());
    for (const auto *model : models)
        all.emplace_back(*model, truth);
    Drawn result;
    const Weights once(truth.values.size(), 1);
    for (const auto &each : all)
        result.values.push_back(each.value(metric, once));
    result.replicates.resize(models.size());
    Resampler resampler(truth.values.size(), options.groups);
    Random random(options.seed);
    for (int replicate = 0; replicate < options.replicates; ++replicate) {
        const auto &weights = resampler.drawn(random);
        for (std::size_t i = 0; i < all.size(); ++i)
            result.replicates[i].push_back(all[i].value(metric, weights));
    }
    return result;
}

//! How much better the first of a pair is, in each replicate that both are defined in.
struct Pair
{
    std::size_t first = 0;
    std::size_t second = 0;
    double gain = 0;
    std::vector<double> gains; //!< NaN where it is not defined
    double error = 0; //!< their standard deviation
};

//! Nothing where the metric is not defined for one of them.
std::optional<Pair> pairOf(const Drawn &drawn, std::size_t first, std::size_t second, double sign)
{
    const auto gain = sign * (drawn.values[first] - drawn.values[second]);
    if (std::isnan(gain))
        return std::nullopt;
    Pair pair{.first = first, .second = second, .gain = gain, .gains = {}};
    for (std::size_t i = 0; i < drawn.replicates[first].size(); ++i)
        pair.gains.push_back(sign * (drawn.replicates[first][i] - drawn.replicates[second][i]));
    pair.error = deviationOf(pair.gains);
    return pair;
}

//! All of them, or those with a reference.
std::vector<Pair> pairsOf(const Drawn &drawn, bool isLowerBetter, std::optional<std::size_t> reference)
{
    std::vector<Pair> pairs;
    const auto add = [&](std::size_t first, std::size_t second) {
        if (auto pair = pairOf(drawn, first, second, isLowerBetter ? -1.0 : 1.0))
            pairs.push_back(std::move(*pair));
    };
    for (std::size_t first = 0; first < drawn.values.size(); ++first) {
        if (reference && first != *reference)
            add(first, *reference);
        for (std::size_t second = first + 1; !reference && second < drawn.values.size(); ++second)
            add(first, second);
    }
    return pairs;
}

//! By how much wider than alone the pairs' replicates must be spread so that 95 % of them hold for all pairs at once.
double spreadOf(const std::vector<Pair> &pairs)
{
    if (pairs.size() < 2)
        return 1;
    std::vector<double> largest(pairs.front().gains.size(), 0);
    for (const auto &pair : pairs) {
        for (std::size_t i = 0; i < largest.size(); ++i) {
            if (pair.error > 0 && !std::isnan(pair.gains[i]))
                largest[i] = std::max(largest[i], std::abs(pair.gains[i] - pair.gain) / pair.error);
        }
    }
    if (largest.empty())
        return 1;
    std::ranges::sort(largest);
    return std::max(1.0, quantileBetween(largest, enoughProbability) / usualWidth);
}

Claim claimed(const Pair &pair, double spread, double region)
{
    Claim claim{.first = pair.first, .second = pair.second};
    std::vector<double> gains;
    gains.reserve(pair.gains.size());
    for (const auto gain : pair.gains) {
        if (!std::isnan(gain))
            gains.push_back(pair.gain + spread * (gain - pair.gain));
    }
    if (gains.empty())
        gains.push_back(pair.gain);
    const auto share = [count = static_cast<double>(gains.size())](std::ptrdiff_t some) {
        return static_cast<double>(some) / count;
    };
    claim.better = share(std::ranges::count_if(gains, [region](double gain) {
        return gain > region;
    }));
    claim.worse = share(std::ranges::count_if(gains, [region](double gain) {
        return gain < -region;
    }));
    claim.equal = std::max(0.0, 1 - claim.better - claim.worse);
    claim.gain = withInterval(pair.gain, std::move(gains));
    claim.verdict = verdictOf(claim);
    return claim;
}

bool hasUnit(std::string_view metric)
{
    return metric == "rmse" || metric == "mae" || metric == "log_loss" || metric == "brier";
}

//! Of few rows replicates may all be alike, however these came about: then as many errors count as they can not rule out.
void holdBack(Claim &claim, std::string_view metric, double support, double region)
{
    auto &gain = claim.gain;
    const bool isUncertain = gain.low == gain.high && gain.value != 0 && !hasUnit(metric);
    if (isUncertain) {
        gain.low -= errorsPossible(support);
        gain.high += errorsPossible(support);
    }
    const bool reachesNothing = gain.low <= region && gain.high >= -region;
    claim.hasFewRows = support < fewestRows || (isUncertain && reachesNothing);
    if (claim.hasFewRows)
        claim.verdict = Verdict::CannotTell;
}

//! What is claimed by.
struct Measure
{
    std::string_view metric;
    double region = 0;
    std::vector<double> spreads; //!< by model, or empty

    double spreadOf(const Pair &pair) const
    {
        return spreads.empty() ? 1 : std::max(spreads[pair.first], spreads[pair.second]);
    }
};

std::vector<Claim> claimsOfPairs(const std::vector<const model::Predictions *> &models,
                                 std::optional<std::size_t> reference, const Truth &truth, const Measure &measure,
                                 const BootstrapOptions &options)
{
    for (const auto *model : models)
        ESPALIER_REQUIRE(model->rows == truth.values.size());
    if (models.size() < 2 || truth.values.empty())
        return {};
    const auto pairs = pairsOf(drawn(models, truth, measure.metric, options), isLowerBetter(measure.metric), reference);
    const auto support = hasOneClass(truth) ? 0 : supportOf(measure.metric, truth, options.groups);
    const auto spread = spreadOf(pairs) * smallSampleSpread(std::max(2.0, support));
    std::vector<Claim> claims;
    claims.reserve(pairs.size());
    for (const auto &pair : pairs) {
        claims.push_back(claimed(pair, spread * measure.spreadOf(pair), measure.region));
        holdBack(claims.back(), measure.metric, support, measure.region);
    }
    return claims;
}

} // namespace

Verdict verdictOf(const Claim &claim)
{
    // The interval leaves out as much on either side: what is said agrees with what it shows.
    if (claim.better >= enoughProbability && claim.gain.low > 0)
        return Verdict::Better;
    if (claim.worse >= enoughProbability && claim.gain.high < 0)
        return Verdict::Worse;
    return claim.equal >= enoughProbability ? Verdict::Equal : Verdict::CannotTell;
}

double regionOf(std::string_view metric, double reference)
{
    constexpr double share = 0.005;
    constexpr double part = 0.01;
    return hasUnit(metric) ? part * std::abs(reference) : share;
}

std::vector<Claim> claimsOf(const std::vector<const model::Predictions *> &models, const Truth &truth,
                            std::string_view metric, double region, const BootstrapOptions &options,
                            const std::vector<double> &spreads)
{
    ESPALIER_REQUIRE(spreads.empty() || spreads.size() == models.size());
    return claimsOfPairs(models, {}, truth, {.metric = metric, .region = region, .spreads = spreads}, options);
}

double spreadOfAll(const std::vector<const model::Predictions *> &models, const Truth &truth, std::string_view metric,
                   const BootstrapOptions &options)
{
    if (models.size() < 2 || truth.values.empty())
        return 1;
    const auto all = drawn(models, truth, metric, options);
    std::vector<Pair> each;
    each.reserve(models.size());
    for (std::size_t i = 0; i < models.size(); ++i) {
        if (!std::isnan(all.values[i]))
            each.push_back(
                {.gain = all.values[i], .gains = all.replicates[i], .error = deviationOf(all.replicates[i])});
    }
    return spreadOf(each);
}

std::vector<Claim> claimsAgainst(const std::vector<const model::Predictions *> &models, std::size_t reference,
                                 const Truth &truth, std::string_view metric, double region,
                                 const BootstrapOptions &options)
{
    ESPALIER_REQUIRE(reference < models.size());
    return claimsOfPairs(models, reference, truth, {.metric = metric, .region = region, .spreads = {}}, options);
}

std::optional<Claim> claimOf(const std::vector<Claim> &claims, std::size_t first, std::size_t second)
{
    const auto found = std::ranges::find_if(claims, [&](const Claim &claim) {
        return (claim.first == first && claim.second == second) || (claim.first == second && claim.second == first);
    });
    if (found == claims.end() || first == second)
        return std::nullopt;
    if (found->first == first)
        return *found;
    auto turned = *found;
    std::swap(turned.first, turned.second);
    std::swap(turned.better, turned.worse);
    turned.gain = {.value = -found->gain.value, .low = -found->gain.high, .high = -found->gain.low};
    if (found->verdict == Verdict::Better)
        turned.verdict = Verdict::Worse;
    else if (found->verdict == Verdict::Worse)
        turned.verdict = Verdict::Better;
    return turned;
}

int replicatesFor(std::size_t rows, std::size_t models)
{
    constexpr double steps = 5e7; // about a second
    constexpr double fewest = 100;
    constexpr double most = 1000;
    return static_cast<int>(std::clamp(steps / std::max(1.0, static_cast<double>(rows * models)), fewest, most));
}

} // namespace espalier::evaluate
