// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/predict.h"

#include "core/base/require.h"
#include "core/model/kernel.h"
#include "core/model/network.h"

#include <algorithm>
#include <cmath>

namespace espalier::model {

namespace {

//! Rows that are taken through one tree before the next: their terms and the tree stay in the cache.
constexpr std::size_t rowsPerBlock = 64;

struct Node
{
    double threshold = 0; //!< or the leaf's value
    std::int32_t input = -1;
    std::int32_t left = -1;
    std::int32_t right = -1;
    bool missingLeft = false;
};

std::vector<Node> packed(const Tree &tree)
{
    std::vector<Node> nodes(tree.left.size());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        nodes[i] = {.threshold = tree.left[i] < 0 ? tree.value[i] : tree.threshold[i],
                    .input = tree.input[i],
                    .left = tree.left[i],
                    .right = tree.right[i],
                    .missingLeft = tree.missingLeft[i] != 0};
    return nodes;
}

double leafOf(const std::vector<Node> &nodes, const double *inputs)
{
    const auto *node = nodes.data();
    while (node->left >= 0) {
        const auto value = inputs[node->input];
        const auto goesLeft = std::isnan(value) ? node->missingLeft : value < node->threshold;
        node = &nodes[static_cast<std::size_t>(goesLeft ? node->left : node->right)];
    }
    return node->threshold;
}

//! Writes one output of all rows into a column of the predictions.
struct OutputWriter
{
    const Matrix &inputs;
    Predictions &outputs;
    std::size_t column;

    void set(std::size_t row, double value) const { outputs.values[row * outputs.width + column] = value; }

    void operator()(const LinearOutput &output) const
    {
        std::vector<double> terms(output.weights.size());
        for (std::size_t row = 0; row < inputs.rows; ++row) {
            std::transform(output.weights.begin(), output.weights.end(), inputs.row(row), terms.begin(),
                           std::multiplies<>());
            set(row, balancedSum(terms) + output.bias);
        }
    }

    void operator()(const TreeOutput &output) const
    {
        std::vector<std::vector<Node>> trees;
        trees.reserve(output.trees.size());
        for (const auto &tree : output.trees)
            trees.push_back(packed(tree));
        std::vector<double> terms(rowsPerBlock * trees.size());
        for (std::size_t start = 0; start < inputs.rows; start += rowsPerBlock) {
            const auto count = std::min(rowsPerBlock, inputs.rows - start);
            for (std::size_t tree = 0; tree < trees.size(); ++tree)
                for (std::size_t i = 0; i < count; ++i)
                    terms[i * trees.size() + tree] = leafOf(trees[tree], inputs.row(start + i));
            for (std::size_t i = 0; i < count; ++i)
                set(start + i, balancedSum(terms.data() + i * trees.size(), trees.size()) * output.scale + output.bias);
        }
    }
};

template<typename Family>
Predictions outputsOf(const Family &family, const Matrix &matrix)
{
    Predictions outputs{.rows = matrix.rows, .width = family.outputs.size(), .values = {}};
    outputs.values.resize(outputs.rows * outputs.width);
    for (std::size_t i = 0; i < outputs.width; ++i)
        OutputWriter{.inputs = matrix, .outputs = outputs, .column = i}(family.outputs[i]);
    return outputs;
}

Predictions outputsOf(const Blend &blend, const Matrix &matrix)
{
    auto outputs = outputsOf(blend.linear, matrix);
    const auto trees = outputsOf(blend.trees, matrix);
    std::ranges::transform(outputs.values, trees.values, outputs.values.begin(), std::plus<>());
    return outputs;
}

Predictions outputsOf(const Kernel &kernel, const Matrix &matrix)
{
    return kernelOutputs(kernel, matrix);
}

Predictions outputsOf(const Network &network, const Matrix &matrix)
{
    return networkOutputs(network, matrix);
}

void share(double *outputs, std::size_t count)
{
    std::transform(outputs, outputs + count, outputs, [](double output) {
        return std::max(output, 0.0);
    });
    const auto sum = balancedSum(outputs, count);
    std::transform(outputs, outputs + count, outputs, [sum, count](double output) {
        return sum > 0 ? output / sum : 1 / static_cast<double>(count);
    });
}

void applyLink(const Model &model, double *outputs, std::size_t count)
{
    auto &first = *outputs;
    if (model.calibration)
        first = first * model.calibration->slope + model.calibration->intercept;
    switch (model.link) {
    case Link::Identity:
        break;
    case Link::Logistic:
        first = 1 / (1 + std::exp(-std::clamp(first, -700.0, 700.0)));
        break;
    case Link::Clamp:
        first = std::clamp(first, 0.0, 1.0);
        break;
    case Link::Softmax:
        softmax(outputs, count);
        break;
    case Link::Share:
        share(outputs, count);
        break;
    }
    if (model.recalibration)
        first = recalibrated(*model.recalibration, first);
}

} // namespace

void softmax(double *outputs, std::size_t count)
{
    const auto largest = *std::max_element(outputs, outputs + count);
    std::transform(outputs, outputs + count, outputs, [largest](double output) {
        return std::exp(std::max(output - largest, -700.0));
    });
    const auto sum = balancedSum(outputs, count);
    std::transform(outputs, outputs + count, outputs, [sum](double output) {
        return output / sum;
    });
}

double balancedSum(const double *terms, std::size_t count)
{
    if (count <= 2)
        return count == 0 ? 0 : count == 1 ? terms[0] : terms[0] + terms[1];
    const auto half = balancedHalf(count);
    return balancedSum(terms, half) + balancedSum(terms + half, count - half);
}

double balancedSum(const std::vector<double> &terms)
{
    return balancedSum(terms.data(), terms.size());
}

std::size_t outputCount(const Model &model)
{
    struct Count
    {
        std::size_t operator()(const Blend &blend) const { return blend.linear.outputs.size(); }
        std::size_t operator()(const Linear &linear) const { return linear.outputs.size(); }
        std::size_t operator()(const Trees &trees) const { return trees.outputs.size(); }
        std::size_t operator()(const Kernel &kernel) const { return kernel.outputs.size(); }
        std::size_t operator()(const Network &network) const
        {
            return network.layers.empty() ? 0 : network.layers.back().size();
        }
    };
    return std::visit(Count(), model.family);
}

const Linear *linearOf(const Model &model)
{
    const auto *blend = std::get_if<Blend>(&model.family);
    return blend ? &blend->linear : std::get_if<Linear>(&model.family);
}

const Trees *treesOf(const Model &model)
{
    const auto *blend = std::get_if<Blend>(&model.family);
    return blend ? &blend->trees : std::get_if<Trees>(&model.family);
}

std::size_t limitedInputs(const Model &model)
{
    if (std::holds_alternative<Kernel>(model.family) || std::holds_alternative<Network>(model.family))
        return model.encoding.size();
    const auto *linear = linearOf(model);
    return linear == nullptr || linear->outputs.empty() ? 0 : linear->outputs.front().weights.size();
}

Predictions predict(const Model &model, const Matrix &matrix)
{
    ESPALIER_REQUIRE(matrix.width == model.encoding.size());
    auto predictions = std::visit(
        [&](const auto &family) {
            return outputsOf(family, matrix);
        },
        model.family);
    for (std::size_t row = 0; row < predictions.rows; ++row)
        applyLink(model, predictions.values.data() + row * predictions.width, predictions.width);
    return predictions;
}

Result<Predictions> predict(const Model &model, const std::vector<frame::Column> &features)
{
    auto matrix = encoded(model, features);
    if (!matrix)
        return Failure(matrix.error());
    return predict(model, *matrix);
}

} // namespace espalier::model
