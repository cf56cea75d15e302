// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/wide.h"

#include <optional>
#include <vector>

namespace espalier::engine {

//! digits x 10^exponent.
struct Decimal
{
    std::int64_t digits = 0;
    int exponent = 0;
    bool operator==(const Decimal &) const = default;
};

//! What a number counts in a sum: its 15 significant decimal digits, as PostgreSQL casts float8 to numeric, so that 0.1 is a tenth and
//! sums are exact in any order; at most 30 decimals. Nothing for what is missing, infinite or at least 1e30 in size. The SQL of it is
//! compile::exactOf().
std::optional<Decimal> decimalOf(double number);

//! A column of such numbers, all whole multiples of one power of ten.
struct Decimals
{
    static constexpr std::int64_t missing = INT64_MIN;

    int exponent = 0;
    std::vector<std::int64_t> narrow; //!< by row; unused where wide is
    std::vector<Wide256> wide; //!< where 62 bits do not hold them
    std::vector<bool> isThere; //!< beside wide
    std::int64_t largest = 0; //!< among narrow, in size
    bool isWide() const { return !isThere.empty(); }
};

Decimals decimalsOf(const std::vector<double> &numbers);
//! The values at some rows, missing where a row is -1.
Decimals gathered(const Decimals &all, const std::vector<std::int32_t> &rows);

//! The double nearest to number x 10^exponent, of two equally near the even one: what PostgreSQL's cast from numeric to float8 gives.
double nearestDouble(Int128 number, int exponent);
double nearestDouble(const Wide512 &number, int exponent);

} // namespace espalier::engine
