// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/gym.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <optional>

namespace espalier::ui {

class Database;
class JobList;

//! The sample database: its clock, and time that passes in it.
class Gym : public QObject
{
    Q_OBJECT

public:
    Gym(Database &database, JobList &jobs, QObject *parent = nullptr);

    //! None where it was not looked at yet.
    const std::optional<workbench::GymState> &state() const { return m_state; }
    bool isBusy() const { return m_job.isRunning(); }
    bool isClockOn() const { return m_clock.isActive(); }

    void look();
    void start();
    //! Lets days pass, each with the bug's marks.
    void tick(int days, gym::Bug bug);
    //! A day passes every few seconds, while it is on.
    void setClock(bool isOn);
    //! A new shop of this size; what was deployed in the old one is gone.
    void reset(double scale);

Q_SIGNALS:
    void changed();
    void failed(const espalier::Error &error);

private:
    void work(const QString &title, const std::function<Result<workbench::GymState>(Progress &)> &work);

    Database &m_database;
    JobList &m_jobs;
    Job m_job;
    Job m_lookJob;
    QTimer m_clock;
    std::optional<workbench::GymState> m_state;
};

} // namespace espalier::ui
