// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/train.h"

#include "core/base/messagejson.h"
#include "core/base/process.h"
#include "core/base/subjects.h"
#include "core/learn/learner.h"
#include "core/learn/messages.h"
#include "core/training/errorjson.h"
#include "core/training/messages.h"

#include <algorithm>
#include <optional>
#include <poll.h>
#include <thread>

namespace espalier::training {

namespace {

constexpr int pollMilliseconds = 50;

struct Running
{
    std::size_t job = 0;
    Process process;
    std::optional<Result<std::string>> answer;
};

//! What a worker does, as it tells it; nothing where that is none.
Message stageIn(const Json &line)
{
    const auto stage = messageFromJson(line.value("stage", Json()));
    return stage ? *stage : Message();
}

Failure cancelled()
{
    return Failure(
        Error{.code = Error::Code::Cancelled, .subject = subjects::training, .problem = messages::stoppedBefore()});
}

class Trainer
{
public:
    Trainer(const std::vector<TrainingJob> &jobs, const std::filesystem::path &worker, Progress &progress,
            const TrainingListener &listener, std::size_t memory)
        : m_jobs(jobs)
        , m_worker(worker)
        , m_progress(progress)
        , m_listener(listener)
        , m_fractions(jobs.size(), 0)
        , m_memory(memory)
    {
        for (const auto &job : jobs)
            m_outcomes.push_back({job, cancelled()});
    }

    std::vector<TrainingOutcome> run()
    {
        std::vector<std::size_t> all;
        std::vector<std::size_t> blends; // of the others
        for (std::size_t i = 0; i < m_jobs.size(); ++i)
            (m_jobs[i].members.empty() ? all : blends).push_back(i);
        const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
        const auto together = std::clamp<std::size_t>(m_jobs.size(), 1, cores);
        runAll(all, together);
        runAll(m_alone, 1);
        runAll(blends, 1);
        m_running.clear();
        return std::move(m_outcomes);
    }

private:
    //! So many at a time, each with its part of the memory.
    void runAll(const std::vector<std::size_t> &jobs, std::size_t together)
    {
        m_isAlone = together == 1;
        for (std::size_t next = 0; (next < jobs.size() || !m_running.empty()) && !m_progress.isCancelled();) {
            while (next < jobs.size() && m_running.size() < together)
                start(jobs[next++], m_memory / together);
            wait();
            for (auto &running : m_running)
                read(running);
            std::erase_if(m_running, [](const auto &running) {
                return running.process.hasEnded();
            });
        }
    }

    void start(std::size_t index, std::size_t memory)
    {
        auto job = m_jobs[index];
        job.memory = memory;
        auto process = Process::start({.program = m_worker, .arguments = {"worker"}, .input = toJson(job).dump()});
        if (process) {
            m_running.push_back({index, std::move(*process), {}});
            return;
        }
        auto error = process.error();
        error.problem = messages::cannotStart();
        error.remedies = {messages::installWorker()};
        finish(index, Failure(std::move(error)));
    }

    void wait() const
    {
        std::vector<pollfd> files;
        for (const auto &running : m_running)
            files.push_back({running.process.output(), POLLIN, 0});
        poll(files.data(), files.size(), pollMilliseconds);
    }

    void read(Running &running)
    {
        for (const auto &line : running.process.readLines())
            hear(running, line);
        if (!running.process.hasEnded())
            return;
        const auto code = running.process.wait();
        if (!running.answer) {
            running.answer = Failure(Error{.code = Error::Code::Internal,
                                           .subject = m_jobs[running.job].learner,
                                           .problem = messages::endedWithCode(std::to_string(code)),
                                           .remedies = {messages::tryFewer()}});
        }
        const bool isTooMuch =
            !*running.answer && running.answer->error().problem.code == learn::messages::needsMemory.code;
        if (isTooMuch && !m_isAlone)
            m_alone.push_back(running.job);
        else
            finish(running.job, std::move(*running.answer));
    }

    void hear(Running &running, const std::string &line)
    {
        const auto json = parseJson(line, "worker");
        if (!json || !json->is_object())
            return;
        if (json->contains("run"))
            running.answer = json->value("run", "");
        else if (json->contains("error"))
            running.answer = Failure(errorFromJson((*json)["error"]));
        else
            advance(running.job, json->value("fraction", 0.0), stageIn(*json));
    }

    void advance(std::size_t index, double fraction, const Message &stage)
    {
        m_fractions[index] = std::clamp(fraction, 0.0, 1.0);
        if (m_listener.progressed)
            m_listener.progressed(m_jobs[index], m_fractions[index], stage);
        double sum = 0;
        for (const auto each : m_fractions)
            sum += each;
        m_progress.report(sum / static_cast<double>(m_jobs.size()),
                          messages::trains({learn::told(m_jobs[index].learner)}, {stage}));
    }

    void finish(std::size_t index, Result<std::string> run)
    {
        m_outcomes[index].run = std::move(run);
        advance(index, 1, m_outcomes[index].run ? learn::messages::done() : learn::messages::failed());
        if (m_listener.finished)
            m_listener.finished(m_outcomes[index]);
    }

    const std::vector<TrainingJob> &m_jobs;
    const std::filesystem::path &m_worker;
    Progress &m_progress;
    const TrainingListener &m_listener;
    std::vector<double> m_fractions;
    std::size_t m_memory;
    std::vector<std::size_t> m_alone; //!< jobs that need more than their part of the memory
    std::vector<TrainingOutcome> m_outcomes;
    std::vector<Running> m_running;
    bool m_isAlone = false;
};

} // namespace

std::vector<TrainingOutcome> trainAll(const std::vector<TrainingJob> &jobs, const std::filesystem::path &worker,
                                      Progress &progress, const TrainingListener &listener, std::size_t memory)
{
    return Trainer(jobs, worker, progress, listener, memory).run();
}

} // namespace espalier::training
