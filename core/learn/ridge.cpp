// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/ridge.h"

#include "core/learn/guard.h"
#include "core/learn/leastsquares.h"
#include "core/learn/means.h"
#include "core/learn/messages.h"
#include "core/learn/prepare.h"
#include "core/learn/quantity.h"
#include "core/learn/standardized.h"

#include <cmath>
#include <utility>

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
model::LinearOutput fitRidge(const Prepared &data, const LeastSquaresOptions &options, const Progress &progress)
{
    const Standardized label(data.labels);
    const auto weights = fitLeastSquares(RowBlocks(*data.train), label.values(), options, progress);
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
                 .value = {},
                 .low = 0,
                 .high = 100,
                 .searched = SearchRange{.low = 1e-6, .high = 100, .isLogarithmic = true},
                 .description = messages::rowPenalty()}};
    }
    bool suits(model::Task task) const override { return task == model::Task::Regression; }
    bool learnsQuantity() const override { return true; }
    //! Left out rows of an entity that stays among the others tell of too small a penalty, and nothing of what time changes.
    std::vector<Parameters> grid() const override
    {
        return {{}, {{"penalty", 0.03}}, {{"penalty", 0.3}}, {{"penalty", 3}}};
    }
    //! Its own labels; of a quantity what it says of each row, and a copy for its map.
    double bytesBeside(const Load &load, const Parameters & /*settings*/) const override
    {
        return leastSquaresBytes(load.inputs) + (load.classes == 0 ? 8 : 48) * static_cast<double>(load.rows);
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
            const auto penalty = settings->find("penalty");
            const bool isGiven = penalty != settings->end() && penalty->second > 0;
            const LeastSquaresOptions options{.penalty = isGiven ? std::optional(penalty->second) : std::nullopt,
                                              .penalties = penaltiesToTry(),
                                              .threads = training.threads};
            const bool isOfQuantity = training.task == model::Task::Binary;
            auto output = isOfQuantity
                ? fitQuantity(RowBlocks(*data->train), training.train.facts.quantity, data->labels, options, progress)
                : fitRidge(*data, options, progress);
            data->model.family = model::Linear{{std::move(output)}, inputMeans(*data->train)};
            data->model.link = isOfQuantity ? model::Link::Logistic : model::Link::Identity;
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
