// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kerneltraining.h"

#include "core/learn/guard.h"
#include "core/learn/messages.h"
#include "core/learn/platt.h"
#include "core/learn/prepare.h"
#include "core/learn/rowsample.h"
#include "core/learn/standardized.h"
#include "core/model/kernel.h"
#include "core/model/limits.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace espalier::learn {

namespace {

constexpr std::size_t calibrationFolds = 3;
constexpr std::size_t smallestCalibration = 100;
constexpr std::size_t mostCalibration = 5'000;

model::Matrix inputsOf(const model::Encoder &encoder, const RowPlaces &rows)
{
    model::Matrix matrix{.rows = rows.size(), .width = encoder.width(), .values = {}};
    matrix.values.resize(matrix.rows * matrix.width);
    for (std::size_t i = 0; i < rows.size(); ++i)
        encoder.encode(rows[i], 1, matrix.values.data() + i * matrix.width);
    return matrix;
}

//! A block at a time: the stop button is looked at between them.
std::vector<double> outputsOf(const model::Kernel &kernel, const model::Matrix &inputs, const Progress &progress)
{
    constexpr std::size_t rowsAtOnce = 256;
    std::vector<double> outputs;
    outputs.reserve(inputs.rows);
    for (std::size_t first = 0; first < inputs.rows; first += rowsAtOnce) {
        checkStopped(progress);
        RowPlaces rows(std::min(rowsAtOnce, inputs.rows - first));
        std::iota(rows.begin(), rows.end(), first);
        const auto some = model::kernelOutputs(kernel, model::taken(inputs, rows));
        outputs.insert(outputs.end(), some.values.begin(), some.values.end());
    }
    return outputs;
}

class KernelTrainer
{
public:
    KernelTrainer(const PackedTraining &training, Prepared &data, const KernelFit &fit, Progress &progress)
        : m_training(training)
        , m_data(data)
        , m_fit(fit)
        , m_progress(progress)
    {
        const auto all = data.train->rows();
        const auto rows = rowSample(data.labels, training.classes.size(), fit.mostRows, training.seed);
        m_stage = rows.size() < all
            ? messages::fittingSample(static_cast<std::int64_t>(rows.size()), static_cast<std::int64_t>(all))
            : Message(messages::fitting());
        m_inputs = inputsOf(*data.train, rows);
        m_labels = takenOf(data.labels, rows);
        data.train.reset();
    }

    model::Model trained()
    {
        m_progress.report(0.05, m_stage);
        return m_training.task == model::Task::Regression ? ofNumbers() : ofClasses();
    }

private:
    model::Model ofNumbers()
    {
        const Standardized label(m_labels);
        const bool isConstant = std::ranges::all_of(m_labels, [this](double value) {
            return value == m_labels.front();
        });
        // The libraries' answer to a constant label is not defined.
        auto kernel = isConstant ? model::Kernel{.gamma = 1, .points = {}, .outputs = {{}}}
                                 : m_fit.fit({.inputs = m_inputs, .targets = label.values()});
        checkStopped(m_progress);
        auto &output = kernel.outputs.front();
        auto restored = label.restored({.bias = output.bias, .weights = std::move(output.coefficients)});
        output = {.bias = restored.bias, .coefficients = std::move(restored.weights)};
        m_data.model.family = std::move(kernel);
        m_data.model.link = model::Link::Identity;
        return std::move(m_data.model);
    }

    model::Model ofClasses()
    {
        auto kernel = m_fit.fit({.inputs = m_inputs, .targets = sidesOf(m_labels)});
        m_progress.report(0.4, messages::calibrating());
        std::vector<double> labels;
        auto margins = hasValidation() ? ofValidation(kernel, labels) : ofFolds(labels);
        const auto scaling = plattScaling(std::move(margins), labels, 2, m_training.threads);
        m_data.model.calibration = {.slope = scaling[0].weights[0], .intercept = scaling[0].bias};
        m_data.model.family = std::move(kernel);
        m_data.model.link = model::Link::Logistic;
        return std::move(m_data.model);
    }

    static std::vector<double> sidesOf(const std::vector<double> &labels)
    {
        std::vector<double> sides;
        sides.reserve(labels.size());
        for (const auto label : labels)
            sides.push_back(label == 1 ? 1 : -1);
        return sides;
    }

    bool hasValidation() const
    {
        const auto counts = classCounts(m_data.validationLabels, m_training.classes.size());
        return m_data.validation && m_data.validation->rows() >= smallestCalibration
            && std::ranges::find(counts, 0U) == counts.end();
    }

    model::Matrix ofValidation(const model::Kernel &kernel, std::vector<double> &labels) const
    {
        const auto rows = rowSample(m_data.validationLabels, 2, mostCalibration, m_training.seed);
        labels = takenOf(m_data.validationLabels, rows);
        auto outputs = outputsOf(kernel, inputsOf(*m_data.validation, rows), m_progress);
        return {.rows = labels.size(), .width = 1, .values = std::move(outputs)};
    }

    //! Of each class the rows take turns among the calibrationFolds, so that a fold lacks a class only where there are few of it.
    model::Matrix ofFolds(std::vector<double> &labels) const
    {
        RowPlaces order(m_labels.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        Random(m_training.seed).shuffle(order);
        std::ranges::stable_sort(order, {}, [this](std::size_t row) {
            return m_labels[row];
        });
        model::Matrix margins{.rows = 0, .width = 1, .values = {}};
        for (std::size_t fold = 0; fold < calibrationFolds; ++fold) {
            RowPlaces rest;
            RowPlaces held;
            for (std::size_t i = 0; i < order.size(); ++i)
                (i % calibrationFolds == fold ? held : rest).push_back(order[i]);
            const auto sides = sidesOf(takenOf(m_labels, rest));
            const auto positive = std::ranges::count(sides, 1.0);
            if (positive == 0 || positive == std::ssize(sides))
                continue;
            const auto inputs = model::taken(m_inputs, rest);
            const auto kernel = m_fit.fit({.inputs = inputs, .targets = sides});
            const auto outputs = outputsOf(kernel, model::taken(m_inputs, held), m_progress);
            margins.values.insert(margins.values.end(), outputs.begin(), outputs.end());
            for (const auto row : held)
                labels.push_back(m_labels[row]);
            m_progress.report(0.4 + 0.5 * static_cast<double>(fold + 1) / calibrationFolds, messages::calibrating());
        }
        margins.rows = margins.values.size();
        return margins;
    }

    const PackedTraining &m_training;
    Prepared &m_data;
    const KernelFit &m_fit;
    Progress &m_progress;
    Message m_stage;
    model::Matrix m_inputs;
    std::vector<double> m_labels;
};

} // namespace

std::size_t mostPoints(std::size_t inputs)
{
    constexpr std::size_t besideInputs = 2; // a coefficient and a length, for each point
    return model::mostPointNumbers / (inputs + besideInputs);
}

Result<model::Model> trainKernel(const Learner &learner, PackedTraining &&training, const Parameters &parameters,
                                 const std::function<KernelFit(const Parameters &settings, std::size_t inputs)> &fitOf,
                                 Progress &progress)
{
    const auto settings = resolved(learner, parameters);
    if (!settings)
        return Failure(settings.error());
    return guarded([&]() -> Result<model::Model> {
        progress.report(0, messages::encodingFeatures());
        auto data = prepared(learner, *settings, training, model::Kernel{}, progress);
        if (!data)
            return Failure(data.error());
        const auto fit = fitOf(*settings, data->train->width());
        auto model = KernelTrainer(training, *data, fit, progress).trained();
        progress.report(1, messages::fitted());
        return model;
    });
}

} // namespace espalier::learn
