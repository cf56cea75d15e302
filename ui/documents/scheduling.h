// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/schedule.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>

#include <vector>

namespace espalier::ui {

class Database;

//! Timers for what is deployed, as text.
class Scheduling : public QObject
{
    Q_OBJECT

public:
    explicit Scheduling(Database &database, QObject *parent = nullptr);

    void request(const QString &project, workbench::Scheduler scheduler, workbench::Every every, bool retrains);

Q_SIGNALS:
    void made(const std::vector<espalier::workbench::ScheduleFile> &files);
    void failed(const espalier::Error &error);

private:
    Database &m_database;
    Job m_job;
};

} // namespace espalier::ui
