// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/watching.h"

#include "ui/base/joblist.h"
#include "ui/documents/database.h"
#include "ui/words/error.h"

#include <memory>

namespace espalier::ui {

Watching::Watching(Database &database, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_jobs(jobs)
{
    connect(&m_job, &Job::ended, this, [this] {
        Q_EMIT busyChanged(false);
    });
    // What another database has is not shown as this one's.
    for (const auto changed : {&Database::connecting, &Database::closed}) {
        connect(&m_database, changed, this, [this] {
            m_job.cancel();
            m_watched.clear();
        });
    }
}

void Watching::refresh(std::optional<Timestamp> asOf)
{
    if (!m_database.isConnected())
        return;
    auto id = std::make_shared<int>(0);
    m_job.start(
        [settings = *m_database.settings(), asOf](Progress &progress) {
            return workbench::watched(settings, progress, {.asOf = asOf});
        },
        [this, id](Result<std::vector<workbench::Watched>> watched) {
            m_jobs.finish(*id, watched ? JobState::Phase::Done : JobState::Phase::Failed,
                          watched ? QString() : headline(watched.error()));
            if (!watched) {
                Q_EMIT failed(watched.error());
                return;
            }
            m_watched = std::move(*watched);
            Q_EMIT watchedChanged();
        });
    *id = m_jobs.follow(m_job, tr("Look at What Is Deployed"));
    Q_EMIT busyChanged(true);
}

} // namespace espalier::ui
