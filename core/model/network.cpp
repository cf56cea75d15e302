// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/network.h"

#include "core/base/require.h"
#include "core/model/predict.h"

#include <algorithm>
#include <array>

namespace espalier::model {

namespace {

//! Units whose sums are taken beside each other: the order within each is the same.
constexpr std::size_t unitsAbreast = 8;
using Abreast = std::array<double, unitsAbreast>;

//! The weights of so many units for one input after the other; the last units are filled up with zeros.
struct PackedLayer
{
    explicit PackedLayer(const std::vector<LinearOutput> &layer)
        : units(layer.size())
        , inputs(layer.empty() ? 0 : layer.front().weights.size())
        , weights((units + unitsAbreast - 1) / unitsAbreast * inputs, Abreast{})
    {
        biases.reserve(units);
        for (std::size_t unit = 0; unit < units; ++unit) {
            ESPALIER_REQUIRE(layer[unit].weights.size() == inputs);
            biases.push_back(layer[unit].bias);
            for (std::size_t i = 0; i < inputs; ++i)
                weights[unit / unitsAbreast * inputs + i].at(unit % unitsAbreast) = layer[unit].weights[i];
        }
    }

    std::size_t units;
    std::size_t inputs;
    std::vector<Abreast> weights;
    std::vector<double> biases = {};
};

//! balancedSum() of the products, for each of them.
Abreast sumOf(const Abreast *weights, const double *inputs, std::size_t count)
{
    Abreast sums{};
    if (count <= 2) {
        for (std::size_t lane = 0; count > 0 && lane < unitsAbreast; ++lane)
            sums[lane] = weights[0][lane] * inputs[0]; // NOLINT(*-constant-array-index)
        for (std::size_t lane = 0; count > 1 && lane < unitsAbreast; ++lane)
            sums[lane] += weights[1][lane] * inputs[1]; // NOLINT(*-constant-array-index)
        return sums;
    }
    const auto half = balancedHalf(count);
    sums = sumOf(weights, inputs, half);
    const auto rest = sumOf(weights + half, inputs + half, count - half);
    for (std::size_t lane = 0; lane < unitsAbreast; ++lane)
        sums[lane] += rest[lane]; // NOLINT(*-constant-array-index)
    return sums;
}

void apply(const PackedLayer &layer, const double *inputs, double *outputs)
{
    for (std::size_t start = 0; start < layer.units; start += unitsAbreast) {
        const auto sums = sumOf(layer.weights.data() + start / unitsAbreast * layer.inputs, inputs, layer.inputs);
        for (auto unit = start; unit < std::min(start + unitsAbreast, layer.units); ++unit)
            outputs[unit] = sums.at(unit - start) + layer.biases[unit];
    }
}

} // namespace

Matrix networkOutputs(const Network &network, const Matrix &matrix)
{
    ESPALIER_REQUIRE(!network.layers.empty());
    std::vector<PackedLayer> layers;
    layers.reserve(network.layers.size());
    auto width = matrix.width;
    auto widest = width;
    for (const auto &layer : network.layers) {
        layers.emplace_back(layer);
        ESPALIER_REQUIRE(layer.empty() || layers.back().inputs == width);
        width = layer.size();
        widest = std::max(widest, width);
    }
    Matrix outputs{.rows = matrix.rows, .width = width, .values = {}};
    outputs.values.resize(outputs.rows * outputs.width);
    std::vector<double> before(widest);
    std::vector<double> units(widest);
    for (std::size_t row = 0; row < matrix.rows; ++row) {
        const auto *inputs = matrix.row(row);
        for (std::size_t i = 0; i + 1 < layers.size(); ++i) {
            apply(layers[i], inputs, units.data());
            std::transform(units.begin(), units.begin() + static_cast<std::ptrdiff_t>(layers[i].units), before.begin(),
                           [](double unit) {
                               return std::max(unit, 0.0);
                           });
            inputs = before.data();
        }
        apply(layers.back(), inputs, outputs.values.data() + row * outputs.width);
    }
    return outputs;
}

std::size_t weightCount(const Network &network)
{
    std::size_t count = 0;
    for (const auto &layer : network.layers)
        for (const auto &unit : layer)
            count += unit.weights.size() + 1;
    return count;
}

} // namespace espalier::model
