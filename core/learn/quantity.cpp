// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/quantity.h"

#include "core/base/require.h"
#include "core/evaluate/quantiles.h"
#include "core/learn/moments.h"
#include "core/learn/platt.h"
#include "core/learn/prepare.h"
#include "core/learn/standardized.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace espalier::learn {

namespace {

//! Between the numbers of one class and those of the other.
double boundBetween(const std::vector<double> &quantity, const std::vector<double> &labels)
{
    constexpr auto infinity = std::numeric_limits<double>::infinity();
    std::array<double, 2> lowest{infinity, infinity};
    std::array<double, 2> highest{-infinity, -infinity};
    for (std::size_t row = 0; row < labels.size(); ++row) {
        const auto side = labels[row] > 0 ? 1U : 0U;
        lowest.at(side) = std::min(lowest.at(side), quantity[row]);
        highest.at(side) = std::max(highest.at(side), quantity[row]);
    }
    const bool isSecondAbove = highest[0] <= lowest[1];
    return isSecondAbove ? (highest[0] + lowest[1]) / 2 : (highest[1] + lowest[0]) / 2;
}

//! How far from the bound, by its logarithm on either side where few are very far: else these are all that is learned.
std::vector<double> evened(const std::vector<double> &quantity, const std::vector<double> &labels)
{
    const auto skewness = std::abs(momentsOf(quantity).skewness);
    if (skewness <= skewed)
        return quantity;
    const auto bound = boundBetween(quantity, labels);
    std::vector<double> distances;
    distances.reserve(quantity.size());
    for (const auto number : quantity)
        distances.push_back(std::abs(number - bound));
    const auto unit = evaluate::middleOf(distances);
    if (!(unit > 0))
        return quantity;
    std::vector<double> result;
    result.reserve(quantity.size());
    for (std::size_t row = 0; row < quantity.size(); ++row)
        result.push_back(std::copysign(std::log1p(distances[row] / unit), quantity[row] - bound));
    return std::abs(momentsOf(result).skewness) < skewness / 2 ? result : quantity;
}

} // namespace

model::LinearOutput fitQuantity(const RowBlocks &inputs, const std::vector<double> &quantity,
                                const std::vector<double> &labels, const LeastSquaresOptions &options,
                                const Progress &progress)
{
    ESPALIER_REQUIRE(quantity.size() == labels.size());
    const Standardized number(evened(quantity, labels));
    auto fit = fitLeavingOut(inputs, number.values(), options, progress);
    const model::Matrix margins{.rows = labels.size(), .width = 1, .values = std::move(fit.leftOut)};
    const auto map = plattScaling(margins, labels, 2, options.threads).front();
    const auto slope = map.weights.front();
    model::LinearOutput output{.bias = slope * fit.weights.back() + map.bias,
                               .weights = {fit.weights.begin(), fit.weights.end() - 1}};
    for (auto &weight : output.weights)
        weight = flushed(slope * weight);
    return output;
}

} // namespace espalier::learn
