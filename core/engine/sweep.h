// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/aggregate.h"
#include "core/engine/days.h"
#include "core/engine/sliding.h"
#include "core/engine/slidingcontent.h"

//! One pass over the rows of all examples, in the order of the cutoffs.
namespace espalier::engine {

//! Calls fill(cutoff, begin, end) for every example that sees any row, in the order of the sweep.
template<typename Value, typename Fill>
std::vector<Value> forEach(const Ranges &ranges, Value nothing, Fill fill)
{
    const auto &cutoffs = *ranges.cutoffs;
    std::vector<Value> result(cutoffs.size());
    for (std::size_t i = 0; i < cutoffs.size(); ++i) {
        const auto begin = (*ranges.begin)[i];
        const auto end = ranges.rows->end[i];
        result[cutoffs[i].example] = begin == end ? nothing : fill(cutoffs[i], begin, end);
    }
    return result;
}

template<typename Operation, typename Read>
std::vector<double> swept(const Ranges &ranges, Operation operation, Read read)
{
    Sliding<Operation> sliding(std::move(operation));
    return forEach(ranges, missingNumber, [&](const Cutoff &cutoff, std::uint32_t begin, std::uint32_t end) {
        return read(sliding.over(begin, end), cutoff);
    });
}

template<typename Content, typename Read>
std::vector<double> followed(const Ranges &ranges, double nothing, Content content, Read read)
{
    SlidingContent<Content> held(std::move(content));
    return forEach(ranges, nothing, [&](const Cutoff &cutoff, std::uint32_t begin, std::uint32_t end) {
        return static_cast<double>(read(held.over(begin, end), cutoff));
    });
}

inline std::vector<Micros> timesOf(const Ranges &ranges)
{
    std::vector<Micros> times;
    times.reserve(ranges.rows->tuples.size());
    for (const auto tuple : ranges.rows->tuples)
        times.push_back(ranges.tuples->time[tuple]);
    return times;
}

} // namespace espalier::engine
