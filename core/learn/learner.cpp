// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/learner.h"

#include "core/base/messages.h"
#include "core/learn/absolute.h"
#include "core/learn/baseline.h"
#include "core/learn/boosting.h"
#include "core/learn/forest.h"
#include "core/learn/kernelridge.h"
#include "core/learn/logistic.h"
#include "core/learn/messages.h"
#include "core/learn/network.h"
#include "core/learn/radialsvm.h"
#include "core/learn/ridge.h"
#include "core/learn/selecting.h"
#include "core/learn/svm.h"

#include <algorithm>

namespace espalier::learn {

PackedTraining packed(Training training)
{
    return {.train = frame::packed(std::move(training.train)),
            .validation = frame::packed(std::move(training.validation)),
            .task = training.task,
            .classes = std::move(training.classes),
            .seed = training.seed,
            .threads = training.threads,
            .memory = training.memory,
            .metric = std::move(training.metric)};
}

std::vector<std::unique_ptr<Learner>> learners()
{
    std::vector<std::unique_ptr<Learner>> all;
    all.push_back(makeBaseline());
    all.push_back(selecting(makeRidge()));
    all.push_back(selecting(makeLogistic()));
    all.push_back(selecting(makeLinearSvm()));
    all.push_back(selecting(makeRandomForest(), {{"trees", 30}}));
    all.push_back(selecting(makeXgboost(), {{"rounds", 100}, {"eta", 0.15}}));
    all.push_back(selecting(makeAdditive(), {{"rounds", 100}, {"eta", 0.15}}));
    all.push_back(selecting(makeLeastAbsolute()));
    all.push_back(makeRadialSvm());
    all.push_back(makeKernelRidge());
    all.push_back(makeNetwork());
    return all;
}

std::unique_ptr<Learner> findLearner(std::string_view name)
{
    for (auto &learner : learners())
        if (learner->name() == name)
            return std::move(learner);
    return nullptr;
}

bool suits(const Learner &learner, const Question &question)
{
    return learner.suits(question.task)
        || (question.task == model::Task::Binary && question.hasQuantity && learner.learnsQuantity());
}

std::vector<std::string> blendMembers(const std::vector<std::string> &there, const std::string &metric)
{
    std::vector<std::string> members;
    for (const std::string name : {"ridge", "logistic", "least_absolute", "xgboost"})
        if (std::ranges::find(there, name) != there.end() && (name != "least_absolute" || metric == "mae"))
            members.push_back(name);
    const auto isOfTrees = !members.empty() && members.back() == "xgboost";
    return isOfTrees && members.size() > 1 ? members : std::vector<std::string>();
}

Message told(std::string_view name)
{
    if (name == blendName)
        return messages::blend();
    const auto learner = findLearner(name);
    return learner ? learner->label() : espalier::messages::inWords(std::string(name));
}

} // namespace espalier::learn
