// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/radialsvm.h"

#include "core/learn/kerneltraining.h"
#include "core/learn/messages.h"

#include <algorithm>

namespace espalier::learn {

namespace {

//! The library keeps values of the kernel in float32, of numbers for each row twice.
std::size_t cacheBytes(std::size_t rows, bool isOfNumbers)
{
    constexpr std::size_t most = 512U << 20U;
    const auto width = isOfNumbers ? 2 * rows : rows;
    return std::min(most, 4 * width * width);
}

//! Any of them may become a point.
std::size_t mostRows(std::size_t inputs)
{
    return std::min(mostKernelRows, mostPoints(inputs));
}

class RadialSvm : public Learner
{
public:
    std::string_view name() const override { return "rbf_svm"; }
    Message label() const override { return messages::radialSvm(); }
    Message description() const override { return messages::radialSvmIs(); }
    std::vector<Parameter> parameters() const override
    {
        return {{.name = "c",
                 .value = 1,
                 .low = 1e-3,
                 .high = 1e4,
                 .searched = SearchRange{.low = 1e-2, .high = 1e3, .isLogarithmic = true},
                 .description = messages::marginPrice()},
                {.name = "gamma",
                 .value = 1,
                 .low = 1e-4,
                 .high = 1e3,
                 .searched = SearchRange{.low = 1e-2, .high = 10, .isLogarithmic = true},
                 .description = messages::kernelWidth()},
                {.name = "epsilon",
                 .value = 0.1,
                 .low = 1e-4,
                 .high = 10,
                 .searched = SearchRange{.low = 1e-2, .high = 1, .isLogarithmic = true},
                 .description = messages::tubeWidth()}};
    }
    bool suits(model::Task task) const override { return task != model::Task::Multiclass; }
    std::vector<Parameters> grid() const override
    {
        return {{}, {{"c", 10}, {"gamma", 0.1}}, {{"c", 0.1}, {"gamma", 0.3}}};
    }
    bool isUsual() const override { return false; }
    double effort() const override { return 300; }
    //! The cache, and the rows twice: ours and the library's.
    double bytesBeside(const Load &load, const Parameters & /*settings*/) const override
    {
        const auto rows = std::min(load.rows, mostRows(load.inputs));
        return static_cast<double>(cacheBytes(rows, load.classes == 0) + rows * (24 * load.inputs + 400));
    }

    Result<model::Model> train(PackedTraining &&training, const Parameters &parameters,
                               Progress &progress) const override
    {
        const bool isOfNumbers = training.task == model::Task::Regression;
        return trainKernel(
            *this, std::move(training), parameters,
            [isOfNumbers, &progress](const Parameters &settings, std::size_t inputs) -> KernelFit {
                MachineOptions options{.gamma = settings.at("gamma") / static_cast<double>(inputs),
                                       .c = settings.at("c"),
                                       .epsilon = settings.at("epsilon")};
                return {.mostRows = mostRows(inputs), .fit = [options, isOfNumbers, &progress](const KernelRows &rows) {
                            auto own = options;
                            own.cache = cacheBytes(rows.inputs.rows, isOfNumbers);
                            return isOfNumbers ? fitTube(rows, own, progress) : fitSides(rows, own, progress);
                        }};
            },
            progress);
    }
};

} // namespace

std::unique_ptr<Learner> makeRadialSvm()
{
    return std::make_unique<RadialSvm>();
}

} // namespace espalier::learn
