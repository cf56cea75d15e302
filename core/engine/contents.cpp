// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/contents.h"

#include "core/engine/days.h"
#include "core/engine/decimal.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace espalier::engine {

namespace {

//! ln count in units of 1e-10, as PostgreSQL rounds it: half away from zero.
std::int64_t logarithmOf(std::uint32_t count)
{
    constexpr int places = 10;
    const auto decimal = *decimalOf(std::log(static_cast<double>(count)));
    auto digits = decimal.digits;
    auto exponent = decimal.exponent;
    for (; exponent > -places; --exponent)
        digits *= 10;
    std::int64_t unit = 1;
    for (; exponent < -places; ++exponent)
        unit *= 10;
    return (digits + unit / 2) / unit;
}

} // namespace

CodeCounts::CodeCounts(const std::vector<std::int32_t> &codes, std::size_t levels)
    : m_codes(codes)
    , m_counts(levels)
    , m_places(levels)
{ }

void CodeCounts::enter(std::uint32_t row)
{
    if (m_codes[row] < 0)
        return;
    const auto code = static_cast<std::size_t>(m_codes[row]);
    ++m_rows;
    if (m_counts[code]++ == 0) {
        m_places[code] = static_cast<std::uint32_t>(m_present.size());
        m_present.push_back(m_codes[row]);
    }
}

void CodeCounts::leave(std::uint32_t row)
{
    if (m_codes[row] < 0)
        return;
    const auto code = static_cast<std::size_t>(m_codes[row]);
    --m_rows;
    if (--m_counts[code] > 0)
        return;
    const auto last = m_present.back();
    m_present[m_places[code]] = last;
    m_places[static_cast<std::size_t>(last)] = m_places[code];
    m_present.pop_back();
}

Int128 CodeCounts::timesLogarithm(std::uint32_t count)
{
    if (count >= m_logarithms.size())
        m_logarithms.resize(std::size_t{count} + 1);
    auto &logarithm = m_logarithms[count];
    if (logarithm == 0)
        logarithm = logarithmOf(count);
    return Int128{logarithm} * count;
}

double CodeCounts::entropy()
{
    if (m_rows == 0)
        return missingNumber;
    auto sum = timesLogarithm(static_cast<std::uint32_t>(m_rows));
    for (const auto code : m_present)
        sum -= timesLogarithm(m_counts[static_cast<std::size_t>(code)]);
    return nearestDouble(sum, -10) / static_cast<double>(m_rows);
}

std::int32_t CodeCounts::mode(const std::vector<std::uint32_t> &ranks) const
{
    std::int32_t best = -1;
    for (const auto code : m_present) {
        const auto count = m_counts[static_cast<std::size_t>(code)];
        const auto most = best < 0 ? 0 : m_counts[static_cast<std::size_t>(best)];
        const bool isFirst = best >= 0 && ranks[static_cast<std::size_t>(code)] < ranks[static_cast<std::size_t>(best)];
        if (count > most || (count == most && isFirst))
            best = code;
    }
    return best;
}

OrderedNumbers::OrderedNumbers(const std::vector<double> &values)
{
    for (const auto value : values) {
        if (!std::isnan(value))
            m_sorted.push_back(value);
    }
    std::ranges::sort(m_sorted);
    m_sorted.erase(std::unique(m_sorted.begin(), m_sorted.end()), m_sorted.end());
    m_ranks.reserve(values.size());
    for (const auto value : values) {
        const auto place = std::ranges::lower_bound(m_sorted, value) - m_sorted.begin();
        m_ranks.push_back(std::isnan(value) ? 0 : static_cast<std::uint32_t>(place + 1));
    }
    m_tree.resize(std::bit_ceil(m_sorted.size() + 1));
}

void OrderedNumbers::change(std::uint32_t row, std::int32_t by)
{
    if (m_ranks[row] == 0)
        return;
    m_size += static_cast<std::size_t>(by);
    for (std::size_t at = m_ranks[row]; at < m_tree.size(); at += at & (~at + 1))
        m_tree[at] += by;
}

double OrderedNumbers::at(std::size_t place) const
{
    std::size_t rank = 0;
    auto left = static_cast<std::int32_t>(place);
    for (auto step = m_tree.size() / 2; step > 0; step /= 2) {
        if (rank + step < m_tree.size() && m_tree[rank + step] <= left) {
            rank += step;
            left -= m_tree[rank];
        }
    }
    return m_sorted[rank];
}

double OrderedNumbers::quantile(double share) const
{
    if (m_size == 0)
        return missingNumber;
    const auto place = share * static_cast<double>(m_size - 1);
    const auto first = static_cast<std::size_t>(place);
    const auto low = at(first);
    if (first + 1 >= m_size || place == static_cast<double>(first))
        return low;
    return low + (place - static_cast<double>(first)) * (at(first + 1) - low);
}

void OrderedTimes::enter(std::uint32_t row)
{
    if (isFinite(m_times[row]))
        m_within.insert(m_times[row]);
}

void OrderedTimes::leave(std::uint32_t row)
{
    if (isFinite(m_times[row]))
        m_within.erase(m_within.find(m_times[row]));
}

Micros OrderedTimes::next(Micros time) const
{
    const auto found = m_within.lower_bound(time);
    return found == m_within.end() ? never : *found;
}

} // namespace espalier::engine
