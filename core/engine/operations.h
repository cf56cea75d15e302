// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/days.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

//! What Sliding accumulates: each can add a row and merge two states, and takes nothing away.
namespace espalier::engine {

struct Least
{
    struct State
    {
        double least = missingNumber;
    };
    const std::vector<double> &values;
    double sign = 1; //!< -1 to find the greatest

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
        bool isEmpty = true;
    };
    const std::vector<Micros> &times;

    static State empty() { return {}; }
    void add(State &state, std::uint32_t row) const
    {
        if (isFinite(times[row]))
            merge(state, {times[row], times[row], false});
    }
    static void merge(State &state, const State &other)
    {
        state.least = std::min(state.least, other.least);
        state.greatest = std::max(state.greatest, other.greatest);
        state.isEmpty = state.isEmpty && other.isEmpty;
    }
};

//! The most ones in a row. Rows are added and states merged in the order of time.
struct Run
{
    struct State
    {
        std::uint32_t count = 0;
        std::uint32_t first = 0; //!< ones at the beginning
        std::uint32_t last = 0; //!< ones at the end
        std::uint32_t longest = 0;
    };
    const std::vector<double> &values; //!< 1 or 0

    static State empty() { return {}; }
    void add(State &state, std::uint32_t row) const
    {
        if (std::isnan(values[row]))
            return;
        const std::uint32_t run = values[row] > 0 ? 1 : 0;
        merge(state, {1, run, run, run});
    }
    static void merge(State &state, const State &other)
    {
        state.longest = std::max({state.longest, other.longest, state.last + other.first});
        if (state.first == state.count)
            state.first += other.first;
        state.last = other.last == other.count ? state.last + other.last : other.last;
        state.count += other.count;
    }
};

//! The time of the greatest value; of equal ones the latest.
struct TimeOfGreatest
{
    struct State
    {
        double greatest = missingNumber;
        Micros time = always;
    };
    const std::vector<double> &values;
    std::vector<Micros> times;

    static State empty() { return {}; }
    void add(State &state, std::uint32_t row) const { merge(state, {values[row], times[row]}); }
    static void merge(State &state, const State &other)
    {
        if (std::isnan(other.greatest))
            return;
        const bool isEqual = other.greatest == state.greatest;
        if (std::isnan(state.greatest) || other.greatest > state.greatest || (isEqual && other.time > state.time))
            state = other;
    }
};

} // namespace espalier::engine
