// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/guard.h"
#include "core/learn/logit.h"
#include "core/learn/prepare.h"
#include "core/learn/roster.h"

namespace espalier::learn {

namespace {

class Logistic : public Learner
{
public:
    std::string_view name() const override { return "logistic"; }
    std::string_view label() const override { return "Logistic regression"; }
    std::string_view description() const override
    {
        return "A linear model of the log-odds, with its weights kept small; probabilities come out calibrated.";
    }
    std::vector<Parameter> parameters() const override
    {
        return {{.name = "c",
                 .value = 1,
                 .low = 1e-4,
                 .high = 1e4,
                 .isLogarithmic = true,
                 .description = "The inverse of the penalty on the weights: smaller is simpler"}};
    }
    bool suits(model::Task task) const override { return task != model::Task::Regression; }

    Result<model::Model> train(Training &&training, const Parameters &parameters, Progress &progress) const override
    {
        const auto settings = resolved(*this, parameters);
        if (!settings)
            return Failure(settings.error());
        return guarded([&]() -> Result<model::Model> {
            progress.report(0, "encoding");
            auto data = prepared(*this, training, model::Linear{});
            if (!data)
                return Failure(data.error());
            const auto isBinary = training.task == model::Task::Binary;
            data->model.family = model::Linear{fitLogit(
                data->train, data->labels,
                {.classes = training.classes.size(), .c = settings->at("c"), .threads = training.threads}, progress)};
            data->model.link = isBinary ? model::Link::Logistic : model::Link::Softmax;
            // A multiclass task may have two classes; then one output stands against 0.
            if (!isBinary && training.classes.size() == 2) {
                auto &outputs = std::get<model::Linear>(data->model.family).outputs;
                outputs.insert(outputs.begin(), {0, std::vector<double>(data->train.width, 0)});
            }
            progress.report(1, "done");
            return std::move(data->model);
        });
    }
};

} // namespace

std::unique_ptr<Learner> makeLogistic()
{
    return std::make_unique<Logistic>();
}

} // namespace espalier::learn
