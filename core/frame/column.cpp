// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/column.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace espalier::frame {

namespace {

bool isMissingValue(double value)
{
    return std::isnan(value);
}
bool isMissingValue(std::int64_t value)
{
    return value == Integers::missing;
}
bool isMissingValue(Timestamp value)
{
    return value == Times::missing;
}
bool isMissingValue(std::int32_t code)
{
    return code == Categories::missing;
}

template<typename Values>
auto &stored(Values &values)
{
    if constexpr (requires { values.codes; })
        return values.codes;
    else
        return values.values;
}

std::string text(double value)
{
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), result.ptr};
}

} // namespace

bool Numbers::operator==(const Numbers &other) const
{
    return std::ranges::equal(values, other.values, [](double left, double right) {
        return left == right || (std::isnan(left) && std::isnan(right));
    });
}

std::string_view Categories::at(std::size_t row) const
{
    const auto code = codes[row];
    return code == missing ? std::string_view() : levels[static_cast<std::size_t>(code)];
}

std::size_t rowCount(const Column &column)
{
    return std::visit(
        [](const auto &values) {
            return stored(values).size();
        },
        column.values);
}

bool isMissing(const Column &column, std::size_t row)
{
    return std::visit(
        [row](const auto &values) {
            return isMissingValue(stored(values)[row]);
        },
        column.values);
}

std::size_t missingCount(const Column &column)
{
    return std::visit(
        [](const auto &values) {
            return static_cast<std::size_t>(std::ranges::count_if(stored(values), [](auto value) {
                return isMissingValue(value);
            }));
        },
        column.values);
}

Column taken(const Column &column, const std::vector<std::size_t> &rows)
{
    return std::visit(
        [&](const auto &values) {
            auto result = std::decay_t<decltype(values)>();
            if constexpr (requires { result.levels; })
                result.levels = values.levels;
            stored(result).reserve(rows.size());
            for (const auto row : rows)
                stored(result).push_back(stored(values)[row]);
            return Column{column.name, std::move(result)};
        },
        column.values);
}

std::string textAt(const Column &column, std::size_t row)
{
    if (isMissing(column, row))
        return {};
    struct Print
    {
        std::size_t row;
        std::string operator()(const Numbers &numbers) const { return text(numbers.values[row]); }
        std::string operator()(const Integers &integers) const { return std::to_string(integers.values[row]); }
        std::string operator()(const Times &times) const { return printTimestamp(times.values[row]); }
        std::string operator()(const Categories &categories) const { return std::string(categories.at(row)); }
    };
    return std::visit(Print{row}, column.values);
}

} // namespace espalier::frame
