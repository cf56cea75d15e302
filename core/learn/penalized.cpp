// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/penalized.h"

#include "core/base/parallel.h"
#include "core/learn/guard.h"
#include "core/learn/messages.h"
#include "core/learn/prepare.h"
#include "core/learn/vectors.h"

#include <dlib/optimization.h>

#include <algorithm>
#include <cmath>

namespace espalier::learn {

namespace {

using Vector = dlib::matrix<double, 0, 1>;

constexpr std::size_t rowsPerTask = 8192;
constexpr double gradientTolerance = 1e-6;

//! Mean loss and penalty with their gradient. The weights stand as one block per output: its inputs, then its bias.
class Objective
{
public:
    Objective(const RowBlocks &inputs, const std::vector<double> &labels, const PenalizedOptions &options)
        : m_inputs(inputs)
        , m_labels(labels)
        , m_options(options)
        , m_outputs(options.loss == Loss::Absolute || options.classes == 2 ? 1 : options.classes)
        , m_stride(inputs.width() + 1)
    { }

    std::size_t size() const { return m_outputs * m_stride; }
    std::size_t outputs() const { return m_outputs; }
    std::size_t stride() const { return m_stride; }

    double value(const Vector &weights)
    {
        evaluate(weights);
        return m_value;
    }

    const Vector &gradient(const Vector &weights)
    {
        evaluate(weights);
        return m_gradient;
    }

private:
    struct Partial
    {
        double loss = 0;
        std::vector<double> gradient;
    };

    //! The line search asks for value and gradient of the same point one after the other.
    void evaluate(const Vector &weights)
    {
        if (m_point.size() == weights.size() && m_point == weights)
            return;
        m_point = weights;
        const auto tasks = (m_inputs.rows() + rowsPerTask - 1) / rowsPerTask;
        std::vector<Partial> partials(tasks);
        inParallel(tasks, m_options.threads, [&](std::size_t task) {
            partials[task] = evaluateRows(task * rowsPerTask, std::min(m_inputs.rows(), (task + 1) * rowsPerTask));
        });
        m_value = 0;
        m_gradient = dlib::zeros_matrix<double>(static_cast<long>(size()), 1);
        for (const auto &partial : partials) {
            m_value += partial.loss;
            addScaled(&m_gradient(0), partial.gradient.data(), 1, size());
        }
        const auto rows = static_cast<double>(m_inputs.rows());
        m_value /= rows;
        m_gradient /= rows;
        addPenalty(1 / (m_options.c * rows));
    }

    void addPenalty(double penalty)
    {
        for (std::size_t i = 0; i < size(); ++i) {
            if (i % m_stride == m_inputs.width())
                continue;
            const auto weight = m_point(static_cast<long>(i));
            m_value += penalty * weight * weight / 2;
            m_gradient(static_cast<long>(i)) += penalty * weight;
        }
    }

    Partial evaluateRows(std::size_t first, std::size_t last) const
    {
        Partial partial{.loss = 0, .gradient = std::vector<double>(size(), 0)};
        std::vector<double> outputs(m_outputs);
        const auto width = m_inputs.width();
        m_inputs.forEach(first, last, [&](std::size_t row, const double *inputs) {
            for (std::size_t k = 0; k < m_outputs; ++k) {
                const auto *weights = &m_point(static_cast<long>(k * m_stride));
                outputs[k] = dotProduct(weights, inputs, width) + weights[width];
            }
            partial.loss += residuals(outputs, m_labels[row]);
            for (std::size_t k = 0; k < m_outputs; ++k) {
                auto *gradient = partial.gradient.data() + k * m_stride;
                addScaled(gradient, inputs, outputs[k], width);
                gradient[width] += outputs[k];
            }
        });
        return partial;
    }

    //! Replaces outputs by the derivatives of the loss, which is returned.
    double residuals(std::vector<double> &outputs, double label) const
    {
        if (m_options.loss == Loss::Absolute)
            return absoluteResidual(outputs[0], label);
        return m_outputs == 1 ? binaryResidual(outputs[0], label)
                              : softmaxResiduals(outputs, static_cast<std::size_t>(label));
    }

    static double absoluteResidual(double &output, double label)
    {
        constexpr double smooth = 0.05;
        const auto residual = output - label;
        const auto length = std::sqrt(residual * residual + smooth * smooth);
        output = residual / length;
        return length - smooth;
    }

    static double binaryResidual(double &output, double label)
    {
        const auto small = std::exp(-std::abs(output));
        const auto loss = std::log1p(small) + std::max(output, 0.0) - label * output;
        output = (output >= 0 ? 1 / (1 + small) : small / (1 + small)) - label;
        return loss;
    }

    static double softmaxResiduals(std::vector<double> &outputs, std::size_t label)
    {
        const auto largest = *std::ranges::max_element(outputs);
        const auto own = outputs[label];
        double sum = 0;
        for (auto &output : outputs) {
            output = std::exp(output - largest);
            sum += output;
        }
        for (auto &output : outputs)
            output /= sum;
        outputs[label] -= 1;
        return std::log(sum) + largest - own;
    }

    const RowBlocks &m_inputs;
    const std::vector<double> &m_labels;
    PenalizedOptions m_options;
    std::size_t m_outputs;
    std::size_t m_stride;
    Vector m_point;
    double m_value = 0;
    Vector m_gradient;
};

//! Stops at a flat gradient, at the last iteration, or on request.
class StopStrategy
{
public:
    StopStrategy(int iterations, Progress &progress)
        : m_iterations(iterations)
        , m_progress(progress)
    { }

    // NOLINTNEXTLINE(readability-identifier-naming): a name that dlib calls
    bool should_continue_search(const Vector & /*point*/, double /*value*/, const Vector &gradient)
    {
        checkStopped(m_progress);
        const auto slope = dlib::max(dlib::abs(gradient));
        // Convergence is about linear in the logarithm of the slope.
        const auto fraction = std::log(std::max(slope, gradientTolerance)) / std::log(gradientTolerance);
        m_progress.report(std::clamp(fraction, 0.0, 1.0), messages::fitting());
        return slope > gradientTolerance && ++m_iteration < m_iterations;
    }

private:
    int m_iterations;
    int m_iteration = 0;
    Progress &m_progress;
};

} // namespace

std::vector<model::LinearOutput> fitPenalized(const RowBlocks &inputs, const std::vector<double> &labels,
                                              const PenalizedOptions &options, Progress &progress)
{
    Objective objective(inputs, labels, options);
    Vector weights = dlib::zeros_matrix<double>(static_cast<long>(objective.size()), 1);
    const auto value = [&](const Vector &point) {
        checkStopped(progress);
        return objective.value(point);
    };
    const auto gradient = [&](const Vector &point) {
        return objective.gradient(point);
    };
    dlib::find_min(dlib::lbfgs_search_strategy(10), StopStrategy(options.iterations, progress), value, gradient,
                   weights, -1.0);
    std::vector<model::LinearOutput> result(objective.outputs());
    for (std::size_t k = 0; k < result.size(); ++k) {
        const auto *first = &weights(static_cast<long>(k * objective.stride()));
        result[k].bias = first[inputs.width()];
        for (std::size_t i = 0; i < inputs.width(); ++i)
            result[k].weights.push_back(flushed(first[i]));
    }
    return result;
}

Parameter inversePenalty()
{
    return {.name = "c",
            .value = {},
            .low = 1e-4,
            .high = 1e4,
            .searched = SearchRange{.low = 1e-4, .high = 10, .isLogarithmic = true},
            .description = messages::inversePenalty()};
}

std::vector<Parameters> inversePenalties()
{
    return {{}, {{"c", 0.1}}, {{"c", 0.001}}, {{"c", 1}}};
}

double inversePenaltyOf(const Parameters &settings, std::size_t rows)
{
    if (const auto asked = settings.find("c"); asked != settings.end())
        return asked->second;
    // A strong penalty is right for thousands of rows of many features, and leaves a few dozen rows nothing to say.
    return std::clamp(100 / static_cast<double>(rows), 0.01, 1.0);
}

double penalizedBytes(const Load &load)
{
    constexpr std::size_t remembered = 24; // points and gradients of the search
    const auto outputs = load.classes <= 2 ? 1 : load.classes;
    const auto weights = outputs * (load.inputs + 1);
    const auto tasks = load.rows / rowsPerTask + 1;
    const auto encoded = load.threads * RowBlocks::usualRows * load.inputs;
    return static_cast<double>(sizeof(double) * (weights * (tasks + remembered) + encoded));
}

} // namespace espalier::learn
