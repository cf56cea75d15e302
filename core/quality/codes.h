// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/column.h"
#include "core/quality/series.h"

#include <string>

namespace espalier::quality {

//! The rows of a column that have a value, as whole numbers from 0 that are equal where the values are.
struct Codes
{
    std::vector<std::int32_t> codes;
    std::vector<Timestamp> times;
    std::vector<std::size_t> rows; //!< of the column, beside codes
    std::vector<std::size_t> counts; //!< by code
};

Codes codesOf(const frame::Column &column, std::span<const Timestamp> times);

//! The numbers of a column that are there, with their times.
struct NumberSeries
{
    std::vector<double> values;
    std::vector<Timestamp> times;
};
NumberSeries numbersOf(const frame::Column &column, std::span<const Timestamp> times);

} // namespace espalier::quality
