// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/activity.h"

#include "core/workbench/activity.h"

#include <mutex>
#include <utility>

namespace espalier::ui {

//! What the job's thread leaves for this one.
struct Activity::Latest
{
    std::mutex mutex;
    std::vector<catalog::TableRate> rates;
    bool isQueued = false;
};

Activity::Activity(QObject *parent)
    : QObject(parent)
{ }

Activity::~Activity() = default;

void Activity::start(const pg::Settings &settings, std::chrono::milliseconds interval)
{
    auto latest = std::make_shared<Latest>();
    m_latest = latest;
    m_job.start(
        [this, latest, settings, interval](Progress &progress) {
            return workbench::watchActivity(settings, interval, progress,
                                            [this, &latest](std::vector<catalog::TableRate> rates) {
                                                const std::lock_guard guard(latest->mutex);
                                                latest->rates = std::move(rates);
                                                if (!std::exchange(latest->isQueued, true)) {
                                                    QMetaObject::invokeMethod(
                                                        this,
                                                        [this, latest] {
                                                            deliver(latest);
                                                        },
                                                        Qt::QueuedConnection);
                                                }
                                                return true;
                                            });
        },
        [this](const Result<> &ended) {
            m_latest.reset();
            if (!ended)
                Q_EMIT failed(ended.error());
        });
}

void Activity::stop()
{
    m_latest.reset();
    m_job.cancel();
}

void Activity::deliver(const std::shared_ptr<Latest> &latest)
{
    std::vector<catalog::TableRate> rates;
    {
        const std::lock_guard guard(latest->mutex);
        latest->isQueued = false;
        rates = std::move(latest->rates);
    }
    // What an older run left in the queue is nobody's any more.
    if (latest == m_latest)
        Q_EMIT ratesChanged(rates);
}

} // namespace espalier::ui
