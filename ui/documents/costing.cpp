// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/costing.h"

#include "ui/documents/database.h"
#include "ui/documents/studydocument.h"

namespace espalier::ui {

namespace {

//! Several changes in a row, as when features are clicked one by one, are explained once.
constexpr int settleMilliseconds = 400;

} // namespace

Costing::Costing(Database &database, StudyDocument &document, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settleMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Costing::estimate);
}

void Costing::await()
{
    m_job.cancel();
    m_cost.reset();
    const bool isNextComing = m_isWatched && m_document.isOpen() && !m_document.problem() && m_database.isConnected();
    Q_EMIT outdated(isNextComing);
    if (isNextComing)
        m_timer.start();
    else
        m_timer.stop();
}

void Costing::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (!isWatched)
        m_timer.stop();
    else if (!m_cost && !m_job.isRunning())
        estimate();
}

void Costing::estimate()
{
    if (!m_document.isOpen() || !m_database.isConnected())
        return;
    m_job.start(
        [study = m_document.study(), asked = m_database.asked()](Progress &progress) {
            return workbench::estimateCost(study, asked, progress);
        },
        [this](Result<cost::Cost> cost) {
            if (!cost) {
                Q_EMIT failed(cost.error());
                return;
            }
            m_cost = std::move(*cost);
            Q_EMIT estimated(*m_cost);
        });
}

} // namespace espalier::ui
