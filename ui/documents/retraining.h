// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/retraining.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace espalier::ui {

class Database;
class JobList;

//! What is deployed, trained again on what is known now, and what that is worth beside it.
class Retraining : public QObject
{
    Q_OBJECT

public:
    using Found = std::shared_ptr<const workbench::Retraining>;

    Retraining(workbench::Places places, Database &database, JobList &jobs, QObject *parent = nullptr);

    void retrain(const QString &project);
    //! Deploys what was found last. isAnyway: although it is not seen to be better.
    void promote(bool isAnyway);
    //! Deploys it beside what answers.
    void deployBeside();
    //! Null where nothing was trained again since the database was opened, or where it was promoted.
    const Found &found() const { return m_found; }

Q_SIGNALS:
    void foundChanged();
    void promoted(const QString &project, int version);
    void busyChanged(bool isBusy);
    void failed(const espalier::Error &error);

private:
    void deploy(const QString &title,
                std::function<Result<deploy::Version>(workbench::Stores &, const pg::Settings &, Progress &)> how);
    void setFound(Found found);

    workbench::Places m_places;
    Database &m_database;
    JobList &m_jobs;
    Job m_job;
    Found m_found;
};

} // namespace espalier::ui
