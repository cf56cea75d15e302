// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/logistic.h"

#include "core/learn/guard.h"
#include "core/learn/means.h"
#include "core/learn/messages.h"
#include "core/learn/penalized.h"
#include "core/learn/prepare.h"

namespace espalier::learn {

namespace {

class Logistic : public Learner
{
public:
    std::string_view name() const override { return "logistic"; }
    Message label() const override { return messages::logisticRegression(); }
    Message description() const override { return messages::logisticRegressionIs(); }
    std::vector<Parameter> parameters() const override { return {inversePenalty()}; }
    bool suits(model::Task task) const override { return task != model::Task::Regression; }
    std::vector<Parameters> grid() const override { return inversePenalties(); }
    double bytesBeside(const Load &load, const Parameters & /*settings*/) const override
    {
        return penalizedBytes(load);
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
            const auto isBinary = training.task == model::Task::Binary;
            const auto c = inversePenaltyOf(*settings, data->labels.size());
            data->model.family = model::Linear{
                fitPenalized(RowBlocks(*data->train), data->labels,
                             {.classes = training.classes.size(), .c = c, .threads = training.threads}, progress),
                inputMeans(*data->train)};
            data->model.link = isBinary ? model::Link::Logistic : model::Link::Softmax;
            // A multiclass task may have two classes; then one output stands against 0.
            if (!isBinary && training.classes.size() == 2) {
                auto &outputs = std::get<model::Linear>(data->model.family).outputs;
                outputs.insert(outputs.begin(), {0, std::vector<double>(data->train->width(), 0)});
            }
            progress.report(1, messages::fitted());
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
