// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/exactnumber.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <string>

namespace espalier::tests {

ExactNumber::ExactNumber(std::int64_t whole, int places)
    : m_places(places)
    , m_isNegative(whole < 0)
{
    auto text = fmt::format("{}", whole);
    std::ranges::reverse(text);
    for (const auto letter : text) {
        if (letter != '-')
            m_digits.push_back(letter - '0');
    }
}

std::optional<ExactNumber> ExactNumber::of(double number)
{
    if (!(std::abs(number) < 1e30))
        return std::nullopt;
    // Where PostgreSQL writes 15 digits, fixed notation writes them with as many decimals as their first digit needs.
    const auto text = fmt::format("{:.14e}", std::abs(number));
    const auto exponent = std::stoi(text.substr(text.find('e') + 1));
    ExactNumber result;
    result.m_isNegative = number < 0;
    for (const auto letter : text.substr(0, text.find('e'))) {
        if (letter != '.')
            result.m_digits.insert(result.m_digits.begin(), letter - '0');
    }
    result.m_places = 14 - exponent;
    for (; result.m_places > 31; --result.m_places)
        result.m_digits.erase(result.m_digits.begin(), result.m_digits.begin() + (result.m_digits.empty() ? 0 : 1));
    if (result.m_places == 31) {
        const bool isUp = !result.m_digits.empty() && result.m_digits.front() >= 5;
        result.m_digits.erase(result.m_digits.begin(), result.m_digits.begin() + (result.m_digits.empty() ? 0 : 1));
        result.m_places = 30;
        if (isUp)
            result = result + ExactNumber(number < 0 ? -1 : 1, 30);
    }
    return result.m_places < 0 ? result.withPlaces(0) : result;
}

ExactNumber ExactNumber::withPlaces(int places) const
{
    auto result = *this;
    if (places > m_places)
        result.m_digits.insert(result.m_digits.begin(), static_cast<std::size_t>(places - m_places), 0);
    result.m_places = places;
    return result;
}

int ExactNumber::compare(const ExactNumber &left, const ExactNumber &right)
{
    const auto size = std::max(left.m_digits.size(), right.m_digits.size());
    for (auto i = size; i-- > 0;) {
        const auto a = i < left.m_digits.size() ? left.m_digits[i] : 0;
        const auto b = i < right.m_digits.size() ? right.m_digits[i] : 0;
        if (a != b)
            return a < b ? -1 : 1;
    }
    return 0;
}

ExactNumber ExactNumber::operator+(const ExactNumber &other) const
{
    auto a = withPlaces(std::max(m_places, other.m_places));
    auto b = other.withPlaces(a.m_places);
    if (a.m_isNegative != b.m_isNegative && compare(a, b) < 0)
        std::swap(a, b);
    const auto sign = a.m_isNegative == b.m_isNegative ? 1 : -1;
    a.m_digits.resize(std::max(a.m_digits.size(), b.m_digits.size()) + 1);
    int carry = 0;
    for (std::size_t i = 0; i < a.m_digits.size(); ++i) {
        const auto sum = a.m_digits[i] + sign * (i < b.m_digits.size() ? b.m_digits[i] : 0) + carry;
        a.m_digits[i] = (sum + 10) % 10;
        carry = sum < 0 ? -1 : sum / 10;
    }
    return a;
}

ExactNumber ExactNumber::operator-(const ExactNumber &other) const
{
    auto negative = other;
    negative.m_isNegative = !other.m_isNegative;
    return *this + negative;
}

ExactNumber ExactNumber::operator*(const ExactNumber &other) const
{
    ExactNumber result;
    result.m_places = m_places + other.m_places;
    result.m_isNegative = m_isNegative != other.m_isNegative;
    result.m_digits.assign(m_digits.size() + other.m_digits.size() + 1, 0);
    for (std::size_t i = 0; i < m_digits.size(); ++i) {
        int carry = 0;
        for (std::size_t j = 0; j < other.m_digits.size() || carry != 0; ++j) {
            const auto product =
                result.m_digits[i + j] + carry + m_digits[i] * (j < other.m_digits.size() ? other.m_digits[j] : 0);
            result.m_digits[i + j] = product % 10;
            carry = product / 10;
        }
    }
    return result;
}

bool ExactNumber::isZero() const
{
    return std::ranges::all_of(m_digits, [](int digit) {
        return digit == 0;
    });
}

double ExactNumber::toDouble() const
{
    std::string text = m_isNegative && !isZero() ? "-0" : "0";
    for (auto i = m_digits.size(); i-- > 0;)
        text += static_cast<char>('0' + m_digits[i]);
    return std::stod(text + fmt::format("e-{}", m_places));
}

ExactNumber sumOf(const std::vector<ExactNumber> &values)
{
    ExactNumber sum;
    for (const auto &value : values)
        sum = sum + value;
    return sum;
}

ExactNumber sumOfProducts(const std::vector<ExactNumber> &left, const std::vector<ExactNumber> &right)
{
    ExactNumber sum;
    for (std::size_t i = 0; i < left.size(); ++i)
        sum = sum + left[i] * right[i];
    return sum;
}

ExactNumber countOf(const std::vector<ExactNumber> &values)
{
    return ExactNumber(static_cast<std::int64_t>(values.size()));
}

} // namespace espalier::tests
