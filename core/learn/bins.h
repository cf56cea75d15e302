// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace espalier::learn {

//! One input as numbered intervals of about equally many rows, a byte for each row: what a tree chooses its thresholds among.
//! An input of few distinct values has an interval for each.
struct Bins
{
    std::vector<double>
        thresholds; //!< ascending; a value stands in bin b where thresholds[b - 1] <= value < thresholds[b]
    std::vector<std::uint8_t> column; //!< the bin for each row
    std::size_t feature = 0; //!< which it stands for, alone or with its neighbours
    bool hasMissing = false; //!< in the last bin, which they have to themselves

    //! Of one value, which a column need not have.
    std::uint8_t binOf(double value) const;
    std::size_t present() const { return thresholds.size() + 1; }
    std::size_t count() const { return present() + (hasMissing ? 1 : 0); }
};

//! With what is missing.
inline constexpr std::size_t mostBins = 256;

//! NaN for what is missing.
Bins binsOf(const std::vector<double> &values);

} // namespace espalier::learn
