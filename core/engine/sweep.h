// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/aggregate.h"
#include "core/engine/days.h"
#include "core/engine/sliding.h"
#include "core/engine/window.h"

//! One pass over the rows of all examples, in the order of the moments.
namespace espalier::engine {

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

inline std::vector<Micros> timesOf(const Ranges &ranges)
{
    std::vector<Micros> times;
    times.reserve(ranges.rows->tuples.size());
    for (const auto tuple : ranges.rows->tuples)
        times.push_back(ranges.tuples->time[tuple]);
    return times;
}

} // namespace espalier::engine
