// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/kepttrials.h"

#include "core/base/hash.h"
#include "core/training/matrix.h"
#include "core/training/runjson.h"

namespace espalier::training {

namespace {

constexpr std::string_view trialKind = "trial";
//! To be raised where a learner comes to something else from the same settings and rows.
constexpr int edition = 1;

Json headOf(const KeptTrial &trial)
{
    auto found = Json::array();
    for (const auto &fold : trial.outcome.found)
        found.push_back(toJson(fold));
    return {{"found", found}, {"dropped", trial.outcome.isDropped}, {"stale", trial.isFittedStale}};
}

std::optional<KeptTrial> keptTrialFrom(std::string_view bytes)
{
    const auto end = bytes.find('\n');
    const auto json = parseJson(bytes.substr(0, end), "trial");
    if (end == std::string_view::npos || !json)
        return std::nullopt;
    ObjectReader reader(*json, "trial");
    KeptTrial trial{.outcome = {.predictions = {}, .found = {}, .isDropped = reader.boolean("dropped")},
                    .isFittedStale = reader.boolean("stale")};
    for (const auto &fold : reader.value("found")) {
        learn::Parameters found;
        for (const auto &[name, value] : fold.items())
            found[name] = value.is_number() ? value.get<double>() : 0;
        trial.outcome.found.push_back(std::move(found));
    }
    if (!reader.finish())
        return std::nullopt;
    auto predictions = matrixFrom(bytes.substr(end + 1));
    if (!predictions && !trial.outcome.isDropped)
        return std::nullopt;
    if (predictions)
        trial.outcome.predictions = std::move(*predictions);
    return trial;
}

} // namespace

KeptTrials::KeptTrials(store::Cache &runs, const TrainingJob &job, const learn::Learner &learner)
    : m_runs(runs)
    , m_snapshot(job.snapshot)
    , m_identity({{"edition", edition},
                  {"learner", job.learner},
                  {"metric", job.metric},
                  {"label_known", job.labelKnown},
                  {"seed", job.seed.value}})
{
    for (const auto &parameter : learner.parameters())
        if (parameter.value)
            m_identity["defaults"][parameter.name] = *parameter.value;
}

std::string KeptTrials::keyOf(const learn::Parameters &settings) const
{
    auto identity = m_identity;
    identity["settings"] = toJson(settings);
    return m_snapshot + "/" + hash128(identity.dump());
}

std::optional<KeptTrial> KeptTrials::find(const learn::Parameters &settings) const
{
    const auto key = keyOf(settings);
    const auto bytes = m_runs.get(trialKind, key);
    if (!bytes || !*bytes)
        return std::nullopt;
    auto trial = keptTrialFrom(**bytes);
    if (trial && !m_runs.markUsed(trialKind, key))
        return std::nullopt;
    return trial;
}

Result<> KeptTrials::keep(const learn::Parameters &settings, const KeptTrial &trial) const
{
    return m_runs.put(trialKind, keyOf(settings), headOf(trial).dump() + "\n" + matrixBytes(trial.outcome.predictions));
}

Result<> KeptTrials::shrink() const
{
    const auto removed = m_runs.shrink(trialKind, mostBytes);
    return removed ? Result<>() : Failure(removed.error());
}

} // namespace espalier::training
