// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/fewerfeatures.h"

#include "core/base/metric.h"
#include "core/learn/selecting.h"

#include <algorithm>
#include <string>

namespace espalier::training {

namespace {

constexpr std::size_t fewFeatures = 20;
constexpr double shareOfQuickFit = 0.2; //!< of the time that a fit takes

bool canKeepToSome(const learn::Learner &learner)
{
    const auto known = learner.parameters();
    return std::ranges::find(known, learn::mostFeatures, &learn::Parameter::name) != known.end();
}

bool isBetter(const Trials &trials, std::size_t one, std::size_t other, const std::string &metric)
{
    const auto mine = trials.score(one, metric);
    const auto theirs = trials.score(other, metric);
    return mine && theirs && (isLowerBetter(trials.definedMetric(metric)) ? *mine < *theirs : *mine > *theirs);
}

} // namespace

double cellsOf(std::size_t rows, std::size_t features, const learn::Parameters &settings)
{
    const auto all = static_cast<double>(features);
    const auto kept = settings.find(std::string(learn::mostFeatures));
    const auto read = kept == settings.end() ? all : std::min(all, kept->second + shareOfQuickFit * all);
    return static_cast<double>(rows) * read;
}

Result<> tryFewerFeatures(const Narrowing &narrowing, const Trials &trials, std::size_t &best, const TryThose &attempt)
{
    const auto &job = narrowing.job;
    const auto &learner = narrowing.learner;
    const std::string name(learn::mostFeatures);
    auto few = trials.settings(best);
    if (job.trials == 1 || few.contains(name) || 2 * narrowing.features < 3 * fewFeatures || !canKeepToSome(learner))
        return {};
    few[name] = static_cast<double>(fewFeatures);
    if (cellsOf(narrowing.rows, narrowing.features, few) * learner.effort() > mostTriedCells / 2)
        return {};
    const auto tried = trials.count();
    if (auto done = attempt({few}); !done)
        return done;
    if (!trials.score(tried, job.metric) || isBetter(trials, best, tried, job.metric))
        return {};
    best = tried;
    auto asked = job.parameters;
    asked[name] = static_cast<double>(fewFeatures);
    const auto grid = [&](const learn::Parameters &with) {
        return settingsToTry(learner, with, job.trials, cellsOf(narrowing.rows, narrowing.features, with));
    };
    auto rest = grid(asked);
    if (job.search.isAsked() || rest.size() <= grid(job.parameters).size())
        return {};
    std::erase(rest, few);
    if (auto done = attempt(rest); !done)
        return done;
    for (auto next = tried + 1; next < trials.count(); ++next)
        best = isBetter(trials, next, best, job.metric) ? next : best;
    return {};
}

} // namespace espalier::training
