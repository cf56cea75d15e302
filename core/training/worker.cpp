// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/worker.h"

#include "core/base/memory.h"
#include "core/base/messagejson.h"
#include "core/evaluate/evaluate.h"
#include "core/model/encoder.h"
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
    frame::PackedFrame rows;
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
    const evaluate::BootstrapOptions options{.seed = Seed{run.seed}, .groups = groupsOf(tested.rows.facts)};
    run.splits[name] = evaluate::evaluate(*predictions, tested.truth, options);
    run.predictions[name] = std::move(*predictions);
    return {};
}

//! A snapshot by its parts, each feature packed as soon as it is read: the whole is never held. The validation's features, which early stopping
//! asks for too, are shared.
class Parted
{
public:
    explicit Parted(frame::Precision precision)
        : m_precision(precision)
    { }

    Result<snapshot::Snapshot> read(store::Cache &runs, const std::string &id)
    {
        auto snapshot =
            snapshot::loadSnapshot(runs, id, [this](const snapshot::Snapshot &read, const frame::Column &feature) {
                if (m_rows.empty())
                    findRows(read);
                for (std::size_t i = 0; i < m_rows.size(); ++i)
                    m_frames[i].features.emplace_back(taken(feature, m_rows[i]), m_precision);
            });
        if (!snapshot)
            return snapshot;
        if (m_rows.empty())
            findRows(*snapshot);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_frames[i].facts = frame::taken(snapshot->frame, m_rows[i]);
        m_rows.clear();
        return snapshot;
    }

    learn::PackedTraining training(const snapshot::Snapshot &snapshot, const TrainingJob &job)
    {
        return {.train = std::move(m_frames[0]),
                .validation = m_frames[1],
                .task = snapshot.classes.empty()   ? Task::Regression
                    : snapshot.classes.size() == 2 ? Task::Binary
                                                   : Task::Multiclass,
                .classes = snapshot.classes,
                .seed = job.seed,
                .threads = job.threads,
                .memory = job.memory};
    }

    std::vector<Tested> tested(const snapshot::Snapshot &snapshot)
    {
        std::vector<Tested> result;
        for (std::size_t i = 1; i < parts.size(); ++i)
            result.push_back({.part = parts[i], .rows = std::move(m_frames[i]), .truth = truthOf(snapshot, parts[i])});
        return result;
    }

private:
    static constexpr std::array parts{Part::Train, Part::Validation, Part::Test};

    void findRows(const snapshot::Snapshot &snapshot)
    {
        for (const auto part : parts)
            m_rows.push_back(rowsOf(snapshot, part));
    }

    frame::Precision m_precision;
    std::vector<std::vector<std::size_t>> m_rows; //!< of each part
    std::array<frame::PackedFrame, parts.size()> m_frames;
};

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
    Parted parted(learner->precision());
    auto snapshot = parted.read(runs, job.snapshot);
    if (!snapshot)
        return Failure(snapshot.error());
    auto training = parted.training(*snapshot, job);
    const auto tested = parted.tested(*snapshot);
    snapshot->frame = {};
    releaseFreedMemory();
    progress.report(0, messages::fittingModel());
    const auto start = Clock::now();
    auto model = learner->train(std::move(training), job.parameters, progress);
    if (!model)
        return Failure(model.error());
    Run run{.id = runId(job),
            .learner = job.learner,
            .parameters = job.parameters,
            .snapshot = job.snapshot,
            .database = snapshot->database,
            .takenAt = snapshot->takenAt,
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
    returnFreedMemory(); // one feature after the other is read, and goes
    LineProgress progress(output);
    const auto run = work(input, progress);
    output << (run ? Json{{"run", *run}} : Json{{"error", toJson(run.error())}}).dump() << std::endl;
    return run ? 0 : 1;
}

} // namespace espalier::training
