// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/worker.h"

#include "core/base/memory.h"
#include "core/base/messagejson.h"
#include "core/training/errorjson.h"
#include "core/training/fit.h"
#include "core/training/job.h"
#include "core/training/learning.h"
#include "core/training/runs.h"

#include <chrono>
#include <iterator>
#include <string>

namespace espalier::training {

namespace {

using Clock = std::chrono::steady_clock;

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
    if (!job->curveOf.empty()) {
        const auto curve = makeLearningCurve(*job, *runs, progress);
        if (!curve)
            return Failure(curve.error());
        if (auto kept = keepLearningCurve(*runs, job->snapshot, *curve); !kept)
            return Failure(kept.error());
        return curve->run;
    }
    const auto run = fit(*job, *runs, progress);
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
