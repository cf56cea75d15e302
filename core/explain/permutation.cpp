// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/permutation.h"

#include "core/base/metric.h"
#include "core/base/parallel.h"
#include "core/evaluate/correlated.h"
#include "core/evaluate/metrics.h"
#include "core/evaluate/resampling.h"
#include "core/explain/messages.h"
#include "core/model/predict.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <thread>

namespace espalier::explain {

namespace {

constexpr std::size_t repetitions = 10;

//! The outputs of a family without calibration and link.
model::Model bare(const model::Model &model, model::Family family)
{
    model::Model result{.task = model.task, .encoding = model.encoding, .family = std::move(family)};
    result.link = model::Link::Identity;
    return result;
}

//! A model whose inputs are the outputs of another: what comes after them.
model::Model ending(const model::Model &model)
{
    const auto count = model::outputCount(model);
    model::Linear family;
    for (std::size_t i = 0; i < count; ++i) {
        family.outputs.push_back({.bias = 0, .weights = std::vector<double>(count, 0)});
        family.outputs.back().weights[i] = 1;
    }
    auto result = bare(model, std::move(family));
    result.encoding = model::Encoding(count);
    result.link = model.link;
    result.calibration = model.calibration;
    result.recalibration = model.recalibration;
    return result;
}

using Marks = std::vector<bool>; //!< by input

//! What of a family looks at any of the inputs, without the biases.
struct Part
{
    const Marks &isMoved;

    model::Linear operator()(const model::Linear &linear) const
    {
        auto part = linear;
        for (auto &output : part.outputs) {
            output.bias = 0;
            for (std::size_t i = 0; i < output.weights.size(); ++i)
                if (!isMoved[i])
                    output.weights[i] = 0;
        }
        return part;
    }
    model::Trees operator()(const model::Trees &trees) const
    {
        model::Trees part;
        for (const auto &output : trees.outputs) {
            part.outputs.push_back({.bias = 0, .scale = output.scale, .trees = {}});
            for (const auto &tree : output.trees) {
                const bool isLooking = std::ranges::any_of(tree.input, [this](std::int32_t input) {
                    return input >= 0 && isMoved[static_cast<std::size_t>(input)];
                });
                if (isLooking)
                    part.outputs.back().trees.push_back(tree);
            }
        }
        return part;
    }
    model::Blend operator()(const model::Blend &blend) const
    {
        return {.linear = (*this)(blend.linear), .trees = (*this)(blend.trees)};
    }
    //! Each point looks at all of them.
    model::Kernel operator()(const model::Kernel &kernel) const
    {
        auto part = kernel;
        for (auto &output : part.outputs)
            output.bias = 0;
        return part;
    }
    //! So does each unit.
    model::Network operator()(const model::Network &network) const
    {
        auto part = network;
        for (auto &output : part.layers.back())
            output.bias = 0;
        return part;
    }
};

class Shuffle
{
public:
    Shuffle(const model::Model &model, const model::Matrix &matrix, const evaluate::Truth &truth,
            const PermutationOptions &options)
        : m_model(model)
        , m_matrix(matrix)
        , m_truth(truth)
        , m_options(options)
        , m_ending(ending(model))
        , m_outputs(model::predict(bare(model, model.family), matrix))
    {
        const auto said = model::predict(m_ending, m_outputs);
        const evaluate::Metrics metrics(said, truth);
        m_score = valueOf(metrics, evaluate::Weights(matrix.rows, 1));
        evaluate::Resampler resampler(matrix.rows, options.entities);
        const Random random(options.seed);
        for (std::size_t i = 0; i < repetitions; ++i) {
            auto own = random.fork(i);
            std::vector<std::size_t> order(matrix.rows);
            std::iota(order.begin(), order.end(), std::size_t{0});
            own.shuffle(order);
            m_orders.push_back(std::move(order));
            m_drawn.push_back(resampler.drawn(own));
            m_drawnScores.push_back(valueOf(metrics, m_drawn.back()));
        }
    }

    std::optional<double> score() const { return m_score; }

    //! Requires: score().
    evaluate::Score loss(const std::vector<std::size_t> &features) const
    {
        Marks isMoved(m_model.encoding.size(), false);
        for (std::size_t i = 0; i < isMoved.size(); ++i)
            isMoved[i] = std::ranges::find(features, m_model.encoding[i].feature) != features.end();
        const auto part = bare(m_model, partOf(isMoved));
        auto rest = m_outputs;
        const auto before = model::predict(part, m_matrix);
        std::ranges::transform(rest.values, before.values, rest.values.begin(), std::minus<>());
        auto moved = m_matrix;
        double sum = 0;
        std::vector<double> drawn;
        for (std::size_t i = 0; i < repetitions; ++i) {
            move(moved, isMoved, m_orders[i]);
            auto outputs = model::predict(part, moved);
            std::ranges::transform(outputs.values, rest.values, outputs.values.begin(), std::plus<>());
            const auto said = model::predict(m_ending, outputs);
            const evaluate::Metrics metrics(said, m_truth);
            sum += worse(m_score, valueOf(metrics, evaluate::Weights(m_matrix.rows, 1))).value_or(0);
            if (const auto one = worse(m_drawnScores[i], valueOf(metrics, m_drawn[i])))
                drawn.push_back(*one);
        }
        return withSpread(sum / static_cast<double>(repetitions), drawn);
    }

private:
    model::Family partOf(const Marks &isMoved) const
    {
        return std::visit(
            [&isMoved](const auto &family) -> model::Family {
                return Part{isMoved}(family);
            },
            m_model.family);
    }

    std::optional<double> valueOf(const evaluate::Metrics &metrics, const evaluate::Weights &weights) const
    {
        const auto values = metrics.values(weights);
        const auto found = values.find(m_options.metric);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    }

    std::optional<double> worse(std::optional<double> before, std::optional<double> after) const
    {
        if (!before || !after)
            return std::nullopt;
        return isLowerBetter(m_options.metric) ? *after - *before : *before - *after;
    }

    void move(model::Matrix &moved, const Marks &isMoved, const std::vector<std::size_t> &order) const
    {
        for (std::size_t input = 0; input < isMoved.size(); ++input) {
            if (!isMoved[input])
                continue;
            for (std::size_t row = 0; row < order.size(); ++row)
                moved.values[row * moved.width + input] = m_matrix.at(order[row], input);
        }
    }

    static evaluate::Score withSpread(double value, const std::vector<double> &drawn)
    {
        if (drawn.size() < 2)
            return {.value = value, .low = value, .high = value};
        const auto count = static_cast<double>(drawn.size());
        const auto mean = std::accumulate(drawn.begin(), drawn.end(), 0.0) / count;
        double squares = 0;
        for (const auto one : drawn)
            squares += (one - mean) * (one - mean);
        constexpr double upper = 0.975;
        const auto reach =
            evaluate::studentQuantile(upper, static_cast<int>(drawn.size()) - 1) * std::sqrt(squares / (count - 1));
        return {.value = value, .low = value - reach, .high = value + reach};
    }

    const model::Model &m_model;
    const model::Matrix &m_matrix;
    const evaluate::Truth &m_truth;
    const PermutationOptions &m_options;
    model::Model m_ending;
    model::Matrix m_outputs;
    std::optional<double> m_score;
    std::vector<std::vector<std::size_t>> m_orders;
    std::vector<evaluate::Weights> m_drawn;
    std::vector<std::optional<double>> m_drawnScores;
};

} // namespace

Result<Permutations> permuted(const model::Model &model, const model::Matrix &matrix, const evaluate::Truth &truth,
                              const std::vector<std::vector<std::size_t>> &lists, const PermutationOptions &options,
                              Progress &progress)
{
    const Shuffle shuffle(model, matrix, truth, options);
    Permutations result{.score = shuffle.score(), .losses = {}};
    if (!result.score)
        return result;
    result.losses.resize(lists.size());
    std::atomic<std::size_t> done = 0;
    const auto caller = std::this_thread::get_id();
    inParallel(lists.size(), options.threads, [&](std::size_t i) {
        if (progress.isCancelled())
            return;
        result.losses[i] = shuffle.loss(lists[i]);
        ++done;
        if (std::this_thread::get_id() == caller)
            progress.report(static_cast<double>(done) / static_cast<double>(lists.size()), messages::shuffling());
    });
    if (progress.isCancelled())
        return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
    return result;
}

} // namespace espalier::explain
