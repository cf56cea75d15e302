// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/aggregate.h"

#include "core/engine/contents.h"
#include "core/engine/decay.h"
#include "core/engine/operations.h"
#include "core/engine/sliding.h"
#include "core/engine/totals.h"
#include "core/engine/window.h"
#include "core/study/aggregates.h"

#include <bit>
#include <numeric>

namespace espalier::engine {

namespace {

using study::Aggregate;

//! Calls fill(moment, begin, end) for every example that sees any row, in the order of the sweep.
template<typename Value, typename Fill>
std::vector<Value> forEach(const Ranges &ranges, Value nothing, Fill fill)
{
    const auto &moments = *ranges.moments;
    std::vector<Value> result(moments.size());
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const auto begin = (*ranges.begin)[i];
        const auto end = ranges.rows->end[i];
        result[moments[i].example] = begin == end ? nothing : fill(moments[i], begin, end);
    }
    return result;
}

template<typename Operation, typename Read>
std::vector<double> swept(const Ranges &ranges, Operation operation, Read read)
{
    Sliding<Operation> sliding(std::move(operation));
    return forEach(ranges, missingNumber, [&](const Moment &moment, std::uint32_t begin, std::uint32_t end) {
        return read(sliding.over(begin, end), moment);
    });
}

template<typename Content, typename Read>
std::vector<double> followed(const Ranges &ranges, double nothing, Content content, Read read)
{
    Window<Content> window(std::move(content));
    return forEach(ranges, nothing, [&](const Moment &moment, std::uint32_t begin, std::uint32_t end) {
        return static_cast<double>(read(window.over(begin, end), moment));
    });
}

std::vector<Micros> timesOf(const Ranges &ranges)
{
    std::vector<Micros> times;
    times.reserve(ranges.rows->tuples.size());
    for (const auto tuple : ranges.rows->tuples)
        times.push_back(ranges.tuples->time[tuple]);
    return times;
}

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
                    [isMean](const Totals<Whole> &totals, const Moment & /*moment*/) {
                        if (totals.count() == 0)
                            return missingNumber;
                        return isMean ? totals.sum() / totals.count() : totals.sum();
                    });
}

std::vector<double> sums(const Ranges &ranges, const Decimals &decimals, bool isMean)
{
    return decimals.isWide() ? totals<Wide512>(ranges, decimals, isMean) : totals<Int128>(ranges, decimals, isMean);
}

//! The share of ones among what is 1, 0 or missing.
std::vector<double> shares(const Ranges &ranges, const std::vector<double> &flags)
{
    return sums(ranges, decimalsOf(flags), true);
}

std::vector<double> extremes(const Ranges &ranges, const std::vector<double> &values, double sign)
{
    return swept(ranges, Least{values, sign}, [sign](const Least::State &state, const Moment & /*moment*/) {
        return sign * state.least;
    });
}

//! Least and greatest of days before the as-of time: the greatest number of days is of the least time.
std::vector<double> spans(Aggregate aggregate, const Ranges &ranges, const Values &values)
{
    return swept(ranges, Span{values.times}, [aggregate](const Span::State &state, const Moment &moment) {
        if (state.isEmpty)
            return missingNumber;
        return daysBefore(aggregate == Aggregate::Min ? state.greatest : state.least, moment.asOf);
    });
}

std::vector<double> meanDays(const Ranges &ranges, const Values &values)
{
    return followed(ranges, missingNumber, TimeTotals(values.times),
                    [](const TimeTotals &totals, const Moment &moment) {
                        return totals.meanDaysBefore(moment.asOf);
                    });
}

template<typename Whole>
std::vector<double> deviations(const Ranges &ranges, const Decimals &decimals)
{
    return followed(ranges, missingNumber, SquareTotals<Whole>(decimals),
                    [](const SquareTotals<Whole> &totals, const Moment & /*moment*/) {
                        return totals.deviation();
                    });
}

std::vector<double> deviations(const Ranges &ranges, const Decimals &decimals)
{
    const bool narrow = isNarrow(decimals, 2 * bitsOf(static_cast<std::uint64_t>(decimals.largest)), ranges);
    return narrow ? deviations<Int128>(ranges, decimals) : deviations<Wide512>(ranges, decimals);
}

template<typename Whole>
std::vector<double> slopes(const Ranges &ranges, const Decimals &decimals, Micros origin)
{
    return followed(ranges, missingNumber, SlopeTotals<Whole>(decimals, timesOf(ranges), origin),
                    [](const SlopeTotals<Whole> &totals, const Moment & /*moment*/) {
                        return totals.slope();
                    });
}

//! Time is counted from the earliest row, so that its squares are small.
std::vector<double> slopes(const Ranges &ranges, const Decimals &decimals)
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
    return isNarrow(decimals, bits, ranges) ? slopes<Int128>(ranges, decimals, earliest)
                                            : slopes<Wide512>(ranges, decimals, earliest);
}

std::vector<double> timesSinceGreatest(const Ranges &ranges, const Values &values)
{
    return swept(ranges, TimeOfGreatest{values.numbers, timesOf(ranges)},
                 [](const TimeOfGreatest::State &state, const Moment &moment) {
                     return std::isnan(state.greatest) ? missingNumber : daysBefore(state.time, moment.asOf);
                 });
}

std::vector<double> quantiles(const Ranges &ranges, const Values &values, double share)
{
    return followed(ranges, missingNumber, OrderedNumbers(values.numbers),
                    [share](const OrderedNumbers &numbers, const Moment & /*moment*/) {
                        return numbers.quantile(share);
                    });
}

std::vector<double> timesUntilNext(const Ranges &ranges, const Values &values)
{
    return followed(ranges, missingNumber, OrderedTimes(values.times),
                    [](const OrderedTimes &times, const Moment &moment) {
                        const auto next = times.next(moment.asOf);
                        return next == never ? missingNumber : -daysBefore(next, moment.asOf);
                    });
}

//! 1 where a value is meant, 0 where it is another.
template<typename Value, typename IsMissing, typename IsMeant>
std::vector<double> flags(const std::vector<Value> &values, IsMissing isMissing, IsMeant isMeant)
{
    std::vector<double> result;
    result.reserve(values.size());
    for (const auto value : values)
        result.push_back(isMissing(value) ? missingNumber : isMeant(value) ? 1 : 0);
    return result;
}

std::vector<double> sharesAbove(const Ranges &ranges, const Values &values, double border)
{
    const auto above = flags(
        values.numbers,
        [](double value) {
            return std::isnan(value);
        },
        [border](double value) {
            return value > border;
        });
    return shares(ranges, above);
}

std::vector<double> equalTo(const Values &values, std::ptrdiff_t code)
{
    return flags(
        values.codes,
        [](std::int32_t value) {
            return value < 0;
        },
        [code](std::int32_t value) {
            return value == code;
        });
}

std::vector<double> longestRuns(const Ranges &ranges, const Values &values, std::ptrdiff_t code)
{
    const auto equal = equalTo(values, code);
    return swept(ranges, Run{equal}, [](const Run::State &state, const Moment & /*moment*/) {
        return state.count == 0 ? missingNumber : state.longest;
    });
}

std::vector<double> ofCounts(Aggregate aggregate, const Ranges &ranges, const Values &values)
{
    const auto nothing = aggregate == Aggregate::DistinctCount ? 0 : missingNumber;
    return followed(ranges, nothing, CodeCounts(values.codes, values.levels),
                    [aggregate](CodeCounts &counts, const Moment & /*moment*/) {
                        if (aggregate == Aggregate::Entropy)
                            return counts.entropy();
                        const auto distinct = static_cast<double>(counts.distinct());
                        if (aggregate == Aggregate::DistinctCount)
                            return distinct;
                        return distinct == 0 ? missingNumber : static_cast<double>(counts.rows()) / distinct;
                    });
}

double changeBetween(double first, double last)
{
    const bool fits = std::abs(first) < study::largestEnd && std::abs(last) < study::largestEnd;
    return fits ? last - first : missingNumber;
}

std::vector<double> atEnds(Aggregate aggregate, const Ranges &ranges, const Values &values)
{
    return forEach(ranges, missingNumber, [&](const Moment &moment, std::uint32_t begin, std::uint32_t end) {
        if (aggregate == Aggregate::Change)
            return changeBetween(values.numbers[begin], values.numbers[end - 1]);
        const auto row = aggregate == Aggregate::First ? begin : end - 1;
        return values.numbers.empty() ? daysBefore(values.times[row], moment.asOf) : values.numbers[row];
    });
}

std::vector<double> ofTimes(Aggregate aggregate, const Ranges &ranges)
{
    return forEach(ranges, missingNumber, [&](const Moment &moment, std::uint32_t begin, std::uint32_t end) {
        if (aggregate == Aggregate::TimeSinceFirst)
            return daysBefore(ranges.timeOf(begin), moment.asOf);
        if (aggregate == Aggregate::TimeSinceLast)
            return daysBefore(ranges.timeOf(end - 1), moment.asOf);
        return end - begin < 2 ? missingNumber
                               : daysBefore(ranges.timeOf(begin), ranges.timeOf(end - 1)) / (end - begin - 1);
    });
}

} // namespace

bool isSummed(study::Aggregate aggregate)
{
    return aggregate == Aggregate::Sum || aggregate == Aggregate::Mean || aggregate == Aggregate::StandardDeviation
        || aggregate == Aggregate::Slope || aggregate == Aggregate::DecayedMean;
}

std::vector<double> aggregated(const plan::AggregateFeature &feature, const Ranges &ranges, const Values &values,
                               const std::vector<std::string> &levels)
{
    const auto aggregate = feature.aggregate;
    const bool isOfTimes = !values.times.empty();
    switch (aggregate) {
    case Aggregate::Sum:
        return sums(ranges, values.decimals, false);
    case Aggregate::Mean:
        return isOfTimes ? meanDays(ranges, values) : sums(ranges, values.decimals, true);
    case Aggregate::Min:
        return isOfTimes ? spans(aggregate, ranges, values) : extremes(ranges, values.numbers, 1);
    case Aggregate::Max:
        return isOfTimes ? spans(aggregate, ranges, values) : extremes(ranges, values.numbers, -1);
    case Aggregate::StandardDeviation:
        return deviations(ranges, values.decimals);
    case Aggregate::Median:
        return quantiles(ranges, values, 0.5);
    case Aggregate::Quantile:
        return quantiles(ranges, values, feature.number);
    case Aggregate::ShareAbove:
        return sharesAbove(ranges, values, feature.number);
    case Aggregate::Share:
        return shares(ranges, equalTo(values, std::ranges::find(levels, feature.text) - levels.begin()));
    case Aggregate::LongestRun:
        return longestRuns(ranges, values, std::ranges::find(levels, feature.text) - levels.begin());
    case Aggregate::First:
    case Aggregate::Last:
    case Aggregate::Change:
        return atEnds(aggregate, ranges, values);
    case Aggregate::Slope:
        return slopes(ranges, values.decimals);
    case Aggregate::DecayedMean:
        return decayedMeans(ranges, values.decimals, std::llround(feature.number));
    case Aggregate::DistinctCount:
    case Aggregate::RowsPerDistinct:
    case Aggregate::Entropy:
        return ofCounts(aggregate, ranges, values);
    case Aggregate::TimeSinceFirst:
    case Aggregate::TimeSinceLast:
    case Aggregate::MeanGap:
        return ofTimes(aggregate, ranges);
    case Aggregate::TimeSinceMax:
        return timesSinceGreatest(ranges, values);
    case Aggregate::TimeUntilNext:
        return timesUntilNext(ranges, values);
    default:
        return forEach(ranges, 0.0, [&](const Moment & /*moment*/, std::uint32_t begin, std::uint32_t end) {
            return aggregate == Aggregate::Exists ? 1 : static_cast<double>(end - begin);
        });
    }
}

std::vector<std::int32_t> aggregatedCodes(const plan::AggregateFeature &feature, const Ranges &ranges,
                                          const Values &values, const std::vector<std::string> &levels)
{
    if (feature.aggregate != Aggregate::Mode) {
        const bool isFirst = feature.aggregate == Aggregate::First;
        return forEach(ranges, -1, [&](const Moment & /*moment*/, std::uint32_t begin, std::uint32_t end) {
            return values.codes[isFirst ? begin : end - 1];
        });
    }
    std::vector<std::uint32_t> order(levels.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t level) -> const std::string & {
        return levels[level];
    });
    std::vector<std::uint32_t> ranks(levels.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = static_cast<std::uint32_t>(i);
    Window<CodeCounts> window(CodeCounts(values.codes, values.levels));
    return forEach(ranges, -1, [&](const Moment & /*moment*/, std::uint32_t begin, std::uint32_t end) {
        return window.over(begin, end).mode(ranks);
    });
}

} // namespace espalier::engine
