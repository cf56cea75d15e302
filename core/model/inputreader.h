// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace espalier::model {

//! What a family makes of a number before its encoding: NaN where it counts as missing.
enum class InputRange
{
    Plain, //!< trees: every finite number as it is
    Limited //!< linear families: see encoding.h
};

InputRange inputRangeOf(const Model &model, std::size_t input);
//! Null: a missing category.
double meanOf(const MeanInput &input, const std::string *level);

//! One input over the values of its feature, with levels already resolved to a value for each code.
class InputReader
{
public:
    //! levels: of a category, null for a number.
    InputReader(const Input &input, const std::vector<std::string> *levels, InputRange reading);

    double ofNumber(double number) const
    {
        const auto value = read(number);
        if (m_isIndicator)
            return std::isnan(value) ? 1 : 0;
        const auto present = std::clamp(value, m_number.low, m_number.high);
        const auto known = std::isnan(value) ? m_number.fill : present;
        const auto read = m_number.unit > 0 ? std::log(1 + known / m_number.unit) : known;
        return (read - m_number.center) * m_number.scale;
    }
    double ofCode(std::int32_t code) const
    {
        return code < 0 ? m_byCode.back() : m_byCode[static_cast<std::size_t>(code)];
    }
    //! Into each step-th place from the first on.
    void readNumbers(const double *numbers, std::size_t count, double *into, std::size_t step) const
    {
        for (std::size_t row = 0; row < count; ++row)
            into[row * step] = ofNumber(numbers[row]);
    }
    void readCodes(const std::int32_t *codes, std::size_t count, double *into, std::size_t step) const
    {
        for (std::size_t row = 0; row < count; ++row)
            into[row * step] = ofCode(codes[row]);
    }

private:
    double read(double value) const
    {
        constexpr auto nan = std::numeric_limits<double>::quiet_NaN();
        if (m_reading == InputRange::Plain)
            return std::isfinite(value) ? value : nan;
        const auto magnitude = std::abs(value);
        if (!(magnitude <= largestNumber))
            return nan;
        return magnitude < smallestNumber ? 0 : value;
    }

    std::vector<double> m_byCode; //!< the last one is for a missing category
    NumberInput m_number;
    InputRange m_reading;
    bool m_isIndicator = false; //!< 1 where the number is missing
};

} // namespace espalier::model
