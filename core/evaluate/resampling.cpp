// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/resampling.h"

#include "core/evaluate/quantiles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier::evaluate {

Resampler::Resampler(std::size_t rows, const std::vector<std::uint32_t> &groups)
    : m_groupOf(groups)
{
    auto distinct = groups;
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    for (auto &group : m_groupOf)
        group = static_cast<std::uint32_t>(std::ranges::lower_bound(distinct, group) - distinct.begin());
    m_counts.resize(groups.empty() ? rows : distinct.size());
    m_weights.resize(rows);
}

const Weights &Resampler::drawn(Random &random)
{
    std::ranges::fill(m_counts, 0U);
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        ++m_counts[random.below(m_counts.size())];
    if (m_groupOf.empty())
        return m_counts;
    for (std::size_t row = 0; row < m_weights.size(); ++row)
        m_weights[row] = m_counts[m_groupOf[row]];
    return m_weights;
}

Blocks blocksOf(std::size_t rows, const std::vector<std::uint32_t> &groups, Random &random, std::size_t most)
{
    Blocks blocks{.of = groups};
    if (groups.empty()) {
        blocks.of.resize(rows);
        std::iota(blocks.of.begin(), blocks.of.end(), 0U);
        blocks.count = rows;
    } else {
        auto distinct = groups;
        std::ranges::sort(distinct);
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
        blocks.count = distinct.size();
        for (auto &block : blocks.of)
            block = static_cast<std::uint32_t>(std::ranges::lower_bound(distinct, block) - distinct.begin());
    }
    if (blocks.count <= most)
        return blocks;
    std::vector<std::uint32_t> blockOf(blocks.count);
    for (auto &block : blockOf)
        block = static_cast<std::uint32_t>(random.below(most));
    for (auto &block : blocks.of)
        block = blockOf[block];
    blocks.count = most;
    return blocks;
}

Score withInterval(double value, std::vector<double> replicates)
{
    if (replicates.empty())
        return {.value = value, .low = value, .high = value};
    std::ranges::sort(replicates);
    return {.value = value, .low = quantileBetween(replicates, 0.025), .high = quantileBetween(replicates, 0.975)};
}

double deviationOf(const std::vector<double> &values)
{
    double count = 0;
    double sum = 0;
    double squares = 0;
    for (const auto value : values) {
        if (std::isnan(value))
            continue;
        ++count;
        sum += value;
        squares += value * value;
    }
    return count < 2 ? 0 : std::sqrt(std::max(0.0, (squares - sum * sum / count) / (count - 1)));
}

double smallSampleSpread(double rows)
{
    const auto left = rows - 1;
    return std::sqrt(rows / left) * (1 + (usualWidth * usualWidth + 1) / (4 * left));
}

} // namespace espalier::evaluate
