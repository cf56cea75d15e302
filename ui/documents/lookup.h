// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/rowthen.h"
#include "ui/base/job.h"

#include <QObject>

namespace espalier::ui {

class Database;
class StudyDocument;
class Training;

//! The row of an example in the database that is connected to, with what stood beside it then. Of one row it takes no time that is worth an
//! entry among the jobs.
class Lookup : public QObject
{
    Q_OBJECT

public:
    Lookup(Database &database, StudyDocument &document, Training &training, QObject *parent = nullptr);

    //! An example of the rows that the comparison is of. What was asked before and is not done is given up. False where no database is
    //! connected to, or there are no rows.
    bool open(const workbench::RowNamed &example);
    void stop();

Q_SIGNALS:
    void opened(const espalier::workbench::RowNamed &example, const espalier::workbench::RowThen &then);
    void failed(const espalier::workbench::RowNamed &example, const espalier::Error &error);

private:
    Database &m_database;
    StudyDocument &m_document;
    Training &m_training;
    Job m_job;
};

} // namespace espalier::ui
