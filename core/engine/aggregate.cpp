// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/aggregate.h"

#include "core/base/require.h"
#include "core/engine/contents.h"
#include "core/engine/decay.h"
#include "core/engine/operations.h"
#include "core/engine/spacing.h"
#include "core/engine/sums.h"
#include "core/engine/sweep.h"
#include "core/study/aggregates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace espalier::engine {

namespace {

using study::Aggregate;

//! One feature, and over what it is taken.
struct Asked
{
    const plan::AggregateFeature &feature;
    const Ranges &ranges;
    const Values &values;
    const std::vector<std::string> &levels;
};

using PerExample = std::vector<double>;
using CodePerExample = std::vector<std::int32_t>;

std::vector<double> extremes(const Ranges &ranges, const std::vector<double> &values, double sign)
{
    return swept(ranges, Least{values, sign}, [sign](const Least::State &state, const Cutoff & /*cutoff*/) {
        return sign * state.least;
    });
}

//! Of days before the as-of time: the least number of days is of the greatest time.
PerExample least(const Asked &asked)
{
    if (asked.values.times.empty())
        return extremes(asked.ranges, asked.values.numbers, 1);
    return swept(asked.ranges, Span{asked.values.times}, [](const Span::State &state, const Cutoff &cutoff) {
        return state.isEmpty ? missingNumber : daysBefore(state.greatest, cutoff.asOf);
    });
}

PerExample greatest(const Asked &asked)
{
    if (asked.values.times.empty())
        return extremes(asked.ranges, asked.values.numbers, -1);
    return swept(asked.ranges, Span{asked.values.times}, [](const Span::State &state, const Cutoff &cutoff) {
        return state.isEmpty ? missingNumber : daysBefore(state.least, cutoff.asOf);
    });
}

PerExample sums(const Asked &asked)
{
    return sumsOf(asked.ranges, asked.values.decimals);
}

//! The share of ones among what is 1, 0 or missing.
PerExample sharesOf(const Ranges &ranges, const std::vector<double> &flags)
{
    return meansOf(ranges, decimalsOf(flags));
}

PerExample means(const Asked &asked)
{
    const auto &values = asked.values;
    return values.times.empty() ? meansOf(asked.ranges, values.decimals) : meanDaysOf(asked.ranges, values.times);
}

PerExample deviations(const Asked &asked)
{
    return deviationsOf(asked.ranges, asked.values.decimals);
}

PerExample slopes(const Asked &asked)
{
    return slopesOf(asked.ranges, asked.values.decimals);
}

PerExample timesSinceGreatest(const Asked &asked)
{
    return swept(asked.ranges, TimeOfGreatest{asked.values.numbers, timesOf(asked.ranges)},
                 [](const TimeOfGreatest::State &state, const Cutoff &cutoff) {
                     return std::isnan(state.greatest) ? missingNumber : daysBefore(state.time, cutoff.asOf);
                 });
}

PerExample quantilesAt(double share, const Asked &asked)
{
    return followed(asked.ranges, missingNumber, OrderedNumbers(asked.values.numbers),
                    [share](const OrderedNumbers &numbers, const Cutoff & /*cutoff*/) {
                        return numbers.quantile(share);
                    });
}

PerExample medians(const Asked &asked)
{
    return quantilesAt(0.5, asked);
}

PerExample quantiles(const Asked &asked)
{
    return quantilesAt(asked.feature.number, asked);
}

PerExample timesUntilNext(const Asked &asked)
{
    return followed(asked.ranges, missingNumber, OrderedTimes(asked.values.times),
                    [](const OrderedTimes &times, const Cutoff &cutoff) {
                        const auto next = times.next(cutoff.asOf);
                        return next == never ? missingNumber : -daysBefore(next, cutoff.asOf);
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

PerExample sharesAbove(const Asked &asked)
{
    const auto above = flags(
        asked.values.numbers,
        [](double value) {
            return std::isnan(value);
        },
        [border = asked.feature.number](double value) {
            return value > border;
        });
    return sharesOf(asked.ranges, above);
}

//! 1 for the value that the feature names.
std::vector<double> isMeant(const Asked &asked)
{
    const auto code = std::ranges::find(asked.levels, asked.feature.text) - asked.levels.begin();
    return flags(
        asked.values.codes,
        [](std::int32_t value) {
            return value < 0;
        },
        [code](std::int32_t value) {
            return value == code;
        });
}

PerExample shares(const Asked &asked)
{
    return sharesOf(asked.ranges, isMeant(asked));
}

PerExample longestRuns(const Asked &asked)
{
    const auto meant = isMeant(asked);
    return swept(asked.ranges, Run{meant}, [](const Run::State &state, const Cutoff & /*cutoff*/) {
        return state.count == 0 ? missingNumber : state.longest;
    });
}

PerExample decayed(const Asked &asked)
{
    return decayedMeans(asked.ranges, asked.values.decimals, std::llround(asked.feature.number));
}

PerExample distinctCounts(const Asked &asked)
{
    return followed(asked.ranges, 0, CodeCounts(asked.values.codes, asked.values.levels),
                    [](CodeCounts &counts, const Cutoff & /*cutoff*/) {
                        return counts.distinct();
                    });
}

PerExample rowsPerDistinct(const Asked &asked)
{
    return followed(asked.ranges, missingNumber, CodeCounts(asked.values.codes, asked.values.levels),
                    [](CodeCounts &counts, const Cutoff & /*cutoff*/) {
                        const auto distinct = static_cast<double>(counts.distinct());
                        return distinct == 0 ? missingNumber : static_cast<double>(counts.rows()) / distinct;
                    });
}

PerExample entropies(const Asked &asked)
{
    return followed(asked.ranges, missingNumber, CodeCounts(asked.values.codes, asked.values.levels),
                    [](CodeCounts &counts, const Cutoff & /*cutoff*/) {
                        return counts.entropy();
                    });
}

double changeBetween(double first, double last)
{
    const bool fits = std::abs(first) < study::largestEnd && std::abs(last) < study::largestEnd;
    return fits ? last - first : missingNumber;
}

PerExample extents(const Asked &asked)
{
    auto result = greatest(asked);
    const auto smallest = least(asked);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = changeBetween(smallest[i], result[i]);
    return result;
}

PerExample changes(const Asked &asked)
{
    return forEach(asked.ranges, missingNumber, [&](const Cutoff & /*cutoff*/, std::uint32_t begin, std::uint32_t end) {
        return changeBetween(asked.values.numbers[begin], asked.values.numbers[end - 1]);
    });
}

//! One of the rows from begin to before end.
using PickRow = std::uint32_t (*)(std::uint32_t begin, std::uint32_t end);

std::uint32_t firstRow(std::uint32_t begin, std::uint32_t /*end*/)
{
    return begin;
}

std::uint32_t lastRow(std::uint32_t /*begin*/, std::uint32_t end)
{
    return end - 1;
}

template<PickRow pick>
PerExample numbersAt(const Asked &asked)
{
    const auto &values = asked.values;
    return forEach(asked.ranges, missingNumber, [&](const Cutoff &cutoff, std::uint32_t begin, std::uint32_t end) {
        const auto row = pick(begin, end);
        return values.numbers.empty() ? daysBefore(values.times[row], cutoff.asOf) : values.numbers[row];
    });
}

template<PickRow pick>
CodePerExample codesAt(const Asked &asked)
{
    return forEach(asked.ranges, -1, [&](const Cutoff & /*cutoff*/, std::uint32_t begin, std::uint32_t end) {
        return asked.values.codes[pick(begin, end)];
    });
}

template<PickRow pick>
PerExample timesSince(const Asked &asked)
{
    return forEach(asked.ranges, missingNumber, [&](const Cutoff &cutoff, std::uint32_t begin, std::uint32_t end) {
        return daysBefore(asked.ranges.timeOf(pick(begin, end)), cutoff.asOf);
    });
}

PerExample gaps(const Asked &asked)
{
    return meanGaps(asked.ranges);
}

PerExample overdue(const Asked &asked)
{
    return overdueShares(asked.ranges);
}

PerExample counts(const Asked &asked)
{
    return forEach(asked.ranges, 0.0, [](const Cutoff & /*cutoff*/, std::uint32_t begin, std::uint32_t end) {
        return static_cast<double>(end - begin);
    });
}

PerExample existences(const Asked &asked)
{
    return forEach(asked.ranges, 0.0, [](const Cutoff & /*cutoff*/, std::uint32_t /*begin*/, std::uint32_t /*end*/) {
        return 1.0;
    });
}

CodePerExample modes(const Asked &asked)
{
    std::vector<std::uint32_t> order(asked.levels.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t level) -> const std::string & {
        return asked.levels[level];
    });
    std::vector<std::uint32_t> ranks(asked.levels.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = static_cast<std::uint32_t>(i);
    SlidingContent<CodeCounts> window(CodeCounts(asked.values.codes, asked.values.levels));
    return forEach(asked.ranges, -1, [&](const Cutoff & /*cutoff*/, std::uint32_t begin, std::uint32_t end) {
        return window.over(begin, end).mode(ranks);
    });
}

//! What computes an aggregate's numbers, or its codes where its values are categories; one that gives what its column is has both.
struct Computing
{
    using Numbers = PerExample (*)(const Asked &);
    using Codes = CodePerExample (*)(const Asked &);

    constexpr Computing() = default;
    constexpr Computing(Numbers of) // NOLINT(google-explicit-constructor,hicpp-explicit-conversions): a row of a table
        : numbers(of)
        , gives(study::Gives::Number)
    { }
    constexpr Computing(Codes of) // NOLINT(google-explicit-constructor,hicpp-explicit-conversions): the same
        : codes(of)
        , gives(study::Gives::Category)
    { }
    constexpr Computing(Numbers ofNumbers, Codes ofCodes)
        : numbers(ofNumbers)
        , codes(ofCodes)
        , gives(study::Gives::Value)
    { }

    Numbers numbers = nullptr;
    Codes codes = nullptr;
    std::optional<study::Gives> gives; //!< of many rows; none for what is not taken over them
};

constexpr std::array<std::pair<Aggregate, Computing>, study::aggregateCount> computed{{
    {Aggregate::Direct, {}}, // not over many rows
    {Aggregate::Count, {counts}},
    {Aggregate::Exists, {existences}},
    {Aggregate::Sum, {sums}},
    {Aggregate::Mean, {means}},
    {Aggregate::Min, {least}},
    {Aggregate::Max, {greatest}},
    {Aggregate::Range, {extents}},
    {Aggregate::StandardDeviation, {deviations}},
    {Aggregate::Median, {medians}},
    {Aggregate::Quantile, {quantiles}},
    {Aggregate::ShareAbove, {sharesAbove}},
    {Aggregate::First, {numbersAt<firstRow>, codesAt<firstRow>}},
    {Aggregate::Last, {numbersAt<lastRow>, codesAt<lastRow>}},
    {Aggregate::Change, {changes}},
    {Aggregate::Slope, {slopes}},
    {Aggregate::DecayedMean, {decayed}},
    {Aggregate::DistinctCount, {distinctCounts}},
    {Aggregate::RowsPerDistinct, {rowsPerDistinct}},
    {Aggregate::Mode, {modes}},
    {Aggregate::Share, {shares}},
    {Aggregate::Entropy, {entropies}},
    {Aggregate::TimeSinceFirst, {timesSince<firstRow>}},
    {Aggregate::TimeSinceLast, {timesSince<lastRow>}},
    {Aggregate::MeanGap, {gaps}},
    {Aggregate::Overdue, {overdue}},
    {Aggregate::TimeSinceMax, {timesSinceGreatest}},
    {Aggregate::TimeUntilNext, {timesUntilNext}},
    {Aggregate::LongestRun, {longestRuns}},
}};

//! Each gives what its row says.
constexpr bool giveWhatIsSaid()
{
    // GCC 12 takes no pointer for a constant where sanitizers are on.
    return std::ranges::all_of(study::aggregateRows, [](const study::AggregateTraits &row) {
        const auto &gives = computed[static_cast<std::size_t>(row.aggregate)].second.gives;
        return row.aggregate == Aggregate::Direct ? !gives : gives == row.gives;
    });
}
static_assert(study::isComplete(computed), "an aggregate is not computed, or not in its place");
static_assert(giveWhatIsSaid(), "what computes an aggregate gives something else than its row says");

const Computing &computingOf(Aggregate aggregate)
{
    return computed[static_cast<std::size_t>(aggregate)].second;
}

} // namespace

std::vector<double> aggregated(const plan::AggregateFeature &feature, const Ranges &ranges, const Values &values,
                               const std::vector<std::string> &levels)
{
    const auto numbers = computingOf(feature.aggregate).numbers;
    ESPALIER_REQUIRE(numbers != nullptr);
    return numbers({feature, ranges, values, levels});
}

std::vector<std::int32_t> aggregatedCodes(const plan::AggregateFeature &feature, const Ranges &ranges,
                                          const Values &values, const std::vector<std::string> &levels)
{
    const auto codes = computingOf(feature.aggregate).codes;
    ESPALIER_REQUIRE(codes != nullptr);
    return codes({feature, ranges, values, levels});
}

} // namespace espalier::engine
