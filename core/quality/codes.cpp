// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/codes.h"

#include <algorithm>
#include <cmath>

namespace espalier::quality {

namespace {

//! Beside the rows that have a value.
template<typename Value>
std::vector<std::int32_t> codesAmong(const std::vector<Value> &values)
{
    auto ordered = values;
    std::ranges::sort(ordered);
    ordered.erase(std::unique(ordered.begin(), ordered.end()), ordered.end());
    std::vector<std::int32_t> codes;
    codes.reserve(values.size());
    for (const auto &value : values)
        codes.push_back(static_cast<std::int32_t>(std::ranges::lower_bound(ordered, value) - ordered.begin()));
    return codes;
}

struct MakeCodes
{
    const std::vector<std::size_t> &rows;

    template<typename Column>
    std::vector<std::int32_t> operator()(const Column &column) const
    {
        std::vector<typename decltype(column.values)::value_type> values;
        values.reserve(rows.size());
        for (const auto row : rows)
            values.push_back(column.values[row]);
        return codesAmong(values);
    }
    std::vector<std::int32_t> operator()(const frame::Categories &column) const
    {
        std::vector<std::int32_t> codes;
        codes.reserve(rows.size());
        for (const auto row : rows)
            codes.push_back(column.codes[row]);
        return codes;
    }
};

} // namespace

Codes codesOf(const frame::Column &column, std::span<const Timestamp> times)
{
    Codes result;
    for (std::size_t row = 0; row < times.size(); ++row) {
        if (frame::isMissing(column, row))
            continue;
        result.rows.push_back(row);
        result.times.push_back(times[row]);
    }
    result.codes = std::visit(MakeCodes{result.rows}, column.values);
    for (const auto code : result.codes) {
        const auto place = static_cast<std::size_t>(code);
        if (place >= result.counts.size())
            result.counts.resize(place + 1);
        ++result.counts[place];
    }
    return result;
}

NumberSeries numbersOf(const frame::Column &column, std::span<const Timestamp> times)
{
    NumberSeries result;
    const auto *numbers = std::get_if<frame::Numbers>(&column.values);
    if (numbers == nullptr)
        return result;
    for (std::size_t row = 0; row < times.size(); ++row) {
        if (!std::isfinite(numbers->values[row]))
            continue;
        result.values.push_back(numbers->values[row]);
        result.times.push_back(times[row]);
    }
    return result;
}

} // namespace espalier::quality
