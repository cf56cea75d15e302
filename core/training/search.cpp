// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/search.h"

#include "core/base/metric.h"
#include "core/evaluate/claims.h"
#include "core/learn/search.h"
#include "core/training/messages.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace espalier::training {

namespace {

using Clock = std::chrono::steady_clock;

//! As many digits as a score is told with.
double shortened(double score)
{
    const auto digits = std::abs(score) >= 100 ? 10.0 : 1e3;
    return std::round(score * digits) / digits + 0.0; // no -0
}

class Searching
{
public:
    Searching(const TrainingJob &job, const learn::Learner &learner, Trials &trials)
        : m_job(job)
        , m_trials(trials)
        , m_sign(isLowerBetter(trials.definedMetric(job.metric)) ? -1 : 1)
        , m_search(learn::searchedOf(learner, job.parameters), known(), job.seed)
    { }

    Result<> run(const TryTrial &attempt)
    {
        while (!isDone()) {
            const auto start = Clock::now();
            auto settings = m_job.parameters;
            settings.merge(m_search.ask());
            ++m_asked;
            auto trial = placeOf(settings);
            if (!trial) {
                trial = m_trials.append(std::move(settings));
                if (auto tried = attempt({.trial = *trial, .left = left(), .stage = stage()}); !tried)
                    return tried;
            }
            m_search.tell(valueOf(*trial));
            m_seconds += std::chrono::duration<double>(Clock::now() - start).count();
        }
        return {};
    }

private:
    std::vector<learn::Valued> known()
    {
        std::vector<learn::Valued> known;
        for (std::size_t i = 0; i < m_trials.count(); ++i)
            if (const auto value = valued(i))
                known.push_back({.settings = m_trials.settings(i), .value = *value});
        return known;
    }

    //! Higher is better; the best and the worst are noted.
    std::optional<double> valued(std::size_t trial)
    {
        const auto score = m_trials.score(trial, m_job.metric);
        if (!score)
            return std::nullopt;
        const auto value = m_sign * *score;
        m_best = std::max(m_best.value_or(value), value);
        m_worst = std::min(m_worst.value_or(value), value);
        return value;
    }

    //! What cannot be fitted is as bad as anything.
    double valueOf(std::size_t trial) { return valued(trial).value_or(m_worst.value_or(0)); }

    std::optional<std::size_t> placeOf(const learn::Parameters &settings) const
    {
        for (std::size_t i = 0; i < m_trials.count(); ++i)
            if (m_trials.settings(i) == settings)
                return i;
        return std::nullopt;
    }

    bool isDone() const
    {
        return m_job.search.seconds > 0 ? m_seconds >= m_job.search.seconds
                                        : m_asked >= static_cast<std::size_t>(m_job.search.settings);
    }

    std::size_t left() const
    {
        if (m_job.search.seconds <= 0)
            return static_cast<std::size_t>(m_job.search.settings) - m_asked;
        const auto each = std::max(m_seconds / static_cast<double>(m_asked), 0.01);
        return static_cast<std::size_t>(std::max((m_job.search.seconds - m_seconds) / each, 0.0));
    }

    Message stage() const
    {
        const auto best = shortened(m_sign * m_best.value_or(0));
        const auto which = static_cast<std::int64_t>(m_asked);
        return m_job.search.seconds > 0 ? messages::searchesOn(which, best)
                                        : messages::searches(which, m_job.search.settings, best);
    }

    const TrainingJob &m_job;
    Trials &m_trials;
    double m_sign;
    std::optional<double> m_best;
    std::optional<double> m_worst;
    learn::Search m_search; // after what known() notes
    std::size_t m_asked = 0;
    double m_seconds = 0;
};

} // namespace

Result<> search(const TrainingJob &job, const learn::Learner &learner, Trials &trials, const TryTrial &attempt)
{
    return Searching(job, learner, trials).run(attempt);
}

SearchGain gainOf(const Trials &trials, std::size_t grid, std::size_t chosen, const std::string &metric,
                  const evaluate::BootstrapOptions &options)
{
    SearchGain gain{.settings = trials.count() - grid, .metric = trials.definedMetric(metric)};
    const auto usual = trials.chosen(metric, options, grid);
    gain.isSame = chosen == usual;
    if (gain.isSame)
        return gain;
    std::vector<const model::Predictions *> models;
    std::vector<std::size_t> places(trials.count());
    for (std::size_t i = 0; i < trials.count(); ++i) {
        places[i] = models.size();
        if (trials.score(i, metric))
            models.push_back(&trials.predictions(i));
    }
    auto drawn = options;
    drawn.replicates = evaluate::replicatesFor(trials.truth().values.size(), models.size());
    const auto claims = evaluate::claimsAgainst(models, places[usual], trials.truth(), gain.metric, 0, drawn);
    if (const auto claim = evaluate::claimOf(claims, places[chosen], places[usual])) {
        gain.gain = claim->gain;
        gain.isBeyondChance = claim->verdict == evaluate::Verdict::Better;
    }
    return gain;
}

Message told(const SearchGain &search)
{
    const auto settings = static_cast<std::int64_t>(search.settings);
    if (search.isSame)
        return messages::searchFoundNone(settings);
    const auto &code = search.isBeyondChance ? messages::searchGained : messages::searchMayBeChance;
    return code(settings, shortened(search.gain.value), {toldMetric(search.metric)}, shortened(search.gain.low),
                shortened(search.gain.high));
}

Message told(const FurtherGain &further)
{
    const auto &code = further.isKept ? messages::furtherHelped : messages::furtherLeftOut;
    return code(static_cast<std::int64_t>(further.rows), shortened(further.gain.value), {toldMetric(further.metric)},
                shortened(further.gain.low), shortened(further.gain.high));
}

} // namespace espalier::training
