// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/gym.h"

#include "ui/base/joblist.h"
#include "ui/documents/database.h"
#include "ui/words/error.h"

#include <chrono>
#include <memory>
#include <utility>

namespace espalier::ui {

Gym::Gym(Database &database, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_jobs(jobs)
{
    constexpr std::chrono::seconds day{5};
    m_clock.setInterval(day);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        tick(1, gym::Bug::None);
    });
    connect(&m_job, &Job::started, this, &Gym::changed);
    connect(&m_job, &Job::ended, this, &Gym::changed);
    // It may have been made or started by opening it.
    connect(&m_database, &Database::catalogChanged, this, [this] {
        if (m_database.isGym() && !isBusy())
            look();
    });
}

void Gym::look()
{
    m_lookJob.start(
        [folder = m_database.places().gym](Progress &progress) {
            return workbench::gymState(folder, progress);
        },
        [this](Result<workbench::GymState> state) {
            // What is not there does not run.
            m_state = state ? std::move(*state) : workbench::GymState();
            Q_EMIT changed();
        });
}

void Gym::work(const QString &title, const std::function<Result<workbench::GymState>(Progress &)> &work)
{
    if (isBusy())
        return;
    auto id = std::make_shared<int>(0);
    m_job.start(work, [this, id](Result<workbench::GymState> state) {
        m_jobs.finish(*id, state ? JobState::Phase::Done : JobState::Phase::Failed,
                      state ? QString() : headline(state.error()));
        if (!state) {
            m_clock.stop();
            Q_EMIT failed(state.error());
            return;
        }
        m_state = std::move(*state);
        if (m_database.isConnected() && m_database.isGym())
            m_database.refresh();
    });
    *id = m_jobs.follow(m_job, title);
}

void Gym::start()
{
    work(tr("Start the Gym"), [folder = m_database.places().gym](Progress &progress) {
        return workbench::startGym(folder, {}, progress);
    });
}

void Gym::tick(int days, gym::Bug bug)
{
    work(tr("Let %n Day(s) Pass in the Gym", nullptr, days),
         [folder = m_database.places().gym, days, bug](Progress &progress) {
             return workbench::tickGym(folder, days, bug, progress);
         });
}

void Gym::setClock(bool isOn)
{
    if (isOn == isClockOn())
        return;
    if (isOn) {
        m_clock.start();
        tick(1, gym::Bug::None);
    } else {
        m_clock.stop();
    }
    Q_EMIT changed();
}

void Gym::reset(double scale)
{
    m_clock.stop();
    work(tr("Make the Gym Anew"), [folder = m_database.places().gym, scale](Progress &progress) {
        return workbench::resetGym(folder, {.scale = scale}, progress);
    });
}

} // namespace espalier::ui
