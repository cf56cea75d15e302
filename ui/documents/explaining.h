// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/explanation.h"
#include "core/workbench/places.h"
#include "core/workbench/slices.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>

#include <map>
#include <utility>

namespace espalier::ui {

class Database;
class JobList;
class StudyDocument;
class Training;

//! Why runs of the open study say what they say: worked out once for each, one at a time.
class Explaining : public QObject
{
    Q_OBJECT

public:
    Explaining(workbench::Places places, Database &database, StudyDocument &document, Training &training, JobList &jobs,
               QObject *parent = nullptr);

    //! A run of the comparison. What was asked before and is not done is given up.
    void explain(const QString &run);
    //! Null where it was not worked out.
    const workbench::Explanation *explanation(const QString &run) const;
    //! Where a run is wrong, beside another or by itself where against is empty. What was asked before and is not done is given up.
    void findSlices(const QString &run, const QString &against);
    //! With what is read of the database that is connected to.
    workbench::SliceFindingsOptions sliceOptions() const;
    //! Null where it was not worked out.
    const workbench::SliceFindings *slices(const QString &run, const QString &against) const;
    //! How what a run of the comparison says goes with a feature. What was asked before and is not done is given up.
    void explainFeature(const QString &run, const QString &feature);
    //! A study that is no longer open has none.
    void forget();

Q_SIGNALS:
    void explained(const QString &run);
    //! Also of what was given up, as Cancelled.
    void failed(const QString &run, const espalier::Error &error);
    void slicesFound(const QString &run, const QString &against);
    void slicesFailed(const QString &run, const QString &against, const espalier::Error &error);
    void featureExplained(const espalier::workbench::FeatureExplanation &explanation);
    void featureFailed(const QString &run, const QString &feature, const espalier::Error &error);

private:
    workbench::Places m_places;
    Database &m_database;
    StudyDocument &m_document;
    Training &m_training;
    JobList &m_jobs;
    Job m_job;
    QString m_asked; //!< the run that is being explained; empty where none is
    std::map<QString, workbench::Explanation> m_explanations;
    using Pair = std::pair<QString, QString>; //!< a run and the one beside it
    Job m_slicing;
    Pair m_slicesAsked;
    std::map<Pair, workbench::SliceFindings> m_slices;
    Job m_featureJob;
};

} // namespace espalier::ui
