// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/absolute.h"

#include "core/learn/guard.h"
#include "core/learn/means.h"
#include "core/learn/messages.h"
#include "core/learn/penalized.h"
#include "core/learn/prepare.h"
#include "core/learn/standardized.h"

namespace espalier::learn {

namespace {

class LeastAbsolute : public Learner
{
public:
    std::string_view name() const override { return "least_absolute"; }
    Message label() const override { return messages::leastAbsolute(); }
    Message description() const override { return messages::leastAbsoluteIs(); }
    std::vector<Parameter> parameters() const override { return {inversePenalty()}; }
    bool suits(model::Task task) const override { return task == model::Task::Regression; }
    std::vector<Parameters> grid() const override { return inversePenalties(); }
    double bytesBeside(const Load &load, const Parameters & /*settings*/) const override
    {
        return penalizedBytes(load) + 8 * static_cast<double>(load.rows); // its own labels
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
            const Standardized label(data->labels);
            auto fitted = fitPenalized(RowBlocks(*data->train), label.values(),
                                       {.loss = Loss::Absolute,
                                        .c = inversePenaltyOf(*settings, data->labels.size()),
                                        .threads = training.threads},
                                       progress);
            data->model.family = model::Linear{{label.restored(std::move(fitted.front()))}, inputMeans(*data->train)};
            data->model.link = model::Link::Identity;
            progress.report(1, messages::fitted());
            return std::move(data->model);
        });
    }
};

} // namespace

std::unique_ptr<Learner> makeLeastAbsolute()
{
    return std::make_unique<LeastAbsolute>();
}

} // namespace espalier::learn
