// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/watching.h"
#include "ui/base/job.h"

#include <QObject>

#include <vector>

namespace espalier::ui {

class Database;
class JobList;

//! How what is deployed fares: what was logged, which labels are known by now, what moved.
class Watching : public QObject
{
    Q_OBJECT

public:
    Watching(Database &database, JobList &jobs, QObject *parent = nullptr);

    //! Reads all projects of the connected database, as of a moment; nothing: now.
    void refresh(std::optional<Timestamp> asOf = {});
    const std::vector<workbench::Watched> &watched() const { return m_watched; }

Q_SIGNALS:
    void watchedChanged();
    void busyChanged(bool isBusy);
    void failed(const espalier::Error &error);

private:
    Database &m_database;
    JobList &m_jobs;
    Job m_job;
    std::vector<workbench::Watched> m_watched;
};

} // namespace espalier::ui
