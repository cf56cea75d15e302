// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/job.h"

#include "core/base/hash.h"
#include "core/training/messages.h"

namespace espalier::training {

std::vector<TrainingJob> jobsFor(const study::Study &study, const std::string &snapshot, const std::string &runs,
                                 const std::vector<ChosenLearner> &learners, Seed seed, int trials)
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
                        .trials = trials,
                        .seed = seed});
    }
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
    if (!job.metric.empty())
        json["metric"] = job.metric;
    if (job.labelKnown > 0)
        json["label_known"] = job.labelKnown;
    if (job.trials > 0)
        json["trials"] = job.trials;
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
    job.metric = reader.textOr("metric", {});
    job.labelKnown = reader.integerOr("label_known", 0);
    job.trials = static_cast<int>(reader.integerOr("trials", 0));
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
