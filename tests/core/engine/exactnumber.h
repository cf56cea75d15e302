// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace espalier::tests {

//! A decimal of any length, by the sums and products of school: what exact aggregates are held against.
class ExactNumber
{
public:
    ExactNumber() = default;
    explicit ExactNumber(std::int64_t whole, int places = 0); //!< whole / 10^places
    //! What a double counts in a sum: its 15 significant digits, 30 decimals at most; nothing where it is missing or at least 1e30.
    static std::optional<ExactNumber> of(double number);

    ExactNumber operator+(const ExactNumber &other) const;
    ExactNumber operator-(const ExactNumber &other) const;
    ExactNumber operator*(const ExactNumber &other) const;
    bool isZero() const;
    double toDouble() const;

private:
    ExactNumber withPlaces(int places) const;
    static int compare(const ExactNumber &left, const ExactNumber &right);

    std::vector<int> m_digits; //!< decimal, the lowest first
    int m_places = 0;
    bool m_isNegative = false;
};

ExactNumber sumOf(const std::vector<ExactNumber> &values);
ExactNumber sumOfProducts(const std::vector<ExactNumber> &left, const std::vector<ExactNumber> &right);
ExactNumber countOf(const std::vector<ExactNumber> &values);

} // namespace espalier::tests
