// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/days.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

//! What Sliding accumulates: each can add a row and merge two states, and takes nothing away.
namespace espalier::engine {

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
        long double sum = 0; // 64 bits of mantissa
        std::uint32_t count = 0;
    };
    const std::vector<Micros> &times;

    static State empty() { return {}; }
    void add(State &state, std::uint32_t row) const
    {
        if (isFinite(times[row]))
            merge(state, {times[row], times[row], static_cast<long double>(times[row]), 1});
    }
    static void merge(State &state, const State &other)
    {
        state.least = std::min(state.least, other.least);
        state.greatest = std::max(state.greatest, other.greatest);
        state.sum += other.sum;
        state.count += other.count;
    }
};

//! Sums of squares about the means of values over times, merged as by Chan, Golub and LeVeque (1983). With times all 0, of values alone.
struct Moments
{
    struct State
    {
        double count = 0;
        double meanTime = 0;
        double meanValue = 0;
        double timeSquares = 0;
        double valueSquares = 0;
        double products = 0;
    };
    const std::vector<double> &values;
    std::vector<double> times; //!< in days; NaN leaves a row out

    static State empty() { return {}; }
    void add(State &state, std::uint32_t row) const
    {
        const auto time = times.empty() ? 0 : times[row];
        if (!std::isnan(values[row]) && !std::isnan(time))
            merge(state, {1, time, values[row], 0, 0, 0});
    }
    static void merge(State &state, const State &other)
    {
        if (other.count == 0)
            return;
        if (state.count == 0) {
            state = other;
            return;
        }
        const auto count = state.count + other.count;
        const auto time = other.meanTime - state.meanTime;
        const auto value = other.meanValue - state.meanValue;
        const auto weight = state.count * other.count / count;
        state.timeSquares += other.timeSquares + time * time * weight;
        state.valueSquares += other.valueSquares + value * value * weight;
        state.products += other.products + time * value * weight;
        state.meanTime += time * other.count / count;
        state.meanValue += value * other.count / count;
        state.count = count;
    }
};

//! Sums under weights that halve with age, as of the latest row among them.
struct Decay
{
    struct State
    {
        Micros latest = always;
        double weighted = 0;
        double weights = 0;
    };
    const std::vector<double> &values;
    std::vector<Micros> times;
    double halfLife; //!< in microseconds

    static State empty() { return {}; }
    void add(State &state, std::uint32_t row) const
    {
        if (!std::isnan(values[row]) && isFinite(times[row]))
            merge(state, {times[row], values[row], 1});
    }
    void merge(State &state, const State &other) const
    {
        if (other.weights == 0)
            return;
        if (state.weights == 0) {
            state = other;
            return;
        }
        const auto latest = std::max(state.latest, other.latest);
        const auto own = std::exp2(static_cast<double>(state.latest - latest) / halfLife);
        const auto its = std::exp2(static_cast<double>(other.latest - latest) / halfLife);
        state = {latest, state.weighted * own + other.weighted * its, state.weights * own + other.weights * its};
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
