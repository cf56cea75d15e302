// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/job.h"

#include "core/base/hash.h"
#include "core/learn/search.h"
#include "core/training/messages.h"

#include <algorithm>

namespace espalier::training {

namespace {

//! What is asked for, where the learner has something to search.
SearchLimit searchOf(const ChosenLearner &chosen, const SearchLimit &asked)
{
    const auto learner = learn::findLearner(chosen.name);
    return learner && !learn::searchedOf(*learner, chosen.parameters).empty() ? asked : SearchLimit();
}

//! The first job of each learner is what it is a mean of.
void addBlend(std::vector<TrainingJob> &jobs)
{
    if (jobs.empty())
        return;
    std::vector<std::string> learners;
    learners.reserve(jobs.size());
    for (const auto &job : jobs)
        learners.push_back(job.learner);
    auto blend = jobs.front();
    blend.learner = learn::blendName;
    blend.parameters.clear();
    blend.search = {};
    for (const auto &member : learn::blendMembers(learners, blend.metric))
        blend.members.push_back(runId(*std::ranges::find(jobs, member, &TrainingJob::learner)));
    if (!blend.members.empty())
        jobs.push_back(std::move(blend));
}

} // namespace

std::vector<TrainingJob> jobsFor(const study::Study &study, const std::string &snapshot, const std::string &runs,
                                 const std::vector<ChosenLearner> &learners, Seed seed, const Tries &tries)
{
    std::vector<TrainingJob> jobs;
    jobs.reserve(learners.size());
    for (const auto &learner : learners) {
        jobs.push_back({.runs = runs,
                        .snapshot = snapshot,
                        .learner = learner.name,
                        .parameters = learner.parameters,
                        .metric = study::rankingMetric(study),
                        .labelKnown = labelKnownAfter(study),
                        .trials = tries.trials,
                        .search = searchOf(learner, tries.search),
                        .seed = seed});
    }
    addBlend(jobs);
    return jobs;
}

std::int64_t labelKnownAfter(const study::Study &study)
{
    const auto span = study::labelSpan(study);
    return span ? span->microseconds() : 0;
}

Json toJson(const TrainingJob &job)
{
    auto parameters = Json::object();
    for (const auto &[name, value] : job.parameters)
        parameters[name] = value;
    Json json{{"runs", job.runs},         {"snapshot", job.snapshot}, {"learner", job.learner},
              {"parameters", parameters}, {"seed", job.seed.value},   {"threads", job.threads}};
    if (!job.members.empty())
        json["members"] = job.members;
    if (!job.curveOf.empty())
        json["curve_of"] = job.curveOf;
    if (!job.metric.empty())
        json["metric"] = job.metric;
    if (job.labelKnown > 0)
        json["label_known"] = job.labelKnown;
    if (job.trials > 0)
        json["trials"] = job.trials;
    if (job.search.settings > 0)
        json["search"] = job.search.settings;
    if (job.search.seconds > 0)
        json["search_seconds"] = job.search.seconds;
    if (job.memory > 0)
        json["memory"] = job.memory;
    return json;
}

Result<TrainingJob> jobFromJson(const Json &json)
{
    ObjectReader reader(json, "job");
    TrainingJob job{.runs = reader.text("runs"),
                    .snapshot = reader.text("snapshot"),
                    .learner = reader.text("learner"),
                    .seed = Seed{static_cast<std::uint64_t>(reader.integer("seed"))},
                    .threads = static_cast<int>(reader.integer("threads"))};
    if (reader.has("members"))
        job.members = reader.texts("members");
    job.curveOf = reader.textOr("curve_of", {});
    job.metric = reader.textOr("metric", {});
    job.labelKnown = reader.integerOr("label_known", 0);
    job.trials = static_cast<int>(reader.integerOr("trials", 0));
    job.search = {.settings = static_cast<int>(reader.integerOr("search", 0)),
                  .seconds = static_cast<int>(reader.integerOr("search_seconds", 0))};
    if (reader.has("memory"))
        job.memory = static_cast<std::size_t>(reader.integer("memory"));
    for (const auto &[name, value] : reader.value("parameters").items()) {
        if (value.is_number())
            job.parameters[name] = value.get<double>();
        else
            reader.fail("parameters", messages::noNumber(name));
    }
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return job;
}

std::string runId(const TrainingJob &job)
{
    auto identity = job;
    identity.runs.clear();
    identity.threads = 1;
    identity.memory = 0;
    return hash128(toJson(identity).dump()).substr(0, 12);
}

} // namespace espalier::training
