// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/baseline.h"

#include "core/learn/messages.h"
#include "core/learn/prepare.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier::learn {

namespace {

//! A share that has a logarithm: a class that no training row has is not impossible.
double possibleShare(std::size_t count, std::size_t total)
{
    const auto share = static_cast<double>(count) / static_cast<double>(total);
    return std::clamp(share, 1e-9, 1 - 1e-9);
}

//! The mean or the shares as a linear model without inputs.
class Baseline : public Learner
{
public:
    std::string_view name() const override { return baselineName(); }
    Message label() const override { return messages::baseline(); }
    Message description() const override { return messages::baselineIs(); }
    std::vector<Parameter> parameters() const override { return {}; }
    bool suits(model::Task /*task*/) const override { return true; }
    bool isBaseline() const override { return true; }
    double bytesBeside(const Load & /*load*/, const Parameters & /*settings*/) const override { return 0; }

    Result<model::Model> train(PackedTraining &&training, const Parameters &parameters,
                               Progress &progress) const override
    {
        if (const auto settings = resolved(*this, parameters); !settings)
            return Failure(settings.error());
        const auto labels = trainingLabels(*this, training);
        if (!labels)
            return Failure(labels.error());
        model::Model model{.learner = std::string(name()),
                           .task = training.task,
                           .classes = training.classes,
                           .features = {},
                           .encoding = {},
                           .family = {}};
        auto &outputs = std::get<model::Linear>(model.family).outputs;
        const auto counts = training.task == model::Task::Regression ? std::vector<std::size_t>()
                                                                     : classCounts(*labels, training.classes.size());
        switch (training.task) {
        case model::Task::Regression:
            model.classes.clear();
            outputs.push_back(
                {std::accumulate(labels->begin(), labels->end(), 0.0) / static_cast<double>(labels->size()), {}});
            model.link = model::Link::Identity;
            break;
        case model::Task::Binary: {
            const auto share = possibleShare(counts[1], labels->size());
            outputs.push_back({std::log(share / (1 - share)), {}});
            model.link = model::Link::Logistic;
            break;
        }
        case model::Task::Multiclass:
            for (const auto count : counts)
                outputs.push_back({std::log(possibleShare(count, labels->size())), {}});
            model.link = model::Link::Softmax;
            break;
        }
        progress.report(1, messages::fitted());
        return model;
    }
};

} // namespace

std::string_view baselineName()
{
    return "baseline";
}

std::unique_ptr<Learner> makeBaseline()
{
    return std::make_unique<Baseline>();
}

} // namespace espalier::learn
