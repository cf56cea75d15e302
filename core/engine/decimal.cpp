// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/decimal.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace espalier::engine {

namespace {

constexpr int maximumPower = 22; //!< the largest power of ten that a double holds exactly
constexpr double mostDigits = 1e15;
constexpr std::int64_t mostUnit = 10'000'000'000'000'000; //!< larger than any digits

constexpr std::array<double, maximumPower + 1> powersOfTen{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                           1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                           1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

//! Where number = m / 10^places with m of 15 digits or fewer, these are its 15 significant digits: a decimal of 15 digits survives
//! being a double.
std::optional<Decimal> withPlaces(double number, int places)
{
    const auto digits = std::rint(number * powersOfTen[static_cast<std::size_t>(places)]);
    if (std::abs(digits) >= mostDigits || digits / powersOfTen[static_cast<std::size_t>(places)] != number)
        return std::nullopt;
    return Decimal{static_cast<std::int64_t>(digits), -places};
}

//! Half away from zero. digits: not negative.
std::int64_t atMostPlaces(std::int64_t digits, int &exponent)
{
    constexpr int places = 30;
    std::int64_t unit = 1;
    for (; exponent < -places; ++exponent)
        unit = unit > mostUnit ? unit : unit * 10;
    return (digits + unit / 2) / unit;
}

Decimal printed(double number)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::scientific, 14);
    Decimal result;
    const auto *at = text.data();
    const bool isNegative = *at == '-';
    at += isNegative ? 1 : 0;
    for (; *at != 'e'; ++at) {
        if (*at != '.')
            result.digits = result.digits * 10 + (*at - '0');
    }
    ++at; // 'e', then a sign
    std::from_chars(*at == '+' ? at + 1 : at, end.ptr, result.exponent);
    result.exponent -= 14;
    result.digits = atMostPlaces(result.digits, result.exponent);
    for (; result.digits != 0 && result.digits % 10 == 0; ++result.exponent)
        result.digits /= 10;
    result.digits = isNegative ? -result.digits : result.digits;
    return result;
}

//! The decimals of a column one after the other: most columns have the same number of places throughout.
class Reader
{
public:
    std::optional<Decimal> operator()(double number)
    {
        if (!(std::abs(number) < 1e30))
            return std::nullopt;
        if (m_isIrregular)
            return printedNext(number);
        for (; m_places <= maximumPower; ++m_places) {
            if (auto decimal = withPlaces(number, m_places))
                return decimal;
        }
        m_places = 0;
        m_isIrregular = true;
        return printed(number);
    }

private:
    Decimal printedNext(double number)
    {
        const auto decimal = printed(number);
        m_isIrregular = decimal.exponent < -maximumPower || std::abs(decimal.digits) >= 100'000'000'000'000;
        return decimal;
    }

    int m_places = 0;
    bool m_isIrregular = false; //!< all 15 digits are needed: trying places would be in vain
};

Wide256 scaled(const Decimal &decimal, int exponent)
{
    constexpr int most = 18; // digits at a time
    Wide256 result(decimal.digits);
    for (auto places = decimal.exponent - exponent; places > 0; places -= most) {
        std::int64_t power = 1;
        for (auto i = std::min(places, most); i > 0; --i)
            power *= 10;
        result = Wide256(power) * result;
    }
    return result;
}

//! digits x 10^(their exponent - exponent); nothing where 62 bits do not hold it.
std::optional<std::int64_t> narrowed(const Decimal &decimal, int exponent)
{
    constexpr auto limit = std::int64_t{1} << 62;
    auto result = decimal.digits;
    for (auto places = decimal.exponent - exponent; places > 0; --places) {
        if (std::abs(result) >= limit / 10)
            return std::nullopt;
        result *= 10;
    }
    return result;
}

double fromText(const std::string &digits, int exponent, bool isNegative)
{
    const auto text = (isNegative ? "-" : "") + digits + "e" + std::to_string(exponent);
    double result = 0;
    std::from_chars(text.data(), text.data() + text.size(), result);
    return result;
}

} // namespace

std::optional<Decimal> decimalOf(double number)
{
    return Reader()(number);
}

Decimals decimalsOf(const std::vector<double> &numbers)
{
    // First each with an exponent of its own, then all with the least of them.
    Reader read;
    Decimals result;
    std::vector<std::int8_t> exponents;
    result.narrow.reserve(numbers.size());
    exponents.reserve(numbers.size());
    for (const auto number : numbers) {
        const auto decimal = read(number);
        result.narrow.push_back(decimal ? decimal->digits : Decimals::missing);
        exponents.push_back(static_cast<std::int8_t>(decimal && decimal->digits != 0 ? decimal->exponent : 0));
        result.exponent = std::min<int>(result.exponent, exponents.back());
    }
    const auto isNarrow = [&](std::size_t row) {
        const auto digits = result.narrow[row];
        return digits == 0 || digits == Decimals::missing || narrowed({digits, exponents[row]}, result.exponent);
    };
    std::size_t narrow = 0;
    while (narrow < numbers.size() && isNarrow(narrow))
        ++narrow;
    if (narrow == numbers.size()) {
        for (std::size_t row = 0; row < numbers.size(); ++row) {
            auto &digits = result.narrow[row];
            if (digits == 0 || digits == Decimals::missing)
                continue;
            digits = *narrowed({digits, exponents[row]}, result.exponent);
            result.largest = std::max(result.largest, std::abs(digits));
        }
        return result;
    }
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        const auto digits = result.narrow[row];
        result.isThere.push_back(digits != Decimals::missing);
        result.wide.push_back(
            digits == 0 || digits == Decimals::missing ? Wide256() : scaled({digits, exponents[row]}, result.exponent));
    }
    result.narrow = {};
    return result;
}

Decimals gathered(const Decimals &all, const std::vector<std::int32_t> &rows)
{
    Decimals result{.exponent = all.exponent, .narrow = {}, .wide = {}, .isThere = {}, .largest = all.largest};
    if (!all.isWide()) {
        result.narrow.reserve(rows.size());
        for (const auto row : rows)
            result.narrow.push_back(row < 0 ? Decimals::missing : all.narrow[static_cast<std::size_t>(row)]);
        return result;
    }
    for (const auto row : rows) {
        const bool isThere = row >= 0 && all.isThere[static_cast<std::size_t>(row)];
        result.isThere.push_back(isThere);
        result.wide.push_back(isThere ? all.wide[static_cast<std::size_t>(row)] : Wide256());
    }
    return result;
}

double nearestDouble(Int128 number, int exponent)
{
    constexpr Int128 exact = Int128{1} << 53;
    if (exponent == 0)
        return static_cast<double>(number);
    if (number <= exact && number >= -exact && exponent < 0 && -exponent <= maximumPower)
        return static_cast<double>(number) / powersOfTen[static_cast<std::size_t>(-exponent)];
    constexpr int maximumLongPower = 27; // 5^27 fits the 64 bits of a long double's digits
    if (exponent < 0 && -exponent <= maximumLongPower) {
        // Wrong by at most 1.5 units of the 64th bit: enough wherever it is not that near to the middle between two
        // doubles.
        auto power = static_cast<long double>(powersOfTen[static_cast<std::size_t>(std::min(-exponent, maximumPower))]);
        for (auto places = maximumPower; places < -exponent; ++places)
            power *= 10;
        const auto quotient = static_cast<long double>(number) / power;
        const auto near = static_cast<double>(quotient);
        const auto beyond = std::nextafter(near, quotient > near ? HUGE_VAL : -HUGE_VAL);
        const auto middle = (static_cast<long double>(near) + static_cast<long double>(beyond)) / 2;
        if (std::fabs(quotient - middle) > std::fabs(quotient) * 0x1p-61L)
            return near;
    }
    return nearestDouble(Wide512(number), exponent);
}

double nearestDouble(const Wide512 &number, int exponent)
{
    const bool isNegative = number.isNegative();
    auto rest = isNegative ? -number : number;
    std::string digits;
    while (rest != Wide512()) {
        auto part = rest.divide(1'000'000'000'000'000'000U);
        for (int i = 0; i < 18; ++i, part /= 10)
            digits += static_cast<char>('0' + part % 10);
    }
    std::ranges::reverse(digits);
    return digits.empty() ? 0 : fromText(digits, exponent, isNegative);
}

} // namespace espalier::engine
