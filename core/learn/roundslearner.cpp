// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/roundslearner.h"

#include "core/learn/guard.h"
#include "core/learn/messages.h"

#include <utility>

namespace espalier::learn {

Result<model::Model> RoundsLearner::train(PackedTraining &&training, const Parameters &parameters,
                                          Progress &progress) const
{
    auto fitted = fit(std::move(training), parameters, progress);
    return fitted ? Result<model::Model>(std::move(fitted->model)) : Failure(fitted.error());
}

Result<Fitted> RoundsLearner::fit(PackedTraining &&training, const Parameters &parameters, Progress &progress) const
{
    auto settings = resolved(*this, parameters);
    if (!settings)
        return Failure(settings.error());
    double rounds = 0;
    auto model = guarded([&]() -> Result<model::Model> {
        progress.report(0, messages::encodingFeatures());
        auto data = prepared(*this, *settings, training, family(), progress);
        if (!data)
            return Failure(data.error());
        checkStopped(progress);
        if (!data->validation && !parameters.contains("rounds"))
            settings->at("rounds") = unvalidatedRounds();
        auto fitted = fitRounds(training, *settings, *data, progress);
        if (!fitted)
            return Failure(fitted.error());
        rounds = fitted->rounds;
        progress.report(1, messages::fitted());
        return std::move(fitted->model);
    });
    if (!model)
        return Failure(model.error());
    return Fitted{.model = std::move(*model), .found = {{"rounds", roundsOfAll(rounds)}}};
}

} // namespace espalier::learn
