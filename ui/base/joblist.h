// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/job.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace espalier::ui {

//! A running or finished thing, as the list of jobs shows it.
struct JobState
{
    enum class Phase
    {
        Running,
        Done,
        Failed,
        Stopped
    };

    int id = 0;
    QString title; //!< "Train Boosted Trees"
    QString stage; //!< what it does now, or why it failed
    double fraction = -1; //!< in [0, 1]; negative where it cannot be told
    double seconds = 0; //!< since its start, or how long it took
    Phase phase = Phase::Running;
    bool operator==(const JobState &) const = default;
};

//! The time left in seconds by what was done so far; negative where it cannot be told.
double secondsLeft(const JobState &state);

//! What runs and what ran, newest first. Finished ones stay until they were looked at.
class JobList : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Follows a job's current run under a title, until it ends. Requires: the job is running; its owner tells how it
    //! ended by finish(), since only the owner sees the result. Returns the id.
    int follow(Job &job, const QString &title);
    void finish(int id, JobState::Phase phase, const QString &message = {});
    void stop(int id);
    void clearFinished();

    const std::vector<JobState> &states() const { return m_states; }
    int runningCount() const;

Q_SIGNALS:
    void changed();

private:
    JobState *find(int id);

    std::vector<JobState> m_states;
    std::map<int, std::pair<Job *, QElapsedTimer>> m_running;
    int m_lastId = 0;
};

} // namespace espalier::ui
