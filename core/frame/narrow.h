// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <vector>

//! Values in a smaller type, where each of them comes back to the bit. Most features are counts, days and money: whole numbers of a few digits.
namespace espalier::frame {

//! What a column's missing values are: of numbers NaN, of whole numbers the smallest. The smallest of a narrow whole number stands for it.
template<typename Wide>
constexpr Wide missingValue()
{
    if constexpr (std::is_floating_point_v<Wide>)
        return std::numeric_limits<Wide>::quiet_NaN();
    else
        return std::numeric_limits<Wide>::min();
}

template<typename Wide, typename Narrow>
Wide widened(Narrow value)
{
    if constexpr (std::is_integral_v<Narrow>) {
        if (value == missingValue<Narrow>())
            return missingValue<Wide>();
    }
    return static_cast<Wide>(value);
}

//! Any value where there is none that comes back.
template<typename Narrow, typename Wide>
Narrow narrowed(Wide value)
{
    if constexpr (std::is_integral_v<Narrow>) {
        constexpr auto most = std::numeric_limits<Narrow>::max();
        // Not so of NaN either.
        return value >= static_cast<Wide>(-most) && value <= static_cast<Wide>(most) ? static_cast<Narrow>(value)
                                                                                     : missingValue<Narrow>();
    } else {
        return static_cast<Narrow>(value);
    }
}

//! As == of whole numbers; of floating-point numbers, which know two zeros and many NaNs, of their bits.
template<typename Value>
bool isSame(Value left, Value right)
{
    if constexpr (std::is_floating_point_v<Value>) {
        static_assert(sizeof(Value) == sizeof(std::uint64_t));
        return std::bit_cast<std::uint64_t>(left) == std::bit_cast<std::uint64_t>(right);
    } else {
        return left == right;
    }
}

//! Whether all of them come back.
template<typename Narrow, typename Wide>
bool isExactAs(const std::vector<Wide> &values)
{
    constexpr std::size_t stride = 256;
    for (std::size_t begin = 0; begin < values.size(); begin += stride) {
        bool isExact = true;
        for (std::size_t i = begin; i < std::min(values.size(), begin + stride); ++i)
            isExact = isSame(widened<Wide>(narrowed<Narrow>(values[i])), values[i]) && isExact;
        if (!isExact)
            return false;
    }
    return true;
}

template<typename Wide, typename Narrow>
std::vector<Wide> widen(const std::vector<Narrow> &values)
{
    std::vector<Wide> result(values.size());
    std::ranges::transform(values, result.begin(), widened<Wide, Narrow>);
    return result;
}

} // namespace espalier::frame
