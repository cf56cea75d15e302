// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/kernelridge.h"

#include "core/learn/kerneltraining.h"
#include "core/learn/messages.h"

#include <algorithm>

namespace espalier::learn {

namespace {

constexpr double largestBasis = 1000;

class KernelRidge : public Learner
{
public:
    std::string_view name() const override { return "kernel_ridge"; }
    Message label() const override { return messages::kernelRidge(); }
    Message description() const override { return messages::kernelRidgeIs(); }
    std::vector<Parameter> parameters() const override
    {
        return {{.name = "gamma",
                 .value = 0.1,
                 .low = 1e-4,
                 .high = 1e3,
                 .searched = SearchRange{.low = 1e-3, .high = 10, .isLogarithmic = true},
                 .description = messages::kernelWidth()},
                {.name = "points",
                 .value = 300,
                 .low = 10,
                 .high = largestBasis,
                 .isWhole = true,
                 .searched = {},
                 .description = messages::kernelPoints()}};
    }
    bool suits(model::Task task) const override { return task != model::Task::Multiclass; }
    std::vector<Parameters> grid() const override { return {{}, {{"gamma", 0.02}}, {{"gamma", 0.5}}}; }
    bool isUsual() const override { return false; }
    double effort() const override { return 300; }
    //! Rows twice, and their similarity to the points several times over.
    double bytesBeside(const Load &load, const Parameters &settings) const override
    {
        const auto rows = static_cast<double>(std::min(load.rows, mostKernelRows));
        const auto points = settings.at("points");
        return rows * (24 * static_cast<double>(load.inputs) + 24 * points + 400) + 64 * points * points;
    }

    Result<model::Model> train(PackedTraining &&training, const Parameters &parameters,
                               Progress &progress) const override
    {
        const bool isOfSides = training.task == model::Task::Binary;
        return trainKernel(
            *this, std::move(training), parameters,
            [isOfSides, &progress](const Parameters &settings, std::size_t inputs) -> KernelFit {
                const KernelRidgeOptions options{
                    .gamma = settings.at("gamma") / static_cast<double>(inputs),
                    .points = std::min(static_cast<std::size_t>(settings.at("points")), mostPoints(inputs)),
                    .isOfSides = isOfSides};
                return {.mostRows = mostKernelRows, .fit = [options, &progress](const KernelRows &rows) {
                            return fitKernelRidge(rows, options, progress);
                        }};
            },
            progress);
    }
};

} // namespace

std::unique_ptr<Learner> makeKernelRidge()
{
    return std::make_unique<KernelRidge>();
}

} // namespace espalier::learn
