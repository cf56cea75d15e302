// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/reach.h"

#include "core/workbench/connectiontest.h"
#include "ui/documents/database.h"

#include <algorithm>
#include <utility>

namespace espalier::ui {

namespace {

constexpr std::chrono::milliseconds firstPause{1000};
constexpr std::chrono::milliseconds longestPause{30'000};

//! Asked again, it would say the same, and may lock the role out.
bool isRefused(const Error &error)
{
    return error.sqlState.starts_with("28");
}

} // namespace

Reach::Reach(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reach::ask);
    connect(&database, &Database::failed, this, &Reach::doubt);
    connect(&database, &Database::connecting, this, &Reach::forget);
    connect(&database, &Database::closed, this, &Reach::forget);
    connect(&database, &Database::catalogChanged, this, &Reach::forget);
}

void Reach::doubt(const Error &error)
{
    if (error.code != Error::Code::Connection || !m_database.isConnected() || m_job.isRunning() || m_isLost)
        return;
    m_pause = firstPause;
    ask();
}

void Reach::ask()
{
    if (!m_database.settings())
        return;
    m_job.start(
        [settings = *m_database.settings()](Progress &progress) {
            return workbench::databaseIdentity(settings, progress);
        },
        [this](const Result<pg::Identity> &answer) {
            take(answer);
        });
}

void Reach::take(const Result<pg::Identity> &answer)
{
    if (answer) {
        const bool wasLost = m_isLost;
        forget();
        if (wasLost)
            m_database.refresh();
        return;
    }
    if (!std::exchange(m_isLost, true))
        Q_EMIT lost();
    if (isRefused(answer.error()))
        return;
    m_timer.start(m_pause);
    m_pause = std::min(2 * m_pause, longestPause);
}

//! All is well, or another one is open.
void Reach::forget()
{
    m_timer.stop();
    m_job.cancel();
    if (std::exchange(m_isLost, false))
        Q_EMIT cameBack();
}

} // namespace espalier::ui
