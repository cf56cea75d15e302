// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/familyjson.h"

#include <cmath>
#include <limits>
#include <utility>

namespace espalier::model {

namespace {

Json treeJson(const Tree &tree)
{
    Json json{{"input", tree.input}, {"threshold", tree.threshold},      {"left", tree.left},
              {"right", tree.right}, {"missing_left", tree.missingLeft}, {"value", tree.value}};
    if (!tree.cover.empty())
        json["cover"] = tree.cover;
    return json;
}

Json sumsJson(const std::vector<LinearOutput> &outputs)
{
    auto json = Json::array();
    for (const auto &output : outputs)
        json.push_back({{"bias", output.bias}, {"weights", output.weights}});
    return json;
}

struct WriteFamily
{
    Json operator()(const Linear &linear) const
    {
        Json json{{"kind", "linear"}, {"outputs", sumsJson(linear.outputs)}};
        if (!linear.means.empty())
            json["means"] = linear.means;
        return json;
    }
    Json operator()(const Trees &family) const
    {
        auto outputs = Json::array();
        for (const auto &output : family.outputs) {
            auto trees = Json::array();
            for (const auto &tree : output.trees)
                trees.push_back(treeJson(tree));
            outputs.push_back({{"bias", output.bias}, {"scale", output.scale}, {"trees", std::move(trees)}});
        }
        return {{"kind", "trees"}, {"outputs", std::move(outputs)}};
    }
    Json operator()(const Blend &blend) const
    {
        return {{"kind", "blend"}, {"linear", (*this)(blend.linear)}, {"trees", (*this)(blend.trees)}};
    }
    Json operator()(const Kernel &kernel) const
    {
        auto outputs = Json::array();
        for (const auto &output : kernel.outputs)
            outputs.push_back({{"bias", output.bias}, {"coefficients", output.coefficients}});
        return {
            {"kind", "kernel"}, {"gamma", kernel.gamma}, {"points", kernel.points}, {"outputs", std::move(outputs)}};
    }
    Json operator()(const Network &network) const
    {
        auto layers = Json::array();
        for (const auto &layer : network.layers)
            layers.push_back({{"units", sumsJson(layer)}});
        return {{"kind", "network"}, {"layers", std::move(layers)}};
    }
};

template<typename T>
std::vector<T> wholeNumbers(ObjectReader &reader, const char *key)
{
    std::vector<T> result;
    const auto numbers = reader.numbers(key);
    result.reserve(numbers.size());
    for (const auto number : numbers) {
        if (number != std::floor(number) || number < static_cast<double>(std::numeric_limits<T>::min())
            || number > static_cast<double>(std::numeric_limits<T>::max())) {
            reader.fail(key, espalier::messages::wholeNumbersExpected());
            return {};
        }
        result.push_back(static_cast<T>(number));
    }
    return result;
}

void readTree(ObjectReader &reader, Tree &tree)
{
    tree.input = wholeNumbers<std::int32_t>(reader, "input");
    tree.threshold = reader.numbers("threshold");
    tree.left = wholeNumbers<std::int32_t>(reader, "left");
    tree.right = wholeNumbers<std::int32_t>(reader, "right");
    tree.missingLeft = wholeNumbers<std::uint8_t>(reader, "missing_left");
    tree.value = reader.numbers("value");
    if (reader.has("cover"))
        tree.cover = reader.numbers("cover");
}

std::vector<LinearOutput> readSums(ObjectReader &reader, const char *key)
{
    std::vector<LinearOutput> sums;
    readEach(reader, key, [&sums](ObjectReader &output) {
        sums.push_back({.bias = output.number("bias"), .weights = output.numbers("weights")});
    });
    return sums;
}

Linear readLinear(ObjectReader &reader)
{
    Linear linear{.outputs = readSums(reader, "outputs")};
    if (reader.has("means"))
        linear.means = reader.numbers("means");
    return linear;
}

Trees readTrees(ObjectReader &reader)
{
    Trees family;
    readEach(reader, "outputs", [&](ObjectReader &output) {
        auto &added = family.outputs.emplace_back(TreeOutput{output.number("bias"), output.number("scale"), {}});
        readEach(output, "trees", [&](ObjectReader &tree) {
            readTree(tree, added.trees.emplace_back());
        });
    });
    return family;
}

Blend readBlend(ObjectReader &reader)
{
    const auto part = [&reader](const char *kind, auto read) {
        ObjectReader inner(reader.value(kind), reader.pathOf(kind));
        if (inner.text("kind") != kind)
            inner.fail("kind", messages::noFamily(kind));
        auto family = read(inner);
        reader.absorb(inner.finish());
        return family;
    };
    auto linear = part("linear", readLinear);
    return {.linear = std::move(linear), .trees = part("trees", readTrees)};
}

Kernel readKernel(ObjectReader &reader)
{
    Kernel kernel{.gamma = reader.number("gamma"), .points = reader.numbers("points"), .outputs = {}};
    readEach(reader, "outputs", [&kernel](ObjectReader &output) {
        kernel.outputs.push_back({.bias = output.number("bias"), .coefficients = output.numbers("coefficients")});
    });
    return kernel;
}

Network readNetwork(ObjectReader &reader)
{
    Network network;
    readEach(reader, "layers", [&network](ObjectReader &layer) {
        network.layers.push_back(readSums(layer, "units"));
    });
    return network;
}

} // namespace

Json familyJson(const Family &family)
{
    return std::visit(WriteFamily{}, family);
}

void readFamily(ObjectReader &outer, Family &family)
{
    ObjectReader reader(outer.value("family"), outer.pathOf("family"));
    const auto kind = reader.text("kind");
    if (kind == "linear")
        family = readLinear(reader);
    else if (kind == "trees")
        family = readTrees(reader);
    else if (kind == "blend")
        family = readBlend(reader);
    else if (kind == "kernel")
        family = readKernel(reader);
    else if (kind == "network")
        family = readNetwork(reader);
    else
        reader.fail("kind", messages::noFamily(kind));
    outer.absorb(reader.finish());
}

} // namespace espalier::model
