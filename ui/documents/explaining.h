// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/explanation.h"
#include "core/workbench/places.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>

#include <map>

namespace espalier::ui {

class JobList;
class StudyDocument;
class Training;

//! Why runs of the open study say what they say: worked out once for each, one at a time.
class Explaining : public QObject
{
    Q_OBJECT

public:
    Explaining(workbench::Places places, StudyDocument &document, Training &training, JobList &jobs,
               QObject *parent = nullptr);

    //! A run of the comparison. What was asked before and is not done is given up.
    void explain(const QString &run);
    //! Null where it was not worked out.
    const workbench::Explanation *explanation(const QString &run) const;
    //! A study that is no longer open has none.
    void forget();

Q_SIGNALS:
    void explained(const QString &run);
    //! Also of what was given up, as Cancelled.
    void failed(const QString &run, const espalier::Error &error);

private:
    workbench::Places m_places;
    StudyDocument &m_document;
    Training &m_training;
    JobList &m_jobs;
    Job m_job;
    QString m_asked; //!< the run that is being explained; empty where none is
    std::map<QString, workbench::Explanation> m_explanations;
};

} // namespace espalier::ui
