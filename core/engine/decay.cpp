// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decay.h"

#include "core/engine/totals.h"
#include "core/study/aggregates.h"

#include <algorithm>

namespace espalier::engine {

namespace {

constexpr std::int64_t noBlock = INT64_MIN;

//! Sixteenths of a half-life from the origin on.
std::int64_t sixteenths(Micros time, std::int64_t halfLife)
{
    const auto since = Int128{time} - Int128{study::decayOrigin} * 1'000'000;
    return static_cast<std::int64_t>(since * study::decaySteps / halfLife);
}

//! Sums up to each row of whole weights and of weights by values. Rows of one half-life, a block, share a power of two, which is left to
//! whoever looks: it depends on the as-of time.
template<typename Whole>
class Decay
{
public:
    Decay(const Ranges &ranges, const Decimals &decimals, std::int64_t halfLife)
        : m_exponent(decimals.exponent)
    {
        const auto &tuples = ranges.rows->tuples;
        m_weights.assign(tuples.size() + 1, 0);
        m_weighted.assign(tuples.size() + 1, Whole(0));
        for (std::uint32_t row = 0; row < tuples.size(); ++row) {
            const auto time = ranges.timeOf(row);
            std::int64_t weight = 0;
            auto block = noBlock;
            if (isFinite(time)) {
                const auto steps = sixteenths(time, halfLife);
                block = steps / study::decaySteps;
                if (isThere(decimals, row))
                    weight = study::decayWeights[static_cast<std::size_t>(steps % study::decaySteps)];
            }
            m_weights[row + 1] = m_weights[row] + weight;
            m_weighted[row + 1] = m_weighted[row];
            if (weight != 0)
                m_weighted[row + 1] += Whole(Int128{weight}) * wholeAt<Whole>(decimals, row);
            m_begins.push_back(row > 0 && m_blocks.back() == block ? m_begins.back() : row);
            m_blocks.push_back(block);
        }
    }

    double mean(std::int64_t block, std::uint32_t begin, std::uint32_t end) const
    {
        Wide512 weights;
        Wide512 weighted;
        for (auto at = end; at > begin;) {
            const auto from = std::max(begin, m_begins[at - 1]);
            const auto age = m_blocks[at - 1] == noBlock ? study::oldestHalfLives + 1 : block - m_blocks[at - 1];
            if (age > study::oldestHalfLives)
                break;
            if (age >= 0) {
                const Wide512 power(Int128{1} << (study::oldestHalfLives - age));
                weights += power * Wide512(Int128{m_weights[at] - m_weights[from]});
                weighted += power * Wide512(m_weighted[at] - m_weighted[from]);
            }
            at = from;
        }
        if (weights == Wide512())
            return missingNumber;
        return nearestDouble(weighted, m_exponent) / nearestDouble(weights, 0);
    }

private:
    int m_exponent;
    std::vector<std::int64_t> m_weights;
    std::vector<Whole> m_weighted;
    std::vector<std::int64_t> m_blocks; //!< by row; half-lives from the origin on
    std::vector<std::uint32_t> m_begins; //!< by row: the first row of its block
};

template<typename Whole>
std::vector<double> meansBy(const Ranges &ranges, const Decimals &decimals, std::int64_t halfLife)
{
    const Decay<Whole> decay(ranges, decimals, halfLife);
    const auto &cutoffs = *ranges.cutoffs;
    std::vector<double> result(cutoffs.size(), missingNumber);
    for (std::size_t i = 0; i < cutoffs.size(); ++i) {
        if (isFinite(cutoffs[i].asOf))
            result[cutoffs[i].example] = decay.mean(sixteenths(cutoffs[i].asOf, halfLife) / study::decaySteps,
                                                    (*ranges.begin)[i], ranges.rows->end[i]);
    }
    return result;
}

} // namespace

std::vector<double> decayedMeans(const Ranges &ranges, const Decimals &decimals, std::int64_t halfLife)
{
    return decimals.isWide() ? meansBy<Wide512>(ranges, decimals, halfLife)
                             : meansBy<Int128>(ranges, decimals, halfLife);
}

} // namespace espalier::engine
