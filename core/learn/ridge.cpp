// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/ridge.h"

#include "core/learn/guard.h"
#include "core/learn/leastsquares.h"
#include "core/learn/means.h"
#include "core/learn/messages.h"
#include "core/learn/prepare.h"
#include "core/learn/standardized.h"

#include <cmath>

namespace espalier::learn {

namespace {

constexpr int penaltySteps = 41;

//! From 1e-8 to 100 for each row, evenly in their logarithm.
std::vector<double> penaltiesToTry()
{
    std::vector<double> penalties;
    penalties.reserve(penaltySteps);
    for (int i = 0; i < penaltySteps; ++i)
        penalties.push_back(std::pow(10, -8 + 10.0 * i / (penaltySteps - 1)));
    return penalties;
}

//! The bias is penalized too, which does nothing here: inputs and label have mean 0.
model::LinearOutput fitRidge(const Prepared &data, double penalty, int threads, const Progress &progress)
{
    const Standardized label(data.labels);
    const auto weights = fitLeastSquares(RowBlocks(*data.train), label.values(),
                                         {.penalty = penalty > 0 ? std::optional(penalty) : std::nullopt,
                                          .penalties = penaltiesToTry(),
                                          .threads = threads},
                                         progress);
    return label.restored({.bias = weights.back(), .weights = {weights.begin(), weights.end() - 1}});
}

class Ridge : public Learner
{
public:
    std::string_view name() const override { return "ridge"; }
    Message label() const override { return messages::ridgeRegression(); }
    Message description() const override { return messages::ridgeRegressionIs(); }
    std::vector<Parameter> parameters() const override
    {
        return {{.name = "penalty",
                 .value = 0,
                 .low = 0,
                 .high = 100,
                 .searched = SearchRange{.low = 1e-6, .high = 100, .isLogarithmic = true},
                 .description = messages::rowPenalty()}};
    }
    bool suits(model::Task task) const override { return task == model::Task::Regression; }
    double bytesBeside(const Load &load, const Parameters & /*settings*/) const override
    {
        return leastSquaresBytes(load.inputs) + 8 * static_cast<double>(load.rows); // its own labels
    }

    Result<model::Model> train(PackedTraining &&training, const Parameters &parameters,
                               Progress &progress) const override
    {
        const auto settings = resolved(*this, parameters);
        if (!settings)
            return Failure(settings.error());
        return guarded([&]() -> Result<model::Model> {
            progress.report(0, messages::encodingFeatures());
            auto data = prepared(*this, *settings, training, model::Linear{}, progress);
            if (!data)
                return Failure(data.error());
            checkStopped(progress);
            progress.report(-1, messages::solving());
            data->model.family = model::Linear{{fitRidge(*data, settings->at("penalty"), training.threads, progress)},
                                               inputMeans(*data->train)};
            data->model.link = model::Link::Identity;
            checkStopped(progress);
            progress.report(1, messages::fitted());
            return std::move(data->model);
        });
    }
};

} // namespace

std::unique_ptr<Learner> makeRidge()
{
    return std::make_unique<Ridge>();
}

} // namespace espalier::learn
