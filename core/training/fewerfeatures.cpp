// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/fewerfeatures.h"

#include "core/base/metric.h"
#include "core/learn/selecting.h"

#include <algorithm>
#include <array>
#include <string>

namespace espalier::training {

namespace {

constexpr std::array<std::size_t, 2> counts{60, 20}; // the fewest last
constexpr double shareOfQuickFit = 0.2; //!< of the time that a fit takes

bool canKeepToSome(const learn::Learner &learner)
{
    const auto known = learner.parameters();
    return std::ranges::find(known, learn::mostFeatures, &learn::Parameter::name) != known.end();
}

//! Where there are half as many again.
std::vector<learn::Parameters> withFewer(const learn::Parameters &settings, std::size_t features)
{
    std::vector<learn::Parameters> fewer;
    for (const auto count : counts) {
        if (2 * features < 3 * count)
            continue;
        fewer.push_back(settings);
        fewer.back()[std::string(learn::mostFeatures)] = static_cast<double>(count);
    }
    return fewer;
}

//! What all of these take together, by what one fold's trials may.
double shareOf(const Narrowing &of, const std::vector<learn::Parameters> &settings)
{
    double cells = 0;
    for (const auto &each : settings)
        cells += cellsOf(of.rows, of.features, each);
    return cells * of.learner.effort() / mostTriedCells;
}

bool isBetter(const Trials &trials, std::size_t trial, std::size_t than, const std::string &metric)
{
    const auto mine = trials.score(trial, metric);
    const auto theirs = trials.score(than, metric);
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
    const auto &[job, learner, rows, features] = narrowing;
    const std::string name(learn::mostFeatures);
    const auto chosen = trials.settings(best);
    const auto fewer = withFewer(chosen, features);
    if (fewer.empty() || job.trials == 1 || chosen.contains(name) || !canKeepToSome(learner)
        || shareOf(narrowing, fewer) > 1)
        return {};
    const auto first = trials.count();
    if (auto tried = attempt(fewer); !tried)
        return tried;
    const auto fewest = trials.lastNoWorse(best, first, job.metric);
    if (fewest == best)
        return {};
    best = fewest;
    auto asked = job.parameters;
    asked[name] = trials.settings(fewest).at(name);
    const auto grid = [&](const learn::Parameters &with) {
        return settingsToTry(learner, with, job.trials, cellsOf(rows, features, with));
    };
    auto rest = grid(asked);
    if (job.search.isAsked() || rest.size() <= grid(job.parameters).size())
        return {};
    std::erase_if(rest, [&](const learn::Parameters &each) {
        return each == trials.settings(fewest);
    });
    const auto before = trials.count();
    if (auto tried = attempt(rest); !tried)
        return tried;
    for (auto next = before; next < trials.count(); ++next)
        best = isBetter(trials, next, best, job.metric) ? next : best;
    return {};
}

} // namespace espalier::training
