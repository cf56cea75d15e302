// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/network.h"

#include "core/learn/messages.h"
#include "core/learn/networktraining.h"
#include "core/learn/roundslearner.h"

#include <algorithm>
#include <utility>

namespace espalier::learn {

namespace {

//! Where nobody says when to stop: about where validation stops on data of a few thousand rows.
constexpr double unvalidatedPasses = 30;

class DenseNetwork final : public RoundsLearner
{
public:
    std::string_view name() const override { return "network"; }
    Message label() const override { return messages::network(); }
    Message description() const override { return messages::networkIs(); }
    std::vector<Parameter> parameters() const override
    {
        return {{.name = "layers",
                 .value = 2,
                 .low = 1,
                 .high = 2,
                 .isWhole = true,
                 .searched = {},
                 .description = messages::hiddenLayers()},
                {.name = "units",
                 .value = 16,
                 .low = 2,
                 .high = 64,
                 .isWhole = true,
                 .searched = SearchRange{.low = 4, .high = 64},
                 .description = messages::hiddenUnits()},
                {.name = "rounds",
                 .value = 200,
                 .low = 1,
                 .high = 1000,
                 .isWhole = true,
                 .isFound = true,
                 .searched = {},
                 .description = messages::networkPasses()},
                {.name = "eta",
                 .value = 1e-3,
                 .low = 1e-5,
                 .high = 0.1,
                 .searched = SearchRange{.low = 1e-4, .high = 1e-2, .isLogarithmic = true},
                 .description = messages::stepSize()},
                {.name = "decay",
                 .value = 1e-2,
                 .low = 0,
                 .high = 1,
                 .searched = SearchRange{.low = 1e-4, .high = 0.1, .isLogarithmic = true},
                 .description = messages::weightDecay()},
                {.name = "early_stopping",
                 .value = 20,
                 .low = 0,
                 .high = 200,
                 .isWhole = true,
                 .searched = {},
                 .description = messages::patientPasses()}};
    }
    bool suits(model::Task /*task*/) const override { return true; }
    std::vector<Parameters> grid() const override
    {
        return {{}, {{"layers", 1}, {"units", 32}}, {{"units", 64}, {"decay", 1e-3}}};
    }
    bool isUsual() const override { return false; }
    double effort() const override { return 3; }
    //! The rows as floats, and as many outputs of the validation.
    double bytesBeside(const Load &load, const Parameters & /*settings*/) const override
    {
        const auto cells = std::min(load.rows * load.inputs, mostNetworkCells)
            + std::min(load.validated, mostNetworkChecks) * load.inputs;
        const auto outputs = std::min(load.validated, mostNetworkChecks) * 32 * (load.classes + 1);
        return static_cast<double>(4 * cells + 24 * load.rows + outputs) + 2e6;
    }

private:
    double unvalidatedRounds() const override { return unvalidatedPasses; }
    model::Family family() const override { return model::Network{}; }
    Result<FittedInRounds> fitRounds(PackedTraining &training, const Parameters &settings, Prepared &data,
                                     Progress &progress) const override
    {
        auto trained = trainedNetwork(training, settings, data, progress);
        if (!trained)
            return Failure(trained.error());
        return FittedInRounds{.model = std::move(trained->model), .rounds = static_cast<double>(trained->passes)};
    }
};

} // namespace

std::unique_ptr<Learner> makeNetwork()
{
    return std::make_unique<DenseNetwork>();
}

} // namespace espalier::learn
