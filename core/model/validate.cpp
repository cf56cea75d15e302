// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.h"

#include "core/model/messages.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace espalier::model {

namespace {

Failure invalid(std::string subject, Message problem)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::move(subject),
                         .problem = std::move(problem),
                         .remedies = {messages::trainAgain()}});
}

bool isWithinLargest(double value)
{
    return std::abs(value) <= largestNumber;
}

//! 0, or neither so small nor so large that a product with another factor could leave the range of a double.
bool isFactor(double value)
{
    return value == 0 || (std::abs(value) >= smallestNumber && std::abs(value) <= 1 / smallestNumber);
}

bool isText(const std::string &text)
{
    return text.find('\0') == std::string::npos;
}

bool isMulticlass(Link link)
{
    return link == Link::Softmax || link == Link::Share;
}

bool suitsTask(const Model &model)
{
    switch (model.task) {
    case Task::Binary:
        return model.classes.size() == 2 && outputCount(model) == 1
            && (model.link == Link::Logistic || model.link == Link::Clamp);
    case Task::Multiclass:
        return model.classes.size() >= 2 && outputCount(model) == model.classes.size() && isMulticlass(model.link);
    case Task::Regression:
        return model.classes.empty() && outputCount(model) == 1 && model.link == Link::Identity;
    }
    return false;
}

Result<> checkHead(const Model &model)
{
    if (!suitsTask(model))
        return invalid("model", messages::doNotGoTogether());
    if (std::set(model.classes.begin(), model.classes.end()).size() != model.classes.size())
        return invalid("model.classes", messages::classTwice());
    if (!std::ranges::all_of(model.classes, isText))
        return invalid("model.classes", messages::classHoldsNul());
    std::set<std::string> names;
    for (const auto &feature : model.features)
        if (feature.name.empty() || !isText(feature.name) || !names.insert(feature.name).second)
            return invalid("model.features", messages::noFeatureName(feature.name));
    const bool mayHaveThreshold =
        model.task == Task::Binary && model.threshold >= 0 && isWithinLargest(model.threshold);
    if (model.threshold != middleThreshold && !mayHaveThreshold)
        return invalid("model.threshold", messages::calibrationNotPossible());
    if (model.intervals && (model.task != Task::Regression || !isPossible(*model.intervals)))
        return invalid("model.intervals", messages::intervalsNotPossible());
    if (model.recalibration && (model.task != Task::Binary || !isPossible(*model.recalibration)))
        return invalid("model.recalibration", messages::calibrationNotPossible());
    if (!model.calibration)
        return {};
    const auto &[slope, intercept] = *model.calibration;
    if (model.task != Task::Binary || !isFactor(slope) || !isWithinLargest(intercept))
        return invalid("model.calibration", messages::calibrationNotPossible());
    return {};
}

bool isBound(double value)
{
    return std::isinf(value) || isWithinLargest(value);
}

//! Of families that square their inputs, or add up what they make of them.
constexpr double largestInput = 1e50;

bool isHeld(const NumberInput &input)
{
    const auto isWithin = [&input](double value) {
        const auto read = input.unit > 0 ? std::log(1 + value / input.unit) : value;
        return std::abs((read - input.center) * input.scale) <= largestInput;
    };
    return isWithin(input.low) && isWithin(input.high) && isWithin(input.fill);
}

struct CheckInput
{
    FeatureKind kind;
    bool isLinear;
    bool isHeldWithin; //!< largestInput

    bool operator()(const NumberInput &input) const
    {
        if (kind != FeatureKind::Number)
            return false;
        if (!isLinear)
            return std::isnan(input.fill) && input.center == 0 && input.scale == 1 && std::isinf(input.low)
                && std::isinf(input.high) && input.low < input.high && input.unit == 0;
        const bool isLogarithm = input.unit != 0;
        if (isLogarithm && !(input.unit > 0 && isFactor(input.unit) && input.low >= 0 && input.fill >= 0))
            return false;
        return input.low <= input.high && isBound(input.low) && isBound(input.high) && isWithinLargest(input.fill)
            && isWithinLargest(input.center) && (input.center == 0 || std::abs(input.center) >= smallestCenter)
            && input.scale != 0 && isFactor(input.scale) && (!isHeldWithin || isHeld(input));
    }
    bool operator()(const MissingInput & /*input*/) const { return true; }
    bool operator()(const LevelInput &input) const { return kind == FeatureKind::Category && isText(input.level); }
    bool operator()(const OtherInput &input) const
    {
        return kind == FeatureKind::Category && std::ranges::all_of(input.levels, isText);
    }
    bool operator()(const MeanInput &input) const
    {
        const auto isRead = [this](double value) {
            return std::abs(value) <= (isHeldWithin ? largestInput : largestNumber)
                && (value == 0 || std::abs(value) >= smallestNumber);
        };
        return kind == FeatureKind::Category && input.levels.size() == input.means.size()
            && std::ranges::adjacent_find(input.levels, std::ranges::greater_equal()) == input.levels.end()
            && std::ranges::all_of(input.levels, isText) && std::ranges::all_of(input.means, isRead)
            && isRead(input.other);
    }
};

Result<> checkEncoding(const Model &model)
{
    for (std::size_t i = 0; i < model.encoding.size(); ++i) {
        const auto &input = model.encoding[i];
        if (input.feature >= model.features.size()
            || !std::visit(CheckInput{.kind = model.features[input.feature].kind,
                                      .isLinear = i < limitedInputs(model),
                                      .isHeldWithin = std::holds_alternative<Kernel>(model.family)
                                          || std::holds_alternative<Network>(model.family)},
                           input.kind))
            return invalid(fmt::format("model.encoding[{}]", i), messages::inputNotPossible());
    }
    return {};
}

bool hasEqualSizes(const Tree &tree)
{
    const auto size = tree.left.size();
    return size > 0 && size <= INT32_MAX && tree.input.size() == size && tree.threshold.size() == size
        && tree.right.size() == size && tree.missingLeft.size() == size && tree.value.size() == size
        && (tree.cover.empty() || tree.cover.size() == size);
}

bool isCover(double value)
{
    return value >= 0 && isWithinLargest(value);
}

//! Marks a child as having a parent; false where it stands before its parent, beyond the end, or has one already.
bool adopt(std::vector<bool> &hasParent, std::size_t parent, std::int32_t child)
{
    if (child <= static_cast<std::int64_t>(parent) || static_cast<std::size_t>(child) >= hasParent.size()
        || hasParent[static_cast<std::size_t>(child)])
        return false;
    hasParent[static_cast<std::size_t>(child)] = true;
    return true;
}

bool isTree(const Tree &tree, std::size_t inputs)
{
    if (!hasEqualSizes(tree) || !std::ranges::all_of(tree.cover, isCover))
        return false;
    std::vector<bool> hasParent(tree.left.size(), false);
    hasParent[0] = true;
    for (std::size_t i = 0; i < tree.left.size(); ++i) {
        if (!hasParent[i])
            return false;
        if (tree.left[i] < 0) {
            const auto value = tree.value[i];
            if (tree.right[i] >= 0 || tree.input[i] != -1 || !isWithinLargest(value)
                || (value != 0 && std::abs(value) < smallestNumber))
                return false;
        } else if (tree.input[i] < 0 || static_cast<std::size_t>(tree.input[i]) >= inputs
                   || !std::isfinite(tree.threshold[i]) || tree.missingLeft[i] > 1 || !adopt(hasParent, i, tree.left[i])
                   || !adopt(hasParent, i, tree.right[i])) {
            return false;
        }
    }
    return true;
}

struct CheckFamily
{
    std::size_t inputs;

    Result<> operator()(const Linear &linear) const
    {
        for (const auto &output : linear.outputs)
            if (output.weights.size() != inputs || !isWithinLargest(output.bias)
                || !std::ranges::all_of(output.weights, isFactor))
                return invalid("model.family", messages::weightsDoNotFit());
        const auto hasMeans = linear.means.size() == inputs || linear.means.empty();
        if (!hasMeans || !std::ranges::all_of(linear.means, isWithinLargest))
            return invalid("model.family", messages::weightsDoNotFit());
        return {};
    }

    Result<> operator()(const Trees &trees) const
    {
        for (const auto &output : trees.outputs) {
            if (!isWithinLargest(output.bias) || !isFactor(output.scale))
                return invalid("model.family", messages::notModerate());
            for (std::size_t i = 0; i < output.trees.size(); ++i)
                if (!isTree(output.trees[i], inputs))
                    return invalid(fmt::format("model.family.trees[{}]", i), messages::noTree());
        }
        return {};
    }

    Result<> operator()(const Blend &blend) const
    {
        const auto count = blend.linear.outputs.empty() ? 0 : blend.linear.outputs.front().weights.size();
        if (count > inputs || blend.linear.outputs.size() != blend.trees.outputs.size())
            return invalid("model.family", messages::weightsDoNotFit());
        if (auto linear = CheckFamily{count}(blend.linear); !linear)
            return linear;
        const auto looksAhead = [first = static_cast<std::int32_t>(count)](const Tree &tree) {
            return std::ranges::any_of(tree.input, [first](std::int32_t input) {
                return input >= 0 && input < first;
            });
        };
        for (const auto &output : blend.trees.outputs)
            if (std::ranges::any_of(output.trees, looksAhead))
                return invalid("model.family.trees", messages::noTree());
        return (*this)(blend.trees);
    }

    Result<> operator()(const Kernel &kernel) const
    {
        constexpr double steepest = 1e20;
        const auto isPoint = [](double number) {
            return isFactor(number) && std::abs(number) <= largestInput;
        };
        if (!(kernel.gamma >= 1 / steepest && kernel.gamma <= steepest) || !std::ranges::all_of(kernel.points, isPoint))
            return invalid("model.family", messages::notModerate());
        for (const auto &output : kernel.outputs) {
            const auto isOfPoints = inputs == 0
                ? output.coefficients.empty() && kernel.points.empty()
                : kernel.points.size() % inputs == 0 && output.coefficients.size() == kernel.points.size() / inputs;
            if (!isOfPoints || !isWithinLargest(output.bias) || !std::ranges::all_of(output.coefficients, isFactor))
                return invalid("model.family", messages::weightsDoNotFit());
        }
        return {};
    }

    //! Hidden units are neither so small nor so large that what the layers behind make of them could leave the range of a double.
    Result<> operator()(const Network &network) const
    {
        constexpr std::size_t mostLayers = 3;
        if (network.layers.empty() || network.layers.size() > mostLayers)
            return invalid("model.family", messages::weightsDoNotFit());
        const auto isHidden = [](double number) {
            constexpr double largest = 1e20;
            return number == 0 || (std::abs(number) >= 1 / largest && std::abs(number) <= largest);
        };
        auto width = inputs;
        for (std::size_t i = 0; i + 1 < network.layers.size(); ++i) {
            for (const auto &unit : network.layers[i])
                if (unit.weights.size() != width || !isHidden(unit.bias)
                    || !std::ranges::all_of(unit.weights, isHidden))
                    return invalid(fmt::format("model.family.layers[{}]", i), messages::weightsDoNotFit());
            width = network.layers[i].size();
        }
        return CheckFamily{width}(Linear{network.layers.back()});
    }
};

} // namespace

Result<> validate(const Model &model)
{
    if (auto head = checkHead(model); !head)
        return head;
    if (auto encoding = checkEncoding(model); !encoding)
        return encoding;
    return std::visit(CheckFamily{model.encoding.size()}, model.family);
}

} // namespace espalier::model
