// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/days.h"
#include "core/engine/decimal.h"

#include <cmath>

//! What SlidingContent holds where exact sums are asked for: whole numbers, so that rows come and go without a trace and any order gives the same.
//! Whole is Int128 or Wide512, whichever holds the sums.
namespace espalier::engine {

inline bool isThere(const Decimals &decimals, std::uint32_t row)
{
    return decimals.isWide() ? decimals.isThere[row] : decimals.narrow[row] != Decimals::missing;
}

template<typename Whole>
Whole wholeAt(const Decimals &decimals, std::uint32_t row)
{
    if constexpr (std::is_same_v<Whole, Wide512>) {
        if (decimals.isWide())
            return Wide512(decimals.wide[row]);
    }
    return Whole(decimals.narrow[row]);
}

template<typename Whole>
class Totals
{
public:
    explicit Totals(const Decimals &decimals)
        : m_decimals(decimals)
    { }

    void enter(std::uint32_t row)
    {
        if (!isThere(m_decimals, row))
            return;
        m_sum += wholeAt<Whole>(m_decimals, row);
        ++m_count;
    }
    void leave(std::uint32_t row)
    {
        if (!isThere(m_decimals, row))
            return;
        m_sum -= wholeAt<Whole>(m_decimals, row);
        --m_count;
    }

    std::uint32_t count() const { return m_count; }
    double sum() const { return nearestDouble(m_sum, m_decimals.exponent); }

private:
    const Decimals &m_decimals;
    Whole m_sum = 0;
    std::uint32_t m_count = 0;
};

template<typename Whole>
class SquareTotals
{
public:
    explicit SquareTotals(const Decimals &decimals)
        : m_decimals(decimals)
    { }

    void enter(std::uint32_t row)
    {
        if (!isThere(m_decimals, row))
            return;
        const auto number = wholeAt<Whole>(m_decimals, row);
        m_sum += number;
        m_squares += number * number;
        ++m_count;
    }
    void leave(std::uint32_t row)
    {
        if (!isThere(m_decimals, row))
            return;
        const auto number = wholeAt<Whole>(m_decimals, row);
        m_sum -= number;
        m_squares -= number * number;
        --m_count;
    }

    std::uint32_t count() const { return m_count; }

    //! Of a sample, n - 1: (n sum q^2 - (sum q)^2) / (n (n - 1)), whose numerator is exact. NaN below two values.
    double deviation() const
    {
        if (m_count < 2)
            return missingNumber;
        const auto count = Whole(Int128{m_count});
        const auto numerator = nearestDouble(count * m_squares - m_sum * m_sum, 2 * m_decimals.exponent);
        return std::sqrt(numerator / static_cast<double>(std::uint64_t{m_count} * (m_count - 1)));
    }

private:
    const Decimals &m_decimals;
    Whole m_sum = 0;
    Whole m_squares = 0;
    std::uint32_t m_count = 0;
};

//! Values over times, as least squares needs them.
template<typename Whole>
class SlopeTotals
{
public:
    //! times: in microseconds from any origin; what is not finite leaves a row out.
    SlopeTotals(const Decimals &decimals, std::vector<Micros> times, Micros origin)
        : m_decimals(decimals)
        , m_times(std::move(times))
        , m_origin(origin)
    { }

    void enter(std::uint32_t row)
    {
        if (!counts(row))
            return;
        const auto time = Whole(Int128{m_times[row]} - m_origin);
        const auto value = wholeAt<Whole>(m_decimals, row);
        m_times1 += time;
        m_times2 += time * time;
        m_values += value;
        m_products += time * value;
        ++m_count;
    }
    void leave(std::uint32_t row)
    {
        if (!counts(row))
            return;
        const auto time = Whole(Int128{m_times[row]} - m_origin);
        const auto value = wholeAt<Whole>(m_decimals, row);
        m_times1 -= time;
        m_times2 -= time * time;
        m_values -= value;
        m_products -= time * value;
        --m_count;
    }

    //! Per day; NaN for no rows or one moment.
    double slope() const
    {
        constexpr int seconds = -6; // times are in millionths of them
        const auto count = Whole(Int128{m_count});
        const auto squares = nearestDouble(count * m_times2 - m_times1 * m_times1, 2 * seconds);
        const auto products = nearestDouble(count * m_products - m_times1 * m_values, m_decimals.exponent + seconds);
        return squares == 0 ? missingNumber : products / squares * 86'400;
    }

private:
    bool counts(std::uint32_t row) const { return isThere(m_decimals, row) && isFinite(m_times[row]); }

    const Decimals &m_decimals;
    std::vector<Micros> m_times;
    Micros m_origin;
    Whole m_times1 = 0;
    Whole m_times2 = 0;
    Whole m_values = 0;
    Whole m_products = 0;
    std::uint32_t m_count = 0;
};

//! Of times: their mean distance from the as-of time.
class TimeTotals
{
public:
    explicit TimeTotals(const std::vector<Micros> &times)
        : m_times(times)
    { }

    void enter(std::uint32_t row)
    {
        if (!isFinite(m_times[row]))
            return;
        m_sum += m_times[row];
        ++m_count;
    }
    void leave(std::uint32_t row)
    {
        if (!isFinite(m_times[row]))
            return;
        m_sum -= m_times[row];
        --m_count;
    }

    double meanDaysBefore(Micros asOf) const
    {
        if (m_count == 0)
            return missingNumber;
        return nearestDouble(Int128{m_count} * asOf - m_sum, -6) / m_count / 86'400;
    }

private:
    const std::vector<Micros> &m_times;
    Int128 m_sum = 0;
    std::uint32_t m_count = 0;
};

} // namespace espalier::engine
