// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/aggregate.h"

#include "core/engine/sliding.h"

#include <algorithm>
#include <cmath>

namespace espalier::engine {

namespace {

using study::Aggregate;

constexpr double missingNumber = std::numeric_limits<double>::quiet_NaN();

//! Calls fill(moment, begin, end) -> double for every example, in the order of the sweep.
template<typename Fill>
std::vector<double> forEach(const Ranges &ranges, Fill fill)
{
    const auto &moments = *ranges.moments;
    std::vector<double> result(moments.size());
    for (std::size_t i = 0; i < moments.size(); ++i)
        result[moments[i].example] = fill(moments[i], (*ranges.begin)[i], ranges.rows->end[i]);
    return result;
}

struct Sum
{
    struct State
    {
        double sum = 0;
        std::uint32_t count = 0;
    };
    const std::vector<double> &values;

    static State empty() { return {}; }
    void add(State &state, std::uint32_t row) const
    {
        if (std::isnan(values[row]))
            return;
        state.sum += values[row];
        ++state.count;
    }
    static void merge(State &state, const State &other)
    {
        state.sum += other.sum;
        state.count += other.count;
    }
};

struct Least
{
    struct State
    {
        double least = missingNumber;
    };
    const std::vector<double> &values;
    double sign; //!< -1 to find the greatest

    static State empty() { return {}; }
    void add(State &state, std::uint32_t row) const { merge(state, {sign * values[row]}); }
    //! fmin() leaves out what is missing.
    static void merge(State &state, const State &other) { state.least = std::fmin(state.least, other.least); }
};

//! Of times, in whole microseconds: a difference of moments keeps all its digits.
struct Span
{
    struct State
    {
        Micros least = never;
        Micros greatest = always;
        long double sum = 0; // 64 bits of mantissa
        std::uint32_t count = 0;
    };
    const std::vector<Micros> &times;

    static State empty() { return {}; }
    void add(State &state, std::uint32_t row) const
    {
        const auto time = times[row];
        if (!std::isfinite(daysBefore(time, 0)))
            return;
        state.least = std::min(state.least, time);
        state.greatest = std::max(state.greatest, time);
        state.sum += static_cast<long double>(time);
        ++state.count;
    }
    static void merge(State &state, const State &other)
    {
        state.least = std::min(state.least, other.least);
        state.greatest = std::max(state.greatest, other.greatest);
        state.sum += other.sum;
        state.count += other.count;
    }
};

std::vector<double> sums(const Ranges &ranges, const Values &values, bool isMean)
{
    Sliding<Sum> sliding(Sum{values.numbers});
    return forEach(ranges, [&](const Moment & /*moment*/, std::uint32_t begin, std::uint32_t end) {
        if (begin == end)
            return missingNumber;
        const auto state = sliding.over(begin, end);
        return state.count == 0 ? missingNumber : isMean ? state.sum / state.count : state.sum;
    });
}

std::vector<double> extremes(const Ranges &ranges, const Values &values, double sign)
{
    Sliding<Least> sliding(Least{values.numbers, sign});
    return forEach(ranges, [&](const Moment & /*moment*/, std::uint32_t begin, std::uint32_t end) {
        return begin == end ? missingNumber : sign * sliding.over(begin, end).least;
    });
}

//! Least, mean and greatest of days before the as-of time: the greatest number of days is of the least time.
std::vector<double> spans(Aggregate aggregate, const Ranges &ranges, const Values &values)
{
    Sliding<Span> sliding(Span{values.times});
    return forEach(ranges, [&](const Moment &moment, std::uint32_t begin, std::uint32_t end) {
        if (begin == end)
            return missingNumber;
        const auto state = sliding.over(begin, end);
        if (state.count == 0)
            return missingNumber;
        if (aggregate == Aggregate::Mean) {
            const auto mean = static_cast<long double>(moment.asOf) - state.sum / state.count;
            return static_cast<double>(mean / 86'400'000'000.0L);
        }
        return daysBefore(aggregate == Aggregate::Min ? state.greatest : state.least, moment.asOf);
    });
}

std::vector<double> distinctCounts(const Ranges &ranges, const Values &values)
{
    // How often each value is within the range that was answered last; it moves along with the ranges.
    std::vector<std::uint32_t> counts(values.levels);
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    double distinct = 0;
    const auto enter = [&](std::uint32_t row) {
        if (values.codes[row] >= 0 && counts[static_cast<std::size_t>(values.codes[row])]++ == 0)
            ++distinct;
    };
    const auto leave = [&](std::uint32_t row) {
        if (values.codes[row] >= 0 && --counts[static_cast<std::size_t>(values.codes[row])] == 0)
            --distinct;
    };
    return forEach(ranges, [&](const Moment & /*moment*/, std::uint32_t begin, std::uint32_t end) {
        if (begin < from || end < to || begin >= to) {
            for (; from < to; ++from)
                leave(from);
            from = to = begin;
        }
        for (; to < end; ++to)
            enter(to);
        for (; from < begin; ++from)
            leave(from);
        return distinct;
    });
}

std::vector<double> lastNumbers(const Ranges &ranges, const Values &values)
{
    return forEach(ranges, [&](const Moment &moment, std::uint32_t begin, std::uint32_t end) {
        if (begin == end)
            return missingNumber;
        return values.numbers.empty() ? daysBefore(values.times[end - 1], moment.asOf) : values.numbers[end - 1];
    });
}

} // namespace

double daysBefore(Micros time, Micros asOf)
{
    const Timestamp moment{time};
    if (moment == frame::Times::missing || !moment.isFinite())
        return missingNumber;
    return static_cast<double>(asOf - time) / 1e6 / 86'400;
}

std::vector<double> aggregated(Aggregate aggregate, const Ranges &ranges, const Values &values)
{
    switch (aggregate) {
    case Aggregate::Exists:
        return forEach(ranges, [](const Moment & /*moment*/, std::uint32_t begin, std::uint32_t end) {
            return begin < end ? 1.0 : 0.0;
        });
    case Aggregate::TimeSinceLast:
        return forEach(ranges, [&](const Moment &moment, std::uint32_t begin, std::uint32_t end) {
            return begin == end ? missingNumber
                                : daysBefore(ranges.tuples->time[ranges.rows->tuples[end - 1]], moment.asOf);
        });
    case Aggregate::Sum:
        return sums(ranges, values, false);
    case Aggregate::Mean:
        return values.times.empty() ? sums(ranges, values, true) : spans(aggregate, ranges, values);
    case Aggregate::Min:
        return values.times.empty() ? extremes(ranges, values, 1) : spans(aggregate, ranges, values);
    case Aggregate::Max:
        return values.times.empty() ? extremes(ranges, values, -1) : spans(aggregate, ranges, values);
    case Aggregate::DistinctCount:
        return distinctCounts(ranges, values);
    case Aggregate::Last:
        return lastNumbers(ranges, values);
    case Aggregate::Count:
    case Aggregate::Direct:
        break;
    }
    return forEach(ranges, [](const Moment & /*moment*/, std::uint32_t begin, std::uint32_t end) {
        return static_cast<double>(end - begin);
    });
}

std::vector<std::int32_t> lastCodes(const Ranges &ranges, const Values &values)
{
    const auto &moments = *ranges.moments;
    std::vector<std::int32_t> result(moments.size());
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const auto end = ranges.rows->end[i];
        result[moments[i].example] = (*ranges.begin)[i] == end ? -1 : values.codes[end - 1];
    }
    return result;
}

} // namespace espalier::engine
