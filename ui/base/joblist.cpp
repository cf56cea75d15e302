// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/joblist.h"

#include "ui/words/sentence.h"

#include <algorithm>

namespace espalier::ui {

double secondsLeft(const JobState &state)
{
    if (state.phase != JobState::Phase::Running || state.fraction < 0.02 || state.seconds < 1)
        return -1;
    return state.seconds * (1 - state.fraction) / state.fraction;
}

int JobList::follow(Job &job, const QString &title)
{
    const auto id = ++m_lastId;
    QElapsedTimer timer;
    timer.start();
    m_states.insert(m_states.begin(), JobState{.id = id, .title = title});
    m_running[id] = {&job, timer};
    connect(&job, &Job::progressed, this, [this, id](double fraction, const Message &stage) {
        auto *state = find(id);
        if (!state || !m_running.contains(id))
            return;
        state->fraction = fraction;
        state->stage = stageText(stage);
        state->seconds = static_cast<double>(m_running.at(id).second.elapsed()) / 1000;
        Q_EMIT changed();
    });
    connect(&job, &Job::ended, this, [this, id] {
        finish(id, JobState::Phase::Stopped);
    });
    Q_EMIT changed();
    return id;
}

void JobList::finish(int id, JobState::Phase phase, const QString &message)
{
    auto *state = find(id);
    const auto running = m_running.find(id);
    if (!state || running == m_running.end())
        return;
    auto *job = running->second.first;
    state->phase = phase;
    state->stage = message;
    state->seconds = static_cast<double>(running->second.second.elapsed()) / 1000;
    m_running.erase(running);
    // Other runs of the same job may still be followed only after this one: one job does one thing at a time.
    disconnect(job, nullptr, this, nullptr);
    Q_EMIT changed();
}

void JobList::stop(int id)
{
    if (const auto running = m_running.find(id); running != m_running.end())
        running->second.first->cancel();
}

void JobList::clearFinished()
{
    std::erase_if(m_states, [](const JobState &state) {
        return state.phase != JobState::Phase::Running;
    });
    Q_EMIT changed();
}

int JobList::runningCount() const
{
    return static_cast<int>(m_running.size());
}

JobState *JobList::find(int id)
{
    const auto found = std::find_if(m_states.begin(), m_states.end(), [id](const JobState &s) {
        return s.id == id;
    });
    return found == m_states.end() ? nullptr : &*found;
}

} // namespace espalier::ui
