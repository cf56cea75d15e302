// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recalibration.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace espalier::model {

namespace {

constexpr double largestMargin = 700; // exp() of it is within the range of a double, both ways
constexpr double largestFactor = 1e6;

struct Recalibrate
{
    double probability;

    double operator()(const BetaCalibration &beta) const
    {
        const auto held = std::max(std::min(probability, 1 - leastProbability), leastProbability);
        const auto margin = beta.a * std::log(held) - beta.b * std::log(1 - held) + beta.c;
        return 1 / (1 + std::exp(-std::clamp(margin, -largestMargin, largestMargin)));
    }

    double operator()(const StepCalibration &steps) const
    {
        const auto edge = std::ranges::upper_bound(steps.edges, probability);
        return steps.values[static_cast<std::size_t>(edge - steps.edges.begin())];
    }
};

bool isShare(double value)
{
    return value >= 0 && value <= 1;
}

struct CheckPossible
{
    static bool isFactor(double value) { return std::abs(value) <= largestFactor; }

    bool operator()(const BetaCalibration &beta) const
    {
        return isFactor(beta.a) && isFactor(beta.b) && isFactor(beta.c) && beta.a >= 0 && beta.b >= 0
            && beta.a + beta.b > 0;
    }

    bool operator()(const StepCalibration &steps) const
    {
        return steps.values.size() == steps.edges.size() + 1 && std::ranges::all_of(steps.edges, isShare)
            && std::ranges::all_of(steps.values, isShare) && std::ranges::is_sorted(steps.values)
            && std::ranges::adjacent_find(steps.edges, std::greater_equal<>()) == steps.edges.end();
    }
};

} // namespace

double recalibrated(const Recalibration &recalibration, double probability)
{
    return std::isnan(probability) ? probability : std::visit(Recalibrate{probability}, recalibration);
}

bool isPossible(const Recalibration &recalibration)
{
    return std::visit(CheckPossible{}, recalibration);
}

} // namespace espalier::model
