// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/ranking.h"

#include "core/base/require.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier::evaluate {

namespace {

bool hasNoNan(const std::vector<double> &values)
{
    return std::ranges::none_of(values, [](double value) {
        return std::isnan(value);
    });
}

} // namespace

Ranking rankingOf(const std::vector<double> &scores, const std::vector<bool> &isPositive)
{
    ESPALIER_REQUIRE(scores.size() == isPositive.size());
    std::vector<std::uint32_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&scores](std::uint32_t left, std::uint32_t right) {
        return scores[left] != scores[right] ? scores[left] > scores[right] : left < right;
    });
    Ranking ranking;
    ranking.entries.reserve(order.size());
    ranking.scores.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto score = scores[order[i]];
        ranking.entries.push_back({.row = order[i],
                                   .isPositive = isPositive[order[i]],
                                   .endsTie = i + 1 == order.size() || scores[order[i + 1]] != score});
        ranking.scores.push_back(score);
    }
    return ranking;
}

RankMetrics rankMetrics(const Ranking &ranking, const Weights &weights)
{
    double positives = 0; // above or at the score that has been reached
    double negatives = 0;
    double tiedPositives = 0;
    double tiedNegatives = 0;
    double area = 0; // positive rows above each negative one
    double precisions = 0;
    for (const auto &entry : ranking.entries) {
        const double weight = weights[entry.row];
        (entry.isPositive ? tiedPositives : tiedNegatives) += weight;
        if (!entry.endsTie)
            continue;
        area += tiedNegatives * (positives + tiedPositives / 2);
        positives += tiedPositives;
        negatives += tiedNegatives;
        if (tiedPositives > 0)
            precisions += tiedPositives * positives / (positives + negatives);
        tiedPositives = 0;
        tiedNegatives = 0;
    }
    if (positives == 0 || negatives == 0)
        return {};
    return {.rocAuc = area / (positives * negatives),
            .averagePrecision = precisions / positives,
            .isDefined = true,
            .rows = positives + negatives};
}

double areaUnderCurve(const std::vector<double> &scores, const std::vector<bool> &isPositive)
{
    ESPALIER_REQUIRE(hasNoNan(scores));
    const auto metrics = rankMetrics(rankingOf(scores, isPositive), Weights(scores.size(), 1));
    return metrics.isDefined ? metrics.rocAuc : 0.5;
}

std::vector<double> meanRanks(const std::vector<double> &values)
{
    ESPALIER_REQUIRE(hasNoNan(values));
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&values](std::size_t i) {
        return values[i];
    });
    std::vector<double> ranks(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        auto end = begin;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        for (auto i = begin; i < end; ++i)
            ranks[order[i]] = static_cast<double>(begin + end + 1) / 2;
        begin = end;
    }
    return ranks;
}

double squaredCorrelation(const std::vector<double> &one, const std::vector<double> &other)
{
    ESPALIER_REQUIRE(one.size() == other.size());
    const auto count = static_cast<double>(one.size());
    const double meanOfOne = std::accumulate(one.begin(), one.end(), 0.0) / count;
    const double meanOfOther = std::accumulate(other.begin(), other.end(), 0.0) / count;
    double products = 0;
    double squaresOfOne = 0;
    double squaresOfOther = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        products += (one[i] - meanOfOne) * (other[i] - meanOfOther);
        squaresOfOne += (one[i] - meanOfOne) * (one[i] - meanOfOne);
        squaresOfOther += (other[i] - meanOfOther) * (other[i] - meanOfOther);
    }
    return squaresOfOne > 0 && squaresOfOther > 0 ? products * products / (squaresOfOne * squaresOfOther) : 0;
}

} // namespace espalier::evaluate
