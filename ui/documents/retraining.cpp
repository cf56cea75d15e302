// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/retraining.h"

#include "ui/base/joblist.h"
#include "ui/documents/database.h"
#include "ui/words/error.h"

#include <utility>

namespace espalier::ui {

Retraining::Retraining(workbench::Places places, Database &database, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_database(database)
    , m_jobs(jobs)
{
    connect(&m_job, &Job::ended, this, [this] {
        Q_EMIT busyChanged(false);
    });
    for (const auto changed : {&Database::connecting, &Database::closed}) {
        connect(&m_database, changed, this, [this] {
            m_job.cancel();
            setFound({});
        });
    }
}

void Retraining::retrain(const QString &project)
{
    if (!m_database.isConnected() || m_job.isRunning())
        return;
    auto id = std::make_shared<int>(0);
    m_job.start(
        [places = m_places, settings = *m_database.settings(),
         name = project.toStdString()](Progress &progress) -> Result<Found> {
            auto stores = workbench::openStores(places);
            if (!stores)
                return Failure(stores.error());
            auto found = workbench::retrain(name, settings, *stores, progress, {.places = places});
            if (!found)
                return Failure(found.error());
            return std::make_shared<const workbench::Retraining>(std::move(*found));
        },
        [this, id](Result<Found> found) {
            m_jobs.finish(*id, found ? JobState::Phase::Done : JobState::Phase::Failed,
                          found ? QString() : headline(found.error()));
            if (found)
                setFound(std::move(*found));
            else
                Q_EMIT failed(found.error());
        });
    *id = m_jobs.follow(m_job, tr("Retrain %1").arg(project));
    Q_EMIT busyChanged(true);
}

void Retraining::promote(bool isAnyway)
{
    deploy(tr("Promote the New Model of %1"),
           [found = m_found, isAnyway](workbench::Stores &stores, const pg::Settings &settings, Progress &progress) {
               return workbench::promote(*found, settings, stores, progress, isAnyway);
           });
}

void Retraining::deployBeside()
{
    deploy(tr("Deploy the New Model of %1 as Shadow"),
           [found = m_found](workbench::Stores &stores, const pg::Settings &settings, Progress &progress) {
               return workbench::deployBeside(*found, settings, stores, progress);
           });
}

void Retraining::deploy(
    const QString &title,
    std::function<Result<deploy::Version>(workbench::Stores &, const pg::Settings &, Progress &)> how)
{
    if (!m_database.isConnected() || m_job.isRunning() || !m_found)
        return;
    auto id = std::make_shared<int>(0);
    const auto project = QString::fromStdString(m_found->project);
    m_job.start(
        [places = m_places, settings = *m_database.settings(),
         how = std::move(how)](Progress &progress) -> Result<int> {
            auto stores = workbench::openStores(places);
            if (!stores)
                return Failure(stores.error());
            const auto version = how(*stores, settings, progress);
            return version ? Result<int>(version->number) : Failure(version.error());
        },
        [this, id, project](Result<int> version) {
            m_jobs.finish(*id, version ? JobState::Phase::Done : JobState::Phase::Failed,
                          version ? QString() : headline(version.error()));
            if (!version) {
                Q_EMIT failed(version.error());
                return;
            }
            setFound({});
            Q_EMIT promoted(project, *version);
        });
    *id = m_jobs.follow(m_job, title.arg(project));
    Q_EMIT busyChanged(true);
}

void Retraining::setFound(Found found)
{
    if (!found && !m_found)
        return;
    m_found = std::move(found);
    Q_EMIT foundChanged();
}

} // namespace espalier::ui
