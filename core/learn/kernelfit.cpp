// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kernelfit.h"

#include "core/learn/guard.h"
#include "core/learn/prepare.h"

#include <dlib/svm/krr_trainer.h>
#include <dlib/svm/svm_c_trainer.h>
#include <dlib/svm/svr_trainer.h>

#include <cmath>

namespace espalier::learn {

namespace {

using Sample = dlib::matrix<double, 0, 1>;

//! Looks at the stop button now and then. Kernels are copied by the library, and all count together.
class Listener
{
public:
    explicit Listener(const Progress &progress)
        : m_progress(progress)
    { }

    void listen()
    {
        constexpr unsigned callsPerLook = 4096;
        if (++m_calls % callsPerLook == 0)
            checkStopped(m_progress);
    }

private:
    const Progress &m_progress;
    unsigned m_calls = 0;
};

//! The library's radial kernel, which also listens to the stop button: no trainer does.
struct ListeningKernel
{
    using scalar_type = double; // NOLINT(readability-identifier-naming): the library's names
    using sample_type = Sample; // NOLINT(readability-identifier-naming)
    using mem_manager_type = Sample::mem_manager_type; // NOLINT(readability-identifier-naming)

    double gamma = 1;
    Listener *listener = nullptr;

    double operator()(const Sample &left, const Sample &right) const
    {
        if (listener != nullptr)
            listener->listen();
        return std::exp(-gamma * dlib::length_squared(left - right));
    }
    bool operator==(const ListeningKernel &other) const { return gamma == other.gamma; }
};

std::vector<Sample> samplesOf(const model::Matrix &inputs)
{
    std::vector<Sample> samples;
    samples.reserve(inputs.rows);
    for (std::size_t row = 0; row < inputs.rows; ++row)
        samples.emplace_back(dlib::mat(inputs.row(row), static_cast<long>(inputs.width)));
    return samples;
}

model::Kernel kernelOf(const dlib::decision_function<ListeningKernel> &function, double gamma)
{
    model::Kernel kernel{.gamma = gamma, .points = {}, .outputs = {{.bias = -function.b, .coefficients = {}}}};
    auto &coefficients = kernel.outputs.front().coefficients;
    for (long point = 0; point < function.basis_vectors.size(); ++point) {
        const auto coefficient = flushed(function.alpha(point));
        if (coefficient == 0)
            continue;
        coefficients.push_back(coefficient);
        for (const auto number : function.basis_vectors(point))
            kernel.points.push_back(flushed(number));
    }
    return kernel;
}

long megabytes(std::size_t bytes)
{
    return static_cast<long>(bytes >> 20U) + 1;
}

} // namespace

model::Kernel fitSides(const KernelRows &rows, const MachineOptions &options, const Progress &progress)
{
    Listener listener(progress);
    dlib::svm_c_trainer<ListeningKernel> trainer;
    trainer.set_kernel({.gamma = options.gamma, .listener = &listener});
    trainer.set_c(options.c);
    trainer.set_cache_size(megabytes(options.cache));
    return kernelOf(trainer.train(samplesOf(rows.inputs), rows.targets), options.gamma);
}

model::Kernel fitTube(const KernelRows &rows, const MachineOptions &options, const Progress &progress)
{
    Listener listener(progress);
    dlib::svr_trainer<ListeningKernel> trainer;
    trainer.set_kernel({.gamma = options.gamma, .listener = &listener});
    trainer.set_c(options.c);
    trainer.set_epsilon_insensitivity(options.epsilon);
    trainer.set_cache_size(megabytes(options.cache));
    return kernelOf(trainer.train(samplesOf(rows.inputs), rows.targets), options.gamma);
}

model::Kernel fitKernelRidge(const KernelRows &rows, const KernelRidgeOptions &options, const Progress &progress)
{
    Listener listener(progress);
    dlib::krr_trainer<ListeningKernel> trainer;
    trainer.set_kernel({.gamma = options.gamma, .listener = &listener});
    trainer.set_max_basis_size(options.points);
    if (options.isOfSides)
        trainer.use_classification_loss_for_loo_cv();
    else
        trainer.use_regression_loss_for_loo_cv();
    return kernelOf(trainer.train(samplesOf(rows.inputs), rows.targets), options.gamma);
}

} // namespace espalier::learn
