// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trials.h"

#include "core/base/metric.h"
#include "core/base/require.h"
#include "core/evaluate/claims.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier::training {

namespace {

constexpr int replicates = 100;
//! Of a normal distribution: how many standard errors lie between the percentiles 2.5 and 97.5.
constexpr double errorsWide = 3.92;

} // namespace

std::vector<learn::Parameters> settingsToTry(const learn::Learner &learner, const learn::Parameters &asked, int trials,
                                             double cells)
{
    const auto affordable =
        static_cast<std::size_t>(std::clamp(mostTriedCells / std::max(cells * learner.effort(), 1.0), 1.0, 1e3));
    const auto most = trials > 0 ? static_cast<std::size_t>(trials) : affordable;
    std::vector<learn::Parameters> settings;
    for (const auto &usual : learner.grid()) {
        auto each = asked;
        each.insert(usual.begin(), usual.end()); // what was asked for stays
        if (settings.size() < most && std::ranges::find(settings, each) == settings.end())
            settings.push_back(std::move(each));
    }
    return settings;
}

Trials::Trials(std::vector<learn::Parameters> settings, evaluate::Truth truth, std::vector<std::size_t> rows)
    : m_truth(std::move(truth))
    , m_rows(std::move(rows))
{
    for (auto &each : settings)
        append(std::move(each));
}

std::size_t Trials::append(learn::Parameters settings)
{
    m_trials.push_back({.settings = std::move(settings), .outcome = {}});
    return m_trials.size() - 1;
}

std::size_t Trials::placeOf(std::size_t row) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(m_rows, row) - m_rows.begin());
}

void Trials::add(std::size_t trial, const std::vector<std::size_t> &rows, const model::Predictions &predictions,
                 const learn::Parameters &found)
{
    auto &all = m_trials[trial].outcome.predictions;
    const auto width = predictions.width;
    if (all.values.empty())
        all = {.rows = m_rows.size(), .width = width, .values = std::vector<double>(m_rows.size() * width)};
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::copy_n(predictions.row(i), width, all.values.data() + placeOf(rows[i]) * width);
    m_trials[trial].outcome.found.push_back(found);
}

void Trials::set(std::size_t trial, TrialOutcome outcome)
{
    ESPALIER_REQUIRE(outcome.predictions.values.empty() || outcome.predictions.rows == m_rows.size());
    m_trials[trial].outcome = std::move(outcome);
}

model::Predictions Trials::predictions(std::size_t trial, const std::vector<std::size_t> &rows) const
{
    std::vector<std::size_t> places;
    places.reserve(rows.size());
    for (const auto row : rows)
        places.push_back(placeOf(row));
    return model::taken(predictions(trial), places);
}

std::optional<double> Trials::scoreOf(const Tried &tried, const std::string &metric) const
{
    const auto &outcome = tried.outcome;
    if (outcome.isDropped || outcome.predictions.values.empty())
        return std::nullopt;
    const auto scores = evaluate::evaluate(outcome.predictions, m_truth, {.replicates = 0}).metrics;
    const auto found = scores.find(metric);
    return found == scores.end() || !std::isfinite(found->second.value) ? std::nullopt
                                                                        : std::optional(found->second.value);
}

std::string Trials::definedMetric(const std::string &metric) const
{
    if (m_trials.empty() || scoreOf(m_trials.front(), metric))
        return metric;
    return m_truth.task == Task::Regression ? "rmse" : "log_loss";
}

std::optional<double> Trials::score(std::size_t trial, const std::string &metric) const
{
    return scoreOf(m_trials[trial], definedMetric(metric));
}

std::size_t Trials::chosen(const std::string &metric, const evaluate::BootstrapOptions &options,
                           std::size_t count) const
{
    const auto by = definedMetric(metric);
    const double sign = isLowerBetter(by) ? -1 : 1;
    std::size_t best = 0;
    auto highest = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto score = scoreOf(m_trials[i], by); score && sign * *score > highest) {
            highest = sign * *score;
            best = i;
        }
    }
    auto quick = options;
    quick.replicates = replicates;
    for (std::size_t i = 0; i < best; ++i) {
        if (isDropped(i))
            continue;
        const auto above = evaluate::differenceOf(predictions(best), predictions(i), m_truth, by, quick);
        if (above && sign * above->score.value <= (above->score.high - above->score.low) / errorsWide)
            return i;
    }
    return best;
}

std::optional<evaluate::Score> Trials::gain(std::size_t trial, std::size_t over, const std::string &metric,
                                            const evaluate::BootstrapOptions &options) const
{
    if (!score(trial, metric) || !score(over, metric))
        return std::nullopt;
    const auto by = definedMetric(metric);
    const auto above = evaluate::differenceOf(predictions(trial), predictions(over), m_truth, by, options);
    if (!above)
        return std::nullopt;
    auto gain = above->score;
    if (isLowerBetter(by)) {
        gain.value = -gain.value;
        std::swap(gain.low, gain.high);
        gain.low = -gain.low;
        gain.high = -gain.high;
    }
    return gain;
}

bool Trials::isBeyondError(const evaluate::Score &gain)
{
    return gain.value > (gain.high - gain.low) / errorsWide;
}

double Trials::spread(const std::string &metric, const evaluate::BootstrapOptions &options) const
{
    std::vector<const model::Predictions *> models;
    models.reserve(m_trials.size());
    for (const auto &each : m_trials)
        if (!each.outcome.isDropped && !each.outcome.predictions.values.empty())
            models.push_back(&each.outcome.predictions);
    return evaluate::spreadOfAll(models, m_truth, definedMetric(metric), options);
}

std::vector<Trial> Trials::told(const std::string &metric) const
{
    const auto by = definedMetric(metric);
    std::vector<Trial> told;
    for (const auto &each : m_trials)
        told.push_back({.settings = each.settings, .score = scoreOf(each, by)});
    return told;
}

learn::Parameters Trials::refitted(std::size_t trial, const learn::Learner &learner) const
{
    auto settings = m_trials[trial].settings;
    const auto &found = m_trials[trial].outcome.found;
    if (found.empty())
        return settings;
    for (const auto &[name, first] : found.front()) {
        double sum = 0;
        for (const auto &fold : found)
            sum += fold.at(name);
        const auto mean = sum / static_cast<double>(found.size());
        const auto parameters = learner.parameters();
        const auto parameter = std::ranges::find(parameters, name, &learn::Parameter::name);
        settings[name] = parameter != parameters.end() && parameter->isWhole ? std::round(mean) : mean;
    }
    return settings;
}

} // namespace espalier::training
