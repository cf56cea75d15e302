// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/worker.h"

#include "core/base/memory.h"
#include "core/base/messagejson.h"
#include "core/evaluate/evaluate.h"
#include "core/model/json.h"
#include "core/snapshot/keeping.h"
#include "core/training/errorjson.h"
#include "core/training/job.h"
#include "core/training/messages.h"
#include "core/training/runs.h"

#include <array>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace espalier::training {

namespace {

using snapshot::Part;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

//! Reports at most ten times a second, as JSON lines.
class LineProgress final : public Progress
{
public:
    explicit LineProgress(std::ostream &output)
        : m_output(output)
    { }

    void report(double fraction, const Message &stage) override
    {
        const auto now = Clock::now();
        if (now - m_last < std::chrono::milliseconds(100) && stage == m_stage)
            return;
        m_last = now;
        m_stage = stage;
        m_output << Json{{"fraction", fraction}, {"stage", toJson(stage)}}.dump() << std::endl;
    }

private:
    std::ostream &m_output;
    Clock::time_point m_last;
    Message m_stage;
};

//! Rows that a run is scored on, and what they are really.
struct Tested
{
    Part part = Part::Test;
    frame::Frame rows;
    evaluate::Truth truth;
};

Result<> evaluatePart(Run &run, const Tested &tested)
{
    const auto start = Clock::now();
    auto predictions = model::predict(run.model, tested.rows.features);
    if (!predictions)
        return Failure(predictions.error());
    const auto name = std::string(snapshot::partNames[static_cast<std::size_t>(tested.part)]);
    run.predictMicroseconds = secondsSince(start) * 1e6 / static_cast<double>(predictions->rows);
    const evaluate::BootstrapOptions options{.seed = Seed{run.seed}, .groups = groupsOf(tested.rows)};
    run.splits[name] = evaluate::evaluate(*predictions, tested.truth, options);
    run.predictions[name] = std::move(*predictions);
    return {};
}

//! A snapshot taken apart, so that no row is held twice but those of the validation, which early stopping asks for too.
struct Parted
{
    learn::Training training;
    std::vector<Tested> tested;
};

Parted parted(snapshot::Snapshot snapshot, const TrainingJob &job)
{
    Parted result;
    for (const auto part : {Part::Validation, Part::Test})
        result.tested.push_back({.part = part, .rows = {}, .truth = truthOf(snapshot, part)});
    const std::vector parts{rowsOf(snapshot, Part::Train), rowsOf(snapshot, Part::Validation),
                            rowsOf(snapshot, Part::Test)};
    auto frames = frame::parted(std::move(snapshot.frame), parts);
    result.training = {.train = std::move(frames[0]),
                       .validation = frames[1],
                       .task = snapshot.classes.empty()   ? Task::Regression
                           : snapshot.classes.size() == 2 ? Task::Binary
                                                          : Task::Multiclass,
                       .classes = std::move(snapshot.classes),
                       .seed = job.seed,
                       .threads = job.threads,
                       .memory = job.memory};
    result.tested[0].rows = std::move(frames[1]);
    result.tested[1].rows = std::move(frames[2]);
    return result;
}

Result<Run> train(const TrainingJob &job, store::Cache &runs, Progress &progress)
{
    const auto learner = learn::findLearner(job.learner);
    if (!learner) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = job.learner,
                             .problem = messages::noLearner(),
                             .remedies = {messages::listLearners()}});
    }
    progress.report(0, messages::readingSnapshot());
    auto snapshot = snapshot::loadSnapshot(runs, job.snapshot);
    if (!snapshot)
        return Failure(snapshot.error());
    const auto database = snapshot->database;
    const auto takenAt = snapshot->takenAt;
    auto [training, tested] = parted(std::move(*snapshot), job);
    releaseFreedMemory(); // the columns of the whole
    progress.report(0, messages::fittingModel());
    const auto start = Clock::now();
    auto model = learner->train(std::move(training), job.parameters, progress);
    if (!model)
        return Failure(model.error());
    Run run{.id = runId(job),
            .learner = job.learner,
            .parameters = job.parameters,
            .snapshot = job.snapshot,
            .database = database,
            .takenAt = takenAt,
            .seed = job.seed.value,
            .seconds = secondsSince(start),
            .modelBytes = model::toJson(*model).dump().size(),
            .model = std::move(*model),
            .isBaseline = learner->isBaseline()};
    progress.report(1, messages::evaluating());
    for (const auto &part : tested) {
        if (auto evaluated = evaluatePart(run, part); !evaluated)
            return Failure(evaluated.error());
    }
    return run;
}

Result<std::string> work(std::istream &input, Progress &progress)
{
    const std::string text{std::istreambuf_iterator<char>(input), {}};
    const auto json = parseJson(text, "job");
    if (!json)
        return Failure(json.error());
    const auto job = jobFromJson(*json);
    if (!job)
        return Failure(job.error());
    auto runs = store::Cache::open(job->runs, store::Purpose::Lasting);
    if (!runs)
        return Failure(runs.error());
    const auto run = train(*job, *runs, progress);
    if (!run)
        return Failure(run.error());
    if (auto kept = keepRun(*runs, *run); !kept)
        return Failure(kept.error());
    return run->id;
}

} // namespace

int runWorker(std::istream &input, std::ostream &output)
{
    LineProgress progress(output);
    const auto run = work(input, progress);
    output << (run ? Json{{"run", *run}} : Json{{"error", toJson(run.error())}}).dump() << std::endl;
    return run ? 0 : 1;
}

} // namespace espalier::training
