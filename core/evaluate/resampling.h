// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/evaluate/metrics.h"

namespace espalier::evaluate {

//! Draws as many groups as there are, with replacement; a row counts as often as its group was drawn.
class Resampler
{
public:
    //! groups: by row; empty where every row is drawn by itself.
    Resampler(std::size_t rows, const std::vector<std::uint32_t> &groups);

    const Weights &drawn(Random &random);

private:
    std::vector<std::uint32_t> m_groupOf;
    Weights m_counts;
    Weights m_weights;
};

//! By row, the block that is drawn with it: its group, numbered from 0 in ascending order, where there are at most so many; else each group
//! stands in one of so many blocks at random. Drawing blocks in place of groups widens no interval, since groups are alike before they are
//! seen, and each replicate takes as many steps as there are blocks. groups: by row; empty where every row is one.
struct Blocks
{
    std::vector<std::uint32_t> of; //!< by row
    std::size_t count = 0;
};
inline constexpr std::size_t mostBlocks = 2000;
Blocks blocksOf(std::size_t rows, const std::vector<std::uint32_t> &groups, Random &random,
                std::size_t most = mostBlocks);

//! The value with the 2.5 and 97.5 percentiles of its replicates; of none, the value itself.
Score withInterval(double value, std::vector<double> replicates);

//! Of a normal interval of 95 %, in standard errors.
inline constexpr double usualWidth = 1.959963984540054;
//! The standard deviation of replicates, without those that are NaN; 0 of fewer than two.
double deviationOf(const std::vector<double> &values);
//! Percentiles of replicates are too narrow where the rows are few: the ratio of a t interval to a normal one of the plug-in deviation
//! (Hesterberg, 2015; the quantile of t by the expansion of Cornish and Fisher).
double smallSampleSpread(double rows);

} // namespace espalier::evaluate
