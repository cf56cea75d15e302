// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/visiting.h"

#include <QUuid>

#include <chrono>
#include <utility>

namespace espalier::ui {

Visiting::Visiting(std::filesystem::path cache, QObject *parent)
    : QObject(parent)
    , m_cache(std::move(cache))
    , m_session(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString())
{ }

void Visiting::keep(const workbench::Explored &explored)
{
    using namespace std::chrono;
    const Timestamp now{duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
    m_job.start(
        [file = m_cache, session = m_session, key = explored.key, summary = catalog::summarised(explored.catalog, now)](
            Progress & /*progress*/) -> Result<workbench::VisitChanges> {
            auto cache = store::Cache::open(file);
            if (!cache)
                return Failure(cache.error());
            return workbench::keepVisit(*cache, key, summary, session);
        },
        [this](const Result<workbench::VisitChanges> &changes) {
            if (changes)
                Q_EMIT compared(*changes);
            else
                Q_EMIT failed(changes.error());
        });
}

} // namespace espalier::ui
