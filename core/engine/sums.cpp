// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sums.h"

#include "core/engine/sweep.h"
#include "core/engine/totals.h"

#include <algorithm>
#include <bit>

namespace espalier::engine {

namespace {

//! The number of bits that numbers up to a size need.
int bitsOf(std::uint64_t largest)
{
    return static_cast<int>(std::bit_width(largest));
}

//! Of the most rows that any example sees.
int bitsOfCount(const Ranges &ranges)
{
    std::uint32_t most = 0;
    for (std::size_t i = 0; i < ranges.begin->size(); ++i)
        most = std::max(most, ranges.rows->end[i] - (*ranges.begin)[i]);
    return bitsOf(most);
}

//! Whether 128 bits hold n sum p - sum a sum b of products p of a number of bits.
bool isNarrow(const Decimals &decimals, int productBits, const Ranges &ranges)
{
    return !decimals.isWide() && productBits + 2 * bitsOfCount(ranges) <= 125;
}

template<typename Whole>
std::vector<double> totals(const Ranges &ranges, const Decimals &decimals, bool isMean)
{
    return followed(ranges, missingNumber, Totals<Whole>(decimals),
                    [isMean](const Totals<Whole> &totals, const Cutoff & /*cutoff*/) {
                        if (totals.count() == 0)
                            return missingNumber;
                        return isMean ? totals.sum() / totals.count() : totals.sum();
                    });
}

std::vector<double> totals(const Ranges &ranges, const Decimals &decimals, bool isMean)
{
    return decimals.isWide() ? totals<Wide512>(ranges, decimals, isMean) : totals<Int128>(ranges, decimals, isMean);
}

template<typename Whole>
std::vector<double> deviationsBy(const Ranges &ranges, const Decimals &decimals)
{
    return followed(ranges, missingNumber, SquareTotals<Whole>(decimals),
                    [](const SquareTotals<Whole> &totals, const Cutoff & /*cutoff*/) {
                        return totals.deviation();
                    });
}

template<typename Whole>
std::vector<double> slopesBy(const Ranges &ranges, const Decimals &decimals, Micros origin)
{
    return followed(ranges, missingNumber, SlopeTotals<Whole>(decimals, timesOf(ranges), origin),
                    [](const SlopeTotals<Whole> &totals, const Cutoff & /*cutoff*/) {
                        return totals.slope();
                    });
}

} // namespace

std::vector<double> sumsOf(const Ranges &ranges, const Decimals &decimals)
{
    return totals(ranges, decimals, false);
}

std::vector<double> meansOf(const Ranges &ranges, const Decimals &decimals)
{
    return totals(ranges, decimals, true);
}

std::vector<double> meanDaysOf(const Ranges &ranges, const std::vector<Micros> &times)
{
    return followed(ranges, missingNumber, TimeTotals(times), [](const TimeTotals &totals, const Cutoff &cutoff) {
        return totals.meanDaysBefore(cutoff.asOf);
    });
}

std::vector<double> deviationsOf(const Ranges &ranges, const Decimals &decimals)
{
    const bool narrow = isNarrow(decimals, 2 * bitsOf(static_cast<std::uint64_t>(decimals.largest)), ranges);
    return narrow ? deviationsBy<Int128>(ranges, decimals) : deviationsBy<Wide512>(ranges, decimals);
}

//! Time is counted from the earliest row, so that its squares are small.
std::vector<double> slopesOf(const Ranges &ranges, const Decimals &decimals)
{
    auto earliest = never;
    auto latest = always;
    for (std::uint32_t row = 0; row < ranges.rows->tuples.size(); ++row) {
        if (const auto time = ranges.timeOf(row); isFinite(time)) {
            earliest = std::min(earliest, time);
            latest = std::max(latest, time);
        }
    }
    const auto span = latest < earliest ? 0 : static_cast<std::uint64_t>(latest) - static_cast<std::uint64_t>(earliest);
    const auto bits = bitsOf(span) + std::max(bitsOf(span), bitsOf(static_cast<std::uint64_t>(decimals.largest)));
    return isNarrow(decimals, bits, ranges) ? slopesBy<Int128>(ranges, decimals, earliest)
                                            : slopesBy<Wide512>(ranges, decimals, earliest);
}

} // namespace espalier::engine
