// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace espalier::frame {

//! Missing is NaN: a NaN in the database counts as missing too.
struct Numbers
{
    std::vector<double> values;
    bool operator==(const Numbers &other) const; //!< NaN equals NaN
};

//! Whole numbers that must stay exact, as keys do. Missing is the smallest value.
struct Integers
{
    static constexpr std::int64_t missing = INT64_MIN;
    std::vector<std::int64_t> values;
    bool operator==(const Integers &) const = default;
};

//! Missing is Timestamp{INT64_MIN}.
struct Times
{
    static constexpr Timestamp missing{INT64_MIN};
    std::vector<Timestamp> values;
    bool operator==(const Times &) const = default;
};

//! A dictionary of distinct texts and a code per row; -1 is missing. Codes are given in order of first appearance.
struct Categories
{
    static constexpr std::int32_t missing = -1;
    std::vector<std::int32_t> codes;
    std::vector<std::string> levels;
    bool operator==(const Categories &) const = default;

    //! The text of a row; "" where it is missing.
    std::string_view at(std::size_t row) const;
};

struct Column
{
    std::string name;
    std::variant<Numbers, Integers, Times, Categories> values;
    bool operator==(const Column &) const = default;
};

std::size_t rowCount(const Column &column);
bool isMissing(const Column &column, std::size_t row);
std::size_t missingCount(const Column &column);
//! The column's rows at the given places, in that order; a dictionary is kept whole.
Column taken(const Column &column, const std::vector<std::size_t> &rows);
//! One value as text, for display and for keys; "" where it is missing.
std::string textAt(const Column &column, std::size_t row);

} // namespace espalier::frame
