// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/quadrature.h"

#include "core/base/require.h"

#include <cmath>
#include <numbers>

namespace espalier::explain {

namespace {

//! The Legendre polynomial of a degree, and its derivative, by their recurrence.
struct Legendre
{
    double value = 1;
    double slope = 0;
};

Legendre legendre(std::size_t degree, double x)
{
    double before = 1;
    double value = x;
    for (std::size_t k = 2; k <= degree; ++k) {
        const auto order = static_cast<double>(k);
        const auto next = ((2 * order - 1) * x * value - (order - 1) * before) / order;
        before = value;
        value = next;
    }
    return {.value = value, .slope = static_cast<double>(degree) * (x * value - before) / (x * x - 1)};
}

} // namespace

Quadrature gaussLegendre(std::size_t count)
{
    ESPALIER_REQUIRE(count > 0);
    if (count == 1)
        return {.points = {0.5}, .weights = {1}};
    Quadrature result;
    for (std::size_t i = 0; i < count; ++i) {
        auto x = std::cos(std::numbers::pi * (static_cast<double>(i) + 0.75) / (static_cast<double>(count) + 0.5));
        for (int step = 0; step < 100; ++step) {
            const auto [value, slope] = legendre(count, x);
            const auto next = x - value / slope;
            if (std::abs(next - x) < 1e-16)
                break;
            x = next;
        }
        const auto slope = legendre(count, x).slope;
        result.points.push_back((1 + x) / 2);
        result.weights.push_back(1 / ((1 - x * x) * slope * slope));
    }
    return result;
}

} // namespace espalier::explain
