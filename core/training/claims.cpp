// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/claims.h"

#include "core/evaluate/correlated.h"
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
    std::vector<double> spreads;
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        const auto found = comparison.runs[i].predictions.find(part);
        if (found == comparison.runs[i].predictions.end() || found->second.rows != truth.values.size())
            continue;
        predictions.push_back(&found->second);
        spreads.push_back(part == "validation" ? comparison.runs[i].settingsSpread : 1);
        places.push_back(i);
    }
    const auto groups = comparison.groups.find(part);
    auto claims = evaluate::claimsOf(
        predictions, truth, comparison.metric, comparison.region,
        {.replicates = evaluate::replicatesFor(truth.values.size(), predictions.size()),
         .seed = seed,
         .groups = groups == comparison.groups.end() ? std::vector<std::uint32_t>() : groups->second},
        spreads);
    for (auto &claim : claims) {
        claim.first = places[claim.first];
        claim.second = places[claim.second];
    }
    return claims;
}

//! A run's scores in the windows of time; NaN where one is not defined.
std::vector<double> scoresOverTime(const Run &run, const std::string &metric)
{
    std::vector<double> scores;
    scores.reserve(run.backtests.size());
    for (const auto &backtest : run.backtests) {
        const auto found = backtest.report.metrics.find(metric);
        scores.push_back(found == backtest.report.metrics.end() ? std::nan("") : found->second.value);
    }
    return scores;
}

//! Of a window's rows, those that are scored in it, on average.
double scoredShare(const Run &run)
{
    double sum = 0;
    for (const auto &backtest : run.backtests) {
        const auto rows = static_cast<double>(backtest.report.rows);
        sum += rows / std::max(1.0, rows + static_cast<double>(backtest.trained));
    }
    return sum / static_cast<double>(run.backtests.size());
}

bool hasSameWindows(const Run &first, const Run &second)
{
    return std::ranges::equal(first.backtests, second.backtests, [](const Backtest &one, const Backtest &other) {
        return one.origin == other.origin && one.report.rows == other.report.rows;
    });
}

//! Nothing where time decides nothing, or one was not fitted in each window.
std::optional<evaluate::Claim> claimOverTime(const Comparison &comparison, std::size_t first, std::size_t second)
{
    const auto &one = comparison.runs[first];
    const auto &other = comparison.runs[second];
    if (one.backtests.size() < 2 || !one.backtests.front().origin || !hasSameWindows(one, other))
        return std::nullopt;
    auto gains = scoresOverTime(one, comparison.metric);
    const auto others = scoresOverTime(other, comparison.metric);
    for (std::size_t i = 0; i < gains.size(); ++i)
        gains[i] = comparison.isLowerBetter ? others[i] - gains[i] : gains[i] - others[i];
    std::erase_if(gains, [](double gain) {
        return std::isnan(gain);
    });
    if (gains.size() < 2)
        return std::nullopt;
    const auto posterior = evaluate::correlatedT(gains, scoredShare(one), comparison.region);
    evaluate::Claim claim{.first = first,
                          .second = second,
                          .gain = posterior.mean,
                          .better = posterior.better,
                          .equal = posterior.equal,
                          .worse = posterior.worse,
                          .hasFewRows = gains.size() < fewestWindows};
    claim.verdict = claim.hasFewRows ? evaluate::Verdict::CannotTell : evaluate::verdictOf(claim);
    return claim;
}

std::vector<evaluate::Claim> claimsOverTime(const Comparison &comparison)
{
    std::vector<evaluate::Claim> claims;
    for (std::size_t first = 0; first < comparison.runs.size(); ++first)
        for (std::size_t second = first + 1; second < comparison.runs.size(); ++second)
            if (auto claim = claimOverTime(comparison, first, second))
                claims.push_back(*claim);
    return claims;
}

} // namespace

void addClaims(Comparison &comparison)
{
    comparison.region = evaluate::regionOf(comparison.metric, referenceOf(comparison));
    if (auto claims = claimsOverTime(comparison); !claims.empty())
        comparison.claims[overTime] = std::move(claims);
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
