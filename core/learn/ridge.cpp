// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/ridge.h"

#include "core/learn/guard.h"
#include "core/learn/messages.h"
#include "core/learn/prepare.h"

#include <dlib/svm/rr_trainer.h>

#include <cmath>
#include <numeric>

namespace espalier::learn {

namespace {

using RidgeSample = dlib::matrix<double, 0, 1>;
using RidgeKernel = dlib::linear_kernel<RidgeSample>;

constexpr int penaltySteps = 41;

struct Standard
{
    double mean = 0;
    double deviation = 1;
};

Standard standardOf(const std::vector<double> &values)
{
    const auto count = static_cast<double>(values.size());
    Standard result;
    result.mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const auto value : values)
        squares += (value - result.mean) * (value - result.mean);
    if (squares > 0)
        result.deviation = std::sqrt(squares / count);
    return result;
}

//! dlib penalizes the bias too, which does nothing here: inputs and label have mean 0.
//! Uses the rows up: the library computes with vectors, and with as many again where it chooses the penalty.
model::LinearOutput fitRidge(Prepared &data, double penalty)
{
    const auto standard = standardOf(data.labels);
    const auto rows = static_cast<double>(data.labels.size());
    std::vector<RidgeSample> samples;
    samples.reserve(data.train.rows);
    for (std::size_t row = 0; row < data.train.rows; ++row)
        samples.emplace_back(dlib::mat(data.train.row(row), static_cast<long>(data.train.width)));
    data.train = {};
    std::vector<double> targets;
    targets.reserve(data.labels.size());
    for (const auto label : data.labels)
        targets.push_back((label - standard.mean) / standard.deviation);
    dlib::rr_trainer<RidgeKernel> trainer;
    if (penalty > 0)
        trainer.set_lambda(penalty * rows);
    else
        trainer.set_search_lambdas(dlib::logspace(-8, 2, penaltySteps) * rows);
    const auto function = trainer.train(samples, targets);
    model::LinearOutput output{.bias = standard.mean - function.b * standard.deviation, .weights = {}};
    for (const auto weight : function.basis_vectors(0))
        output.weights.push_back(flushed(weight * function.alpha(0) * standard.deviation));
    return output;
}

class Ridge : public Learner
{
public:
    std::string_view name() const override { return "ridge"; }
    Message label() const override { return messages::ridgeRegression(); }
    Message description() const override { return messages::ridgeRegressionIs(); }
    std::vector<Parameter> parameters() const override
    {
        return {{.name = "penalty", .value = 0, .low = 0, .high = 100, .description = messages::rowPenalty()}};
    }
    bool suits(model::Task task) const override { return task == model::Task::Regression; }
    double bytesBeside() const override { return 9; }

    Result<model::Model> train(Training &&training, const Parameters &parameters, Progress &progress) const override
    {
        const auto settings = resolved(*this, parameters);
        if (!settings)
            return Failure(settings.error());
        return guarded([&]() -> Result<model::Model> {
            progress.report(0, messages::encodingFeatures());
            auto data = prepared(*this, training, model::Linear{}, progress);
            if (!data)
                return Failure(data.error());
            checkStopped(progress);
            progress.report(-1, messages::solving());
            data->model.family = model::Linear{{fitRidge(*data, settings->at("penalty"))}};
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
