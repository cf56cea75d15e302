// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/packed.h"

#include "core/base/require.h"
#include "core/frame/narrow.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier::frame {

namespace {

template<typename Narrow, typename Wide>
std::vector<Narrow> narrow(const std::vector<Wide> &values)
{
    std::vector<Narrow> result(values.size());
    std::ranges::transform(values, result.begin(), narrowed<Narrow, Wide>);
    return result;
}

//! The smallest that is exact, with what holds all of them where none is.
template<typename Values, typename Wide>
Values smallest(const std::vector<Wide> &values)
{
    if (isExactAs<std::int8_t>(values))
        return narrow<std::int8_t>(values);
    if (isExactAs<std::int16_t>(values))
        return narrow<std::int16_t>(values);
    if constexpr (std::is_floating_point_v<Wide>) {
        if (isExactAs<std::int32_t>(values))
            return narrow<std::int32_t>(values);
        if (isExactAs<float>(values))
            return narrow<float>(values);
    }
    return values;
}

std::vector<float> floatsOf(const std::vector<double> &values)
{
    std::vector<float> result(values.size());
    std::ranges::transform(values, result.begin(), [](double value) {
        constexpr double largest = std::numeric_limits<float>::max();
        return static_cast<float>(std::isfinite(value) ? std::clamp(value, -largest, largest) : value);
    });
    return result;
}

template<typename Wide, typename Narrow>
void widenInto(const std::vector<Narrow> &values, std::size_t first, std::size_t count, Wide *into)
{
    std::transform(values.data() + first, values.data() + first + count, into, widened<Wide, Narrow>);
}

} // namespace

Packed::Packed(const Column &column, Precision precision)
    : m_name(column.name)
    , m_rows(rowCount(column))
{
    if (const auto *numbers = std::get_if<Numbers>(&column.values)) {
        m_kind = Kind::Number;
        auto values = smallest<Values>(numbers->values);
        if (precision == Precision::Float && std::holds_alternative<std::vector<double>>(values))
            values = floatsOf(numbers->values);
        m_values = std::make_shared<const Values>(std::move(values));
    } else if (const auto *categories = std::get_if<Categories>(&column.values)) {
        m_kind = Kind::Category;
        m_values = std::make_shared<const Values>(smallest<Values>(categories->codes));
        m_levels = std::make_shared<const std::vector<std::string>>(categories->levels);
    }
}

std::size_t Packed::bytes() const
{
    if (!m_values)
        return 0;
    return std::visit(
        [](const auto &values) {
            return values.size() * sizeof(values.front());
        },
        *m_values);
}

void Packed::numbers(std::size_t first, std::size_t count, double *into) const
{
    ESPALIER_REQUIRE(isNumber() && first + count <= m_rows);
    std::visit(
        [=](const auto &values) {
            widenInto(values, first, count, into);
        },
        *m_values);
}

void Packed::codes(std::size_t first, std::size_t count, std::int32_t *into) const
{
    ESPALIER_REQUIRE(isCategory() && first + count <= m_rows);
    std::visit(
        [=](const auto &values) {
            if constexpr (std::is_integral_v<std::remove_cvref_t<decltype(values.front())>>)
                widenInto(values, first, count, into);
        },
        *m_values);
}

Column Packed::unpacked(std::size_t first, std::size_t count) const
{
    ESPALIER_REQUIRE(isNumber() || isCategory());
    if (isNumber()) {
        Numbers result{std::vector<double>(count)};
        numbers(first, count, result.values.data());
        return {m_name, std::move(result)};
    }
    Categories result{.codes = std::vector<std::int32_t>(count), .levels = *m_levels};
    codes(first, count, result.codes.data());
    return {m_name, std::move(result)};
}

std::size_t rowCount(const PackedFrame &frame)
{
    return rowCount(frame.facts);
}

PackedFrame packed(Frame frame)
{
    PackedFrame result;
    auto features = std::move(frame.features);
    frame.features.clear();
    result.features.reserve(features.size());
    for (auto &column : features) {
        result.features.emplace_back(column);
        column = {};
    }
    result.facts = std::move(frame);
    return result;
}

} // namespace espalier::frame
