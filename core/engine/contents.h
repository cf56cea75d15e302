// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/moments.h"
#include "core/engine/wide.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

//! What SlidingContent holds of the rows within a range.
namespace espalier::engine {

//! How often each code occurs.
class CodeCounts
{
public:
    CodeCounts(const std::vector<std::int32_t> &codes, std::size_t levels);

    void enter(std::uint32_t row);
    void leave(std::uint32_t row);

    std::size_t rows() const { return m_rows; } //!< missing ones left out
    std::size_t distinct() const { return m_present.size(); }
    //! - sum p ln p = (n ln n - sum c ln c) / n, of logarithms with ten decimals; NaN for no rows. Cost: the distinct codes.
    double entropy();
    //! The most frequent code, of equals the one of the least rank; -1 for no rows.
    std::int32_t mode(const std::vector<std::uint32_t> &ranks) const;

private:
    Int128 timesLogarithm(std::uint32_t count);

    const std::vector<std::int32_t> &m_codes;
    std::vector<std::int64_t> m_logarithms; //!< by count: of ten decimals; 0 where it was not asked for yet
    std::vector<std::uint32_t> m_counts; //!< by code
    std::vector<std::int32_t> m_present; //!< codes that occur, in any order
    std::vector<std::uint32_t> m_places; //!< by code: its place among them
    std::size_t m_rows = 0;
};

//! Values in their order: a tree of counts over ranks (Fenwick, 1994), logarithmic in all values.
class OrderedNumbers
{
public:
    explicit OrderedNumbers(const std::vector<double> &values);

    void enter(std::uint32_t row) { change(row, 1); }
    void leave(std::uint32_t row) { change(row, -1); }
    //! Interpolated at (n - 1) share; NaN for no values.
    double quantile(double share) const;

private:
    void change(std::uint32_t row, std::int32_t by);
    double at(std::size_t place) const;

    std::vector<double> m_sorted;
    std::vector<std::uint32_t> m_ranks; //!< by row, from 1; 0: missing
    std::vector<std::int32_t> m_tree;
    std::size_t m_size = 0;
};

//! Times in their order.
class OrderedTimes
{
public:
    explicit OrderedTimes(const std::vector<Micros> &times)
        : m_times(times)
    { }

    void enter(std::uint32_t row);
    void leave(std::uint32_t row);
    //! The nearest at or after a time; never, where there is none.
    Micros next(Micros time) const;

private:
    const std::vector<Micros> &m_times;
    std::multiset<Micros> m_within; //!< finite ones
};

} // namespace espalier::engine
