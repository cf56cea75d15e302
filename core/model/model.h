// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/model/encoding.h"
#include "core/model/intervals.h"
#include "core/model/recalibration.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace espalier::model {

//! output = balancedSum(weights[i] * input[i]) + bias: the bias is added last.
struct LinearOutput
{
    double bias = 0;
    std::vector<double> weights; //!< one for each input; in a blend, for each of the first ones
    bool operator==(const LinearOutput &) const = default;
};

struct Linear
{
    std::vector<LinearOutput> outputs;
    //! Of each input over the training rows: what a row is explained against. Empty in documents of earlier versions.
    std::vector<double> means = {};
    bool operator==(const Linear &) const = default;
};

//! A binary tree as arrays; node 0 is the root; a leaf has left < 0. Children stand after their parent.
//! Goes left where input < threshold. Thresholds of libraries that compare in float32 are lifted to the exact double.
struct Tree
{
    std::vector<std::int32_t> input; //!< an index into the encoding; -1 for a leaf
    std::vector<double> threshold;
    std::vector<std::int32_t> left;
    std::vector<std::int32_t> right;
    std::vector<std::uint8_t> missingLeft; //!< 1: a missing input (NaN) goes left
    std::vector<double> value; //!< of a leaf
    //! How much of the training rows reached each node, by the learner's own weight: what a row is explained against. Empty in documents of
    //! earlier versions.
    std::vector<double> cover = {};
    bool operator==(const Tree &) const = default;
};

//! output = balancedSum(the leaf of each tree) * scale + bias.
struct TreeOutput
{
    double bias = 0;
    double scale = 1; //!< 1 / number of trees for a forest
    std::vector<Tree> trees;
    bool operator==(const TreeOutput &) const = default;
};

struct Trees
{
    std::vector<TreeOutput> outputs;
    bool operator==(const Trees &) const = default;
};

//! output = that of the linear part + that of the trees: several models as one, whose shares are in the numbers of each part.
struct Blend
{
    Linear linear; //!< of the first inputs, as many as it has weights
    Trees trees; //!< of the inputs behind them
    bool operator==(const Blend &) const = default;
};

//! output = the sum over the points, one after the other, of coefficient * exp(-gamma * |inputs - point|^2), + bias: kernel.h.
struct KernelOutput
{
    double bias = 0;
    std::vector<double> coefficients; //!< one for each point
    bool operator==(const KernelOutput &) const = default;
};

//! Gaussian bells about some of the training rows.
struct Kernel
{
    double gamma = 1;
    std::vector<double> points; //!< one after the other, each with a number for each input
    std::vector<KernelOutput> outputs;
    bool operator==(const Kernel &) const = default;
};

//! Layers of weighted sums, each of what the layer before gives. A unit is a sum as LinearOutput has it; but in the last layer, whose units
//! are the outputs, one below 0 counts as 0.
struct Network
{
    std::vector<std::vector<LinearOutput>> layers; //!< one at least
    bool operator==(const Network &) const = default;
};

using Family = std::variant<Linear, Trees, Blend, Kernel, Network>;

using espalier::Task;

//! From outputs to predictions. Binary has one output, multiclass one for each class, regression one.
enum class Link
{
    Identity, //!< regression
    Logistic, //!< binary: p = 1 / (1 + exp(-output)), with the output held within +-700
    Clamp, //!< binary: p = output held within [0, 1], as a forest of 0 and 1 gives it
    Softmax, //!< multiclass: exp(output - the largest output, held above -700), divided by their balanced sum
    Share //!< multiclass: outputs held above 0, divided by their sum; equal shares where the sum is 0
};

//! Replaces a binary model's output before the link: output = slope * output + intercept (Platt, 1999).
struct Calibration
{
    double slope = 1;
    double intercept = 0;
    bool operator==(const Calibration &) const = default;
};

enum class FeatureKind
{
    Number,
    Category
};

struct Feature
{
    std::string name;
    FeatureKind kind = FeatureKind::Number;
    bool operator==(const Feature &) const = default;
};

//! Where nobody says what a false alarm and a miss cost.
inline constexpr double middleThreshold = 0.5;

//! The trained thing as open data. model::predict() defines what it means.
struct Model
{
    std::string learner; //!< which algorithm made it
    Task task = Task::Binary;
    std::vector<std::string> classes; //!< binary: the negative, then the positive class; empty for regression
    std::vector<Feature> features;
    Encoding encoding;
    Family family;
    Link link = Link::Identity;
    std::optional<Calibration> calibration;
    std::optional<Recalibration> recalibration; //!< binary: of the probability, after the link
    double threshold = middleThreshold; //!< binary: from what probability on the positive class is predicted
    std::optional<Intervals> intervals; //!< regression: where it is known how far off it is
    bool operator==(const Model &) const = default;
};

std::size_t outputCount(const Model &model);

//! What of a model is linear; null where nothing is.
const Linear *linearOf(const Model &model);
//! What of it is trees; null where nothing is.
const Trees *treesOf(const Model &model);
//! How many inputs are read as encoding.h limits them: the first ones. Trees read the others.
std::size_t limitedInputs(const Model &model);

} // namespace espalier::model
