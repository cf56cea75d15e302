// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/svm.h"

#include "core/learn/guard.h"
#include "core/learn/means.h"
#include "core/learn/messages.h"
#include "core/learn/platt.h"
#include "core/learn/prepare.h"
#include "core/learn/rowblocks.h"

#include <dlib/svm/svm_c_linear_dcd_trainer.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace espalier::learn {

namespace {

using SvmSample = dlib::matrix<double, 0, 1>;
using SvmTrainer = dlib::svm_c_linear_dcd_trainer<dlib::linear_kernel<SvmSample>>;

constexpr double tolerance = 0.1; // of liblinear, whose method this is
constexpr unsigned long largestPasses = 1000;
constexpr std::size_t folds = 3;
constexpr std::size_t smallestHeldOut = 100;

//! Between two looks at the stop button. By work, not by time: the same rows give the same model.
unsigned long passesPerSlice(std::size_t rows, std::size_t width)
{
    return std::clamp<unsigned long>(80'000'000 / (rows * (width + 10)), 5, largestPasses);
}

struct Machine
{
    const std::vector<SvmSample> &samples;
    double c;
    Progress &progress;

    static double marginOf(const model::LinearOutput &output, const SvmSample &sample)
    {
        double sum = output.bias;
        for (std::size_t i = 0; i < output.weights.size(); ++i)
            sum += output.weights[i] * sample(static_cast<long>(i));
        return sum;
    }

    //! Whether the largest violation of the optimality conditions is within the trainer's own tolerance.
    bool isOptimal(const model::LinearOutput &output, const std::vector<double> &signs,
                   const std::vector<double> &alpha) const
    {
        double highest = -std::numeric_limits<double>::infinity();
        double lowest = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < signs.size(); ++i) {
            auto gradient = signs[i] * marginOf(output, samples[i]) - 1;
            if (alpha[i] == 0)
                gradient = std::min(gradient, 0.0);
            else if (alpha[i] >= c)
                gradient = std::max(gradient, 0.0);
            highest = std::max(highest, gradient);
            lowest = std::min(lowest, gradient);
        }
        return highest - lowest <= tolerance;
    }

    //! The plane between the rows whose sign is 1 and those whose sign is -1.
    model::LinearOutput fit(const std::vector<double> &signs) const
    {
        SvmTrainer trainer(c);
        trainer.set_epsilon(tolerance);
        const auto slice = passesPerSlice(samples.size(), static_cast<std::size_t>(samples.front().size()));
        trainer.set_max_iterations(slice);
        SvmTrainer::optimizer_state state;
        model::LinearOutput output;
        for (unsigned long passes = 0; passes < largestPasses; passes += slice) {
            checkStopped(progress);
            const auto function = trainer.train(samples, signs, state);
            const auto &plane = function.basis_vectors(0);
            output = {.bias = -function.b, .weights = {plane.begin(), plane.end()}};
            if (isOptimal(output, signs, state.get_alpha()))
                break;
        }
        return output;
    }
};

//! The library asks for rows in any order, and for doubles: it takes as many vectors.
std::vector<SvmSample> samplesOf(const model::Encoder &rows)
{
    std::vector<SvmSample> samples;
    samples.reserve(rows.rows());
    RowBlocks(rows).forEach(0, rows.rows(), [&](std::size_t /*row*/, const double *inputs) {
        samples.emplace_back(dlib::mat(inputs, static_cast<long>(rows.width())));
    });
    return samples;
}

//! One machine for two classes, else one for each class against the rest.
std::vector<model::LinearOutput> fitMachines(const Machine &machine, const std::vector<double> &labels,
                                             std::size_t classes)
{
    std::vector<model::LinearOutput> outputs;
    for (std::size_t k = classes == 2 ? 1 : 0; k < classes; ++k) {
        std::vector<double> signs;
        signs.reserve(labels.size());
        for (const auto label : labels)
            signs.push_back(label == static_cast<double>(k) ? 1 : -1);
        const auto positive = std::ranges::count(signs, 1.0);
        if (positive == 0 || static_cast<std::size_t>(positive) == signs.size())
            outputs.push_back({positive == 0 ? -1.0 : 1.0,
                               std::vector<double>(static_cast<std::size_t>(machine.samples.front().size()), 0)});
        else
            outputs.push_back(machine.fit(signs));
    }
    return outputs;
}

//! Margins of rows that the machines have not seen, with the classes of these rows.
struct HeldOut
{
    model::Matrix margins;
    std::vector<double> labels;
};

void addMargins(HeldOut &heldOut, const std::vector<model::LinearOutput> &machines, const SvmSample &sample,
                double label)
{
    heldOut.margins.width = machines.size();
    ++heldOut.margins.rows;
    for (const auto &machine : machines)
        heldOut.margins.values.push_back(Machine::marginOf(machine, sample));
    heldOut.labels.push_back(label);
}

struct Fitter
{
    const PackedTraining &training;
    Prepared &data; //!< its training rows are used up
    double c;
    Progress &progress;

    std::size_t classes() const { return training.classes.size(); }

    bool hasValidation() const
    {
        const auto counts = classCounts(data.validationLabels, classes());
        return data.validation && data.validation->rows() >= smallestHeldOut
            && std::ranges::find(counts, 0U) == counts.end();
    }

    HeldOut fromValidation(const std::vector<model::LinearOutput> &machines) const
    {
        HeldOut heldOut;
        RowBlocks(*data.validation).forEach(0, data.validation->rows(), [&](std::size_t row, const double *inputs) {
            addMargins(heldOut, machines, SvmSample(dlib::mat(inputs, static_cast<long>(data.validation->width()))),
                       data.validationLabels[row]);
        });
        return heldOut;
    }

    //! Samples are lent to the machines of each fold and come back: none is held twice.
    HeldOut fromFolds(std::vector<SvmSample> &samples) const
    {
        std::vector<std::size_t> foldOf(samples.size());
        for (std::size_t i = 0; i < foldOf.size(); ++i)
            foldOf[i] = i % folds;
        Random(training.seed).shuffle(foldOf);
        HeldOut heldOut;
        for (std::size_t fold = 0; fold < folds; ++fold) {
            std::vector<SvmSample> rest;
            std::vector<double> labels;
            for (std::size_t i = 0; i < samples.size(); ++i) {
                if (foldOf[i] != fold) {
                    rest.emplace_back().swap(samples[i]);
                    labels.push_back(data.labels[i]);
                }
            }
            if (rest.empty())
                continue;
            const auto machines = fitMachines({.samples = rest, .c = c, .progress = progress}, labels, classes());
            for (std::size_t i = 0, lent = 0; i < samples.size(); ++i) {
                if (foldOf[i] == fold)
                    addMargins(heldOut, machines, samples[i], data.labels[i]);
                else
                    samples[i].swap(rest[lent++]);
            }
            progress.report(0.4 + 0.5 * static_cast<double>(fold + 1) / folds, messages::calibrating());
        }
        return heldOut;
    }

    //! What scales the margins of several classes stays linear in the inputs and so folds into the weights.
    Result<model::Model> fit(model::Model model)
    {
        auto samples = samplesOf(*data.train);
        auto means = inputMeans(*data.train);
        data.train.reset();
        progress.report(0.1, messages::fitting());
        const auto machines = fitMachines({.samples = samples, .c = c, .progress = progress}, data.labels, classes());
        progress.report(0.4, messages::calibrating());
        auto heldOut = hasValidation() ? fromValidation(machines) : fromFolds(samples);
        const auto scaling = plattScaling(std::move(heldOut.margins), heldOut.labels, classes(), training.threads);
        auto outputs = classes() == 2 ? machines : std::vector<model::LinearOutput>(classes());
        if (classes() == 2) {
            model.calibration = {.slope = scaling[0].weights[0], .intercept = scaling[0].bias};
        } else {
            for (std::size_t k = 0; k < classes(); ++k)
                outputs[k] = combined(machines, scaling[k]);
        }
        for (auto &output : outputs)
            std::ranges::transform(output.weights, output.weights.begin(), flushed);
        model.family = model::Linear{std::move(outputs), std::move(means)};
        model.link = classes() == 2 ? model::Link::Logistic : model::Link::Softmax;
        return model;
    }

    static model::LinearOutput combined(const std::vector<model::LinearOutput> &machines,
                                        const model::LinearOutput &scaling)
    {
        model::LinearOutput result{.bias = scaling.bias,
                                   .weights = std::vector<double>(machines.front().weights.size(), 0)};
        for (std::size_t j = 0; j < machines.size(); ++j) {
            result.bias += scaling.weights[j] * machines[j].bias;
            for (std::size_t i = 0; i < result.weights.size(); ++i)
                result.weights[i] += scaling.weights[j] * machines[j].weights[i];
        }
        return result;
    }
};

class LinearSvm : public Learner
{
public:
    std::string_view name() const override { return "linear_svm"; }
    Message label() const override { return messages::linearSvm(); }
    Message description() const override { return messages::linearSvmIs(); }
    std::vector<Parameter> parameters() const override
    {
        return {{.name = "c",
                 .value = 1e-4,
                 .low = 1e-6,
                 .high = 100,
                 .searched = SearchRange{.low = 1e-6, .high = 0.1, .isLogarithmic = true},
                 .description = messages::marginPrice()}};
    }
    bool suits(model::Task task) const override { return task != model::Task::Regression; }
    std::vector<Parameters> grid() const override { return {{}, {{"c", 1e-3}}, {{"c", 1e-5}}}; }
    //! The library's rows, and its state and ours for each.
    double bytesBeside(const Load &load, const Parameters & /*settings*/) const override
    {
        return static_cast<double>(load.rows * (8 * load.inputs + 130));
    }

    Result<model::Model> train(PackedTraining &&training, const Parameters &parameters,
                               Progress &progress) const override
    {
        const auto settings = resolved(*this, parameters);
        if (!settings)
            return Failure(settings.error());
        if (training.task == model::Task::Multiclass && training.classes.size() < 3)
            return invalid(training.train.facts.label.name, messages::tooFewClasses(), messages::chooseBinary());
        return guarded([&]() -> Result<model::Model> {
            progress.report(0, messages::encodingFeatures());
            auto data = prepared(*this, *settings, training, model::Linear{}, progress);
            if (!data)
                return Failure(data.error());
            auto model = Fitter{.training = training, .data = *data, .c = settings->at("c"), .progress = progress}.fit(
                data->model);
            progress.report(1, messages::fitted());
            return model;
        });
    }
};

} // namespace

std::unique_ptr<Learner> makeLinearSvm()
{
    return std::make_unique<LinearSvm>();
}

} // namespace espalier::learn
