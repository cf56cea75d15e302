// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/learning.h"
#include "core/workbench/places.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>

namespace espalier::ui {

class JobList;
class StudyDocument;
class Training;

//! Learning curves of runs of the open study: one at a time, in a worker process that ends where it is stopped.
class LearningCurves : public QObject
{
    Q_OBJECT

public:
    LearningCurves(workbench::Places places, StudyDocument &document, Training &training, JobList &jobs,
                   QObject *parent = nullptr);

    //! A run of the comparison. What was asked before and is not done is given up.
    void make(const QString &run);
    //! A study that is no longer open has none.
    void forget();

Q_SIGNALS:
    void made(const espalier::training::LearningCurve &curve);
    //! Also of what was given up, as Cancelled.
    void failed(const QString &run, const espalier::Error &error);

private:
    workbench::Places m_places;
    StudyDocument &m_document;
    Training &m_training;
    JobList &m_jobs;
    Job m_job;
    QString m_asked; //!< empty where none is being made
};

} // namespace espalier::ui
