// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/pairs.h"
#include "core/workbench/places.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>

namespace espalier::ui {

class JobList;
class StudyDocument;
class Training;

//! Which features of a run work together, and how two of them do: each worked out once for a run, one at a time.
class Pairing : public QObject
{
    Q_OBJECT

public:
    Pairing(workbench::Places places, StudyDocument &document, Training &training, JobList &jobs,
            QObject *parent = nullptr);

    //! A run of the comparison. What was asked before and is not done is given up.
    void findPairs(const QString &run);
    void explainPair(const QString &run, const QString &first, const QString &second);
    //! A study that is no longer open has none.
    void forget();

Q_SIGNALS:
    void pairsFound(const espalier::workbench::PairsExplanation &pairs);
    void pairsFailed(const QString &run, const espalier::Error &error);
    void pairExplained(const espalier::workbench::PairExplanation &pair);
    void pairFailed(const QString &run, const QString &first, const QString &second, const espalier::Error &error);

private:
    //! Nothing where it is not of the comparison, or nothing is open.
    std::optional<training::Run> runOf(const QString &run) const;

    workbench::Places m_places;
    StudyDocument &m_document;
    Training &m_training;
    JobList &m_jobs;
    Job m_finding;
    QString m_asked; //!< the run whose pairs are being found; empty where none is
    Job m_explaining;
    std::map<QString, workbench::PairsExplanation> m_found;
};

} // namespace espalier::ui
