// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/require.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace espalier::engine {

__extension__ using Int128 = __int128;

//! A whole number of a fixed size in two's complement, the lowest 64 bits first: for sums and squares that 128 bits do not hold.
//! Nothing tells an overflow: sizes are chosen so that there is none.
template<std::size_t Words>
struct Wide
{
    std::array<std::uint64_t, Words> words{};

    Wide() = default;
    // Implicit, so that formulas read alike for all sizes.
    Wide(Int128 number) // NOLINT(google-explicit-constructor)
    {
        words.fill(number < 0 ? ~std::uint64_t{0} : 0);
        words[0] = static_cast<std::uint64_t>(number);
        words[1] = static_cast<std::uint64_t>(number >> 64);
    }

    //! Of fewer words.
    template<std::size_t Fewer>
    requires(Fewer < Words) explicit Wide(const Wide<Fewer> &number)
    {
        words.fill(number.isNegative() ? ~std::uint64_t{0} : 0);
        for (std::size_t i = 0; i < Fewer; ++i)
            words[i] = number.words[i];
    }

    bool isNegative() const { return (words[Words - 1] >> 63) != 0; }
    bool operator==(const Wide &) const = default;

    Wide &operator+=(const Wide &other)
    {
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < Words; ++i) {
            const auto sum = words[i] + other.words[i];
            const auto with = sum + carry;
            carry = static_cast<std::uint64_t>(sum < words[i]) | static_cast<std::uint64_t>(with < sum);
            words[i] = with;
        }
        return *this;
    }

    Wide operator-() const
    {
        Wide result;
        std::uint64_t carry = 1;
        for (std::size_t i = 0; i < Words; ++i) {
            result.words[i] = ~words[i] + carry;
            carry = static_cast<std::uint64_t>(carry != 0 && result.words[i] == 0);
        }
        return result;
    }

    Wide &operator-=(const Wide &other) { return *this += -other; }
    friend Wide operator+(Wide left, const Wide &right) { return left += right; }
    friend Wide operator-(Wide left, const Wide &right) { return left -= right; }

    //! Modulo the size, which is right for both signs.
    friend Wide operator*(const Wide &left, const Wide &right)
    {
        __extension__ using Unsigned128 = unsigned __int128;
        Wide result;
        for (std::size_t i = 0; i < Words; ++i) {
            std::uint64_t carry = 0;
            for (std::size_t j = 0; left.words[i] != 0 && i + j < Words; ++j) {
                const auto product =
                    static_cast<Unsigned128>(left.words[i]) * right.words[j] + result.words[i + j] + carry;
                result.words[i + j] = static_cast<std::uint64_t>(product);
                carry = static_cast<std::uint64_t>(product >> 64);
            }
        }
        return result;
    }

    //! Requires: the number is not negative. Returns what is left over.
    std::uint64_t divide(std::uint64_t divisor)
    {
        ESPALIER_REQUIRE(words[Words - 1] >> 63 == 0 && divisor != 0);
        __extension__ using Unsigned128 = unsigned __int128;
        Unsigned128 rest = 0;
        for (auto i = Words; i-- > 0;) {
            rest = (rest << 64) | words[i];
            words[i] = static_cast<std::uint64_t>(rest / divisor);
            rest %= divisor;
        }
        return static_cast<std::uint64_t>(rest);
    }
};

//! 256 bits: decimals of up to 30 digits on either side of the point.
using Wide256 = Wide<4>;
//! 512 bits: sums of products of such decimals, over any number of rows.
using Wide512 = Wide<8>;

} // namespace espalier::engine
