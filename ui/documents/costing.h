// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cost/cost.h"
#include "ui/base/job.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace espalier::ui {

class Database;
class StudyDocument;

//! What the open study costs. While somebody looks, it is estimated anew a moment after each change; else nothing is asked of the database. Not
//! among the jobs that are shown: it takes a second at most, and the database stops it after five.
class Costing : public QObject
{
    Q_OBJECT

public:
    Costing(Database &database, StudyDocument &document, QObject *parent = nullptr);

    const std::optional<cost::Cost> &cost() const { return m_cost; }
    void estimate();
    void setWatched(bool isWatched);
    //! The study changed: the estimate is outdated, and the next one, where somebody watches, comes after a pause.
    void await();

Q_SIGNALS:
    //! The last estimate is of an older study. isNextComing: another is on its way.
    void outdated(bool isNextComing);
    void estimated(const espalier::cost::Cost &cost);
    void failed(const espalier::Error &error);

private:
    Database &m_database;
    StudyDocument &m_document;
    QTimer m_timer;
    Job m_job;
    bool m_isWatched = false;
    std::optional<cost::Cost> m_cost; //!< of the study as it is
};

} // namespace espalier::ui
