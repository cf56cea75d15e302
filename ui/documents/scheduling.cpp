// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/scheduling.h"

#include "ui/documents/database.h"

namespace espalier::ui {

Scheduling::Scheduling(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{ }

void Scheduling::request(const QString &project, workbench::Scheduler scheduler, workbench::Every every, bool retrains)
{
    if (!m_database.isConnected())
        return;
    auto settings = *m_database.settings();
    const workbench::Schedule schedule{.program = m_database.places().worker,
                                       .database = m_database.isGym() ? "gym" : pg::displayText(settings),
                                       .project = project.toStdString(),
                                       .every = every,
                                       .retrains = retrains};
    // Who keeps time looks a password up for itself: no file holds it.
    if (workbench::callsProgram(scheduler))
        settings.parameters.erase("password");
    m_job.start(
        [scheduler, schedule, settings](Progress &progress) {
            return workbench::scheduleFiles(scheduler, schedule, settings, progress);
        },
        [this](const Result<std::vector<workbench::ScheduleFile>> &files) {
            if (files)
                Q_EMIT made(*files);
            else
                Q_EMIT failed(files.error());
        });
}

} // namespace espalier::ui
