// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/database.h"

#include "core/base/memory.h"
#include "core/diagram/messages.h"
#include "ui/base/joblist.h"
#include "ui/words/error.h"
#include "ui/words/sentence.h"

#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

namespace espalier::ui {

Database::Database(workbench::Places places, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_jobs(jobs)
{
    connect(&m_job, &Job::progressed, this, [this](double /*fraction*/, const Message &stage) {
        Q_EMIT stageChanged(stageText(stage));
    });
}

Result<Database::Opened> Database::explore(const std::filesystem::path &cache, const pg::Settings &settings, bool isGym,
                                           Progress &progress)
{
    auto store = store::Cache::open(cache);
    if (!store)
        return Failure(store.error());
    auto explored = workbench::explore(settings, *store, progress);
    if (!explored)
        return Failure(explored.error());
    progress.report(-1, diagram::messages::placingTables());
    auto arranged = workbench::restoreLayout(cache, explored->key, explored->catalog, explored->graph, progress);
    if (!arranged)
        return Failure(arranged.error());
    return Opened{settings, std::move(*explored), std::move(*arranged), isGym};
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
        m_arranged = std::move(opened->arranged);
        m_isGym = opened->isGym;
        Q_EMIT catalogChanged();
        giveBackSoon();
    });
    *id = m_jobs.follow(m_job, title);
}

workbench::Asked Database::asked() const
{
    return {.catalog = m_explored->catalog, .settings = *m_settings, .cache = m_places.cache};
}

void Database::open(const pg::Settings &settings)
{
    Q_EMIT connecting();
    start(tr("Connect to %1").arg(QString::fromStdString(pg::shortName(settings))),
          [cache = m_places.cache, settings](Progress &progress) {
              return explore(cache, settings, false, progress);
          });
}

void Database::openGym()
{
    Q_EMIT connecting();
    start(tr("Open the Gym"), [folder = m_places.gym, cache = m_places.cache](Progress &progress) -> Result<Opened> {
        const auto state = workbench::startGym(folder, {}, progress);
        if (!state)
            return Failure(state.error());
        return explore(cache, state->settings, true, progress);
    });
}

void Database::refresh()
{
    if (!m_settings)
        return;
    start(tr("Refresh the Catalog"),
          [cache = m_places.cache, settings = *m_settings, isGym = m_isGym](Progress &progress) {
              return explore(cache, settings, isGym, progress);
          });
}

void Database::decide(std::function<void(workbench::Decisions &)> change)
{
    if (!m_explored)
        return;
    m_decisionJob.start(
        [cache = m_places.cache, explored = *m_explored,
         change = std::move(change)](Progress & /*progress*/) mutable -> Result<workbench::Explored> {
            auto store = store::Cache::open(cache);
            if (!store)
                return Failure(store.error());
            if (auto changed = workbench::changeDecisions(*store, explored, change); !changed)
                return Failure(changed.error());
            return std::move(explored);
        },
        [this](Result<workbench::Explored> explored) {
            if (!explored) {
                Q_EMIT failed(explored.error());
                return;
            }
            m_explored = std::move(*explored);
            Q_EMIT catalogChanged();
        });
}

void Database::close()
{
    m_job.cancel();
    m_decisionJob.cancel();
    m_settings.reset();
    m_explored.reset();
    m_arranged = {};
    Q_EMIT closed();
    giveBackSoon();
}

void Database::giveBackSoon()
{
    constexpr std::chrono::seconds pause{1};
    QTimer::singleShot(pause, this, [] {
        QThreadPool::globalInstance()->start(releaseFreedMemory);
    });
}

} // namespace espalier::ui
