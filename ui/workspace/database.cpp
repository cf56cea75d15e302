// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/database.h"

#include "ui/base/error.h"
#include "ui/base/joblist.h"

#include <memory>
#include <utility>

namespace espalier::ui {

Database::Database(workbench::Places places, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_jobs(jobs)
{
    connect(&m_job, &Job::progressed, this, [this](double /*fraction*/, const QString &stage) {
        Q_EMIT stageChanged(stage);
    });
}

Result<Database::Opened> Database::explore(const pg::Settings &settings, bool isGym, Progress &progress)
{
    auto explored = workbench::explore(settings, progress);
    if (!explored)
        return Failure(explored.error());
    progress.report(-1, "laying out the relation graph");
    auto layout = graph::computeLayout(explored->catalog, explored->graph, progress);
    if (!layout)
        return Failure(layout.error());
    return Opened{settings, std::move(*explored), std::move(*layout), isGym};
}

void Database::start(const QString &title, const std::function<Result<Opened>(Progress &)> &work)
{
    auto id = std::make_shared<int>(0);
    m_job.start(work, [this, id](Result<Opened> opened) {
        if (!opened) {
            m_jobs.finish(*id, JobState::Phase::Failed, headline(opened.error()));
            Q_EMIT failed(opened.error());
            return;
        }
        m_jobs.finish(*id, JobState::Phase::Done);
        m_settings = std::move(opened->settings);
        m_explored = std::move(opened->explored);
        m_layout = std::move(opened->layout);
        m_isGym = opened->isGym;
        Q_EMIT catalogChanged();
    });
    *id = m_jobs.follow(m_job, title);
}

void Database::open(const pg::Settings &settings)
{
    start(tr("Connect to %1").arg(QString::fromStdString(pg::shortName(settings))), [settings](Progress &progress) {
        return explore(settings, false, progress);
    });
}

void Database::openGym()
{
    start(tr("Open the Gym"), [folder = m_places.gym](Progress &progress) -> Result<Opened> {
        const auto state = workbench::startGym(folder, {}, progress);
        if (!state)
            return Failure(state.error());
        return explore(state->settings, true, progress);
    });
}

void Database::tickGym(int days)
{
    start(tr("Let %n Day(s) Pass in the Gym", nullptr, days),
          [folder = m_places.gym, days](Progress &progress) -> Result<Opened> {
              const auto state = workbench::tickGym(folder, days, progress);
              if (!state)
                  return Failure(state.error());
              return explore(state->settings, true, progress);
          });
}

void Database::refresh()
{
    if (!m_settings)
        return;
    start(tr("Refresh the Catalog"), [settings = *m_settings, isGym = m_isGym](Progress &progress) {
        return explore(settings, isGym, progress);
    });
}

void Database::close()
{
    m_job.cancel();
    m_settings.reset();
    m_explored.reset();
    Q_EMIT closed();
}

} // namespace espalier::ui
