// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/decision.h"

#include "core/base/require.h"
#include "core/evaluate/ranking.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

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

//! Of some rows.
struct Counts
{
    double rows = 0;
    double falseAlarms = 0;
    double misses = 0;
    double found = 0;

    void add(const Counts &other)
    {
        rows += other.rows;
        falseAlarms += other.falseAlarms;
        misses += other.misses;
        found += other.found;
    }
};

double costOf(const Counts &counts, const Costs &costs)
{
    return (counts.falseAlarms * costs.falseAlarm + counts.misses * costs.miss) / counts.rows;
}

//! Per row, against doing nothing, which misses what is found.
double savedOf(const Counts &counts, const Costs &costs)
{
    return (counts.found * costs.miss - counts.falseAlarms * costs.falseAlarm) / counts.rows;
}

Counts countsOf(bool isFlagged, bool isPositive)
{
    return {.rows = 1,
            .falseAlarms = isFlagged && !isPositive ? 1.0 : 0.0,
            .misses = !isFlagged && isPositive ? 1.0 : 0.0,
            .found = isFlagged && isPositive ? 1.0 : 0.0};
}

} // namespace

std::optional<double> cheapestThreshold(const model::Predictions &predictions, const Truth &truth, const Costs &costs)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && predictions.rows > 0);
    if (hasOneClass(truth))
        return std::nullopt;
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

Outcomes::Outcomes(const model::Predictions &predictions, const Truth &truth, const BootstrapOptions &options)
    : m_scores(predictions.values)
    , m_isPositive(positivesOf(truth))
    , m_random(options.seed)
    , m_replicates(options.replicates)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && predictions.rows > 0 && predictions.width == 1);
    m_blocks = blocksOf(predictions.rows, options.groups, m_random);
}

Outcome Outcomes::at(double threshold, const Costs &costs) const
{
    ESPALIER_REQUIRE(!isEmpty());
    std::vector<Counts> byBlock(m_blocks.count);
    Counts all;
    for (std::size_t row = 0; row < m_scores.size(); ++row)
        byBlock[m_blocks.of[row]].add(countsOf(m_scores[row] >= threshold, m_isPositive[row]));
    for (const auto &block : byBlock)
        all.add(block);
    auto random = m_random;
    std::vector<double> replicatedCosts;
    std::vector<double> replicatedSavings;
    for (int i = 0; i < m_replicates; ++i) {
        Counts drawn;
        for (std::size_t draw = 0; draw < byBlock.size(); ++draw)
            drawn.add(byBlock[random.below(byBlock.size())]);
        if (drawn.rows == 0)
            continue;
        replicatedCosts.push_back(costOf(drawn, costs));
        replicatedSavings.push_back(savedOf(drawn, costs));
    }
    const auto positives = all.found + all.misses;
    return {.rows = m_scores.size(),
            .flagged = static_cast<std::size_t>(all.found + all.falseAlarms),
            .found = static_cast<std::size_t>(all.found),
            .positives = static_cast<std::size_t>(positives),
            .cost = withInterval(costOf(all, costs), std::move(replicatedCosts)),
            .saved = withInterval(savedOf(all, costs), std::move(replicatedSavings)),
            .costOfNone = positives * costs.miss / all.rows,
            .costOfAll = (all.rows - positives) * costs.falseAlarm / all.rows};
}

Outcome outcomeOf(const model::Predictions &predictions, const Truth &truth, double threshold, const Costs &costs,
                  const BootstrapOptions &options)
{
    return Outcomes(predictions, truth, options).at(threshold, costs);
}

} // namespace espalier::evaluate
