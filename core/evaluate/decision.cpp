// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/decision.h"

#include "core/base/require.h"
#include "core/evaluate/ranking.h"
#include "core/evaluate/resampling.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace espalier::evaluate {

namespace {

std::vector<bool> positivesOf(const Truth &truth)
{
    std::vector<bool> isPositive;
    isPositive.reserve(truth.values.size());
    for (const auto value : truth.values)
        isPositive.push_back(value == 1);
    return isPositive;
}

//! Between the last score that reaches it and the next one, which does not.
double between(double last, double next)
{
    const auto middle = last + (next - last) / 2;
    return middle > next ? middle : last; // doubles beside each other have no middle
}

//! What no score reaches.
double above(double highest)
{
    return std::nextafter(highest, 2.0);
}

double costOf(const model::Predictions &predictions, const Truth &truth, double threshold, const Costs &costs,
              const Weights &weights)
{
    double sum = 0;
    double rows = 0;
    for (std::size_t row = 0; row < truth.values.size(); ++row) {
        const bool isFlagged = predictions.at(row, 0) >= threshold;
        const bool isPositive = truth.values[row] == 1;
        rows += weights[row];
        if (isFlagged != isPositive)
            sum += weights[row] * (isFlagged ? costs.falseAlarm : costs.miss);
    }
    return sum / rows;
}

} // namespace

double cheapestThreshold(const model::Predictions &predictions, const Truth &truth, const Costs &costs)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && predictions.rows > 0);
    const auto ranking = rankingOf(predictions.values, positivesOf(truth));
    const auto positives = static_cast<double>(std::ranges::count(truth.values, 1.0));
    double lowest = positives * costs.miss; // where nothing is flagged
    double cost = lowest;
    auto threshold = above(ranking.scores.front());
    for (std::size_t i = 0; i < ranking.entries.size(); ++i) {
        cost += ranking.entries[i].isPositive ? -costs.miss : costs.falseAlarm;
        if (!ranking.entries[i].endsTie || cost >= lowest)
            continue;
        lowest = cost;
        const auto next = i + 1 < ranking.entries.size() ? ranking.scores[i + 1] : 0;
        threshold = between(ranking.scores[i], next);
    }
    return threshold;
}

double thresholdFor(const model::Predictions &predictions, double share)
{
    ESPALIER_REQUIRE(predictions.rows > 0 && share > 0 && share <= 1);
    auto scores = predictions.values;
    std::ranges::sort(scores, std::greater());
    const auto most = static_cast<std::size_t>(std::floor(share * static_cast<double>(scores.size())));
    if (most >= scores.size())
        return 0;
    auto count = most;
    while (count > 0 && scores[count - 1] == scores[count])
        --count;
    return count == 0 ? above(scores.front()) : between(scores[count - 1], scores[count]);
}

Outcome outcomeOf(const model::Predictions &predictions, const Truth &truth, double threshold, const Costs &costs,
                  const BootstrapOptions &options)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && predictions.rows > 0);
    Outcome outcome{.rows = predictions.rows};
    for (std::size_t row = 0; row < predictions.rows; ++row) {
        const bool isFlagged = predictions.at(row, 0) >= threshold;
        const bool isPositive = truth.values[row] == 1;
        outcome.flagged += isFlagged ? 1 : 0;
        outcome.positives += isPositive ? 1 : 0;
        outcome.found += isFlagged && isPositive ? 1 : 0;
    }
    std::vector<double> replicates;
    replicates.reserve(static_cast<std::size_t>(options.replicates));
    Resampler resampler(predictions.rows, options.groups);
    Random random(options.seed);
    for (int i = 0; i < options.replicates; ++i)
        replicates.push_back(costOf(predictions, truth, threshold, costs, resampler.drawn(random)));
    const Weights once(predictions.rows, 1);
    outcome.cost = withInterval(costOf(predictions, truth, threshold, costs, once), std::move(replicates));
    const auto rows = static_cast<double>(outcome.rows);
    const auto positives = static_cast<double>(outcome.positives);
    outcome.costOfNone = positives * costs.miss / rows;
    outcome.costOfAll = (rows - positives) * costs.falseAlarm / rows;
    return outcome;
}

} // namespace espalier::evaluate
