// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"
#include "core/compile/sqlblocks.h"
#include "core/frame/frame.h"
#include "core/plan/plan.h"
#include "core/screening/history.h"
#include "core/screening/leakage.h"
#include "core/screening/suggest.h"
#include "core/study/compose.h"
#include "core/study/findings.h"
#include "core/study/study.h"
#include "ui/base/job.h"
#include "ui/documents/studyhistory.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

namespace espalier::ui {

class Database;
class JobList;

//! The open study: every change can be undone, and gives new findings and new SQL at once.
class StudyDocument : public QObject
{
    Q_OBJECT

public:
    StudyDocument(Database &database, JobList &jobs, QObject *parent = nullptr);

    bool isOpen() const { return m_study.has_value(); }
    //! Requires: isOpen().
    const study::Study &study() const { return *m_study; }
    //! Where it was opened from or saved to; empty where it is in no file of the user's.
    const QString &file() const { return m_file; }
    //! The id under which the workbench keeps it, from its first moment.
    const std::string &kept() const { return m_kept; }
    const std::vector<study::Finding> &findings() const { return m_findings; }
    //! What looking at the data told, for the question as it is now.
    const std::optional<screening::LeakageReport> &leakage() const { return m_leakage; }
    //! Features were added since the data was looked at. Requires: leakage().
    bool isLeakageOutdated() const;
    bool isCheckingData() const { return m_leakageJob.isRunning(); }
    //! Empty where the study does not resolve. Printed when it is asked for.
    const compile::ExplainedSql &sql() const;
    const std::optional<Error> &problem() const { return m_problem; }
    QUndoStack &undoStack() { return m_undo; }

    //! A new study from words, with suggested features.
    void compose(const QString &name, const study::TargetWords &words);
    void composeQuestion(const QString &name, const study::Question &question);
    //! Replaces the study by a changed one, undoably. text: what was changed, for the menu.
    void change(const study::Study &study, const QString &text);
    //! Learns from so many examples only, undoably.
    void takeSample(qint64 rows);
    //! Ranks features along the relations by the label, in a job, and takes the best: one change.
    void suggestFeatures();
    void stopSuggesting() { m_suggestJob.cancel(); }
    void open(const QString &file);
    void save(const QString &file);
    //! One that is kept, undoably.
    void openKept(StudyState state);
    //! Lays the open one aside: the next is made from the beginning, undoably.
    void layAside();
    //! A copy of the open one, which is open from then on, undoably.
    void duplicate(const std::string &name);
    //! Does what removes a kept study, and closes that where it is the open one, as one step.
    void remove(QUndoCommand *removal, const std::string &id);
    //! As it was left: the first state, with nothing to undo.
    void restore(StudyState state);
    void preview();
    //! Looks for leakage in the examples; findings() then hold what it told.
    void checkData();
    void stopCheckingData();
    //! Before examples are fetched or trained on: where it is not known yet, and reading costs little.
    void checkDataIfCheap();
    //! Applies a finding's fix, as one step that can be undone.
    void fix(const espalier::study::Finding &finding);

Q_SIGNALS:
    void studyChanged();
    //! Another study was made, opened or restored.
    void opened();
    //! Findings, SQL and problem belong to the study as it is now.
    void checked();
    void suggesting(double fraction);
    void suggestingEnded();
    //! Its kept features are put into the study next.
    void suggested(const espalier::screening::Suggestion &suggestion);
    void previewed(const espalier::frame::Table &table);
    void checkingDataChanged(bool isChecking);
    void checkingDataProgressed(double fraction, const QString &stage);
    void saved(const QString &file);
    void failed(const espalier::Error &error);

private:
    using State = StudyState;
    using ChangeKind = StudyChange::Kind;

    void begin(Result<study::Study> study, const screening::Stated &stated);
    void push(State after, const QString &text, ChangeKind kind = ChangeKind::Change);
    void set(const State &state);
    std::string newId(const std::string &name) const;
    void check();
    void take(const study::Study &asked, const screening::Suggestion &suggestion);
    void forgetOtherLeakage();
    void forgetLeakage();
    bool isDataCheckCheap() const;
    //! Lets the schedule of a new study begin and end with the data, once these are known.
    void fitSchedule(const screening::Stated &stated);
    void keepLeakage(const study::Study &study, Result<screening::LeakageReport> report);

    Database &m_database;
    JobList &m_jobs;
    Job m_previewJob;
    Job m_scheduleJob;
    Job m_suggestJob;
    Job m_leakageJob;
    std::optional<study::Study> m_checkingStudy; //!< whose data is looked at now
    std::optional<screening::LeakageReport> m_leakage;
    std::optional<study::Study> m_leakageStudy; //!< as it was when the data was looked at
    QUndoStack m_undo;
    std::optional<study::Study> m_study;
    QString m_file;
    std::string m_kept;
    //! Found in what a catalog says, and kept with it.
    struct Likely
    {
        catalog::Handle catalog;
        study::LikelyTimes times{*catalog};
    };
    std::unique_ptr<Likely> m_likely; //!< of the open database, once a study was looked at
    std::vector<study::Finding> m_findings;
    std::optional<plan::Plan> m_plan;
    mutable std::optional<compile::ExplainedSql> m_sql; //!< of the plan, once somebody asked
    std::optional<Error> m_problem;
};

} // namespace espalier::ui
