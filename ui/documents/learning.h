// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"
#include "core/workbench/lessonprogress.h"
#include "core/workbench/lessonstep.h"
#include "core/workbench/lessonundo.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace espalier::ui {

class JobList;

//! The lessons: what became of their steps, and how far one is.
class Learning : public QObject
{
    Q_OBJECT

public:
    using Step = std::pair<QString, std::size_t>; //!< of a lesson by its name, from 1

    Learning(workbench::Places places, JobList &jobs, QObject *parent = nullptr);

    //! As espalier::lessons::lessonsIn(). What steps gave stays.
    void read(const QString &language);
    const std::vector<lessons::Lesson> &lessons() const { return m_lessons; }
    //! Null where there is none.
    const lessons::Lesson *find(const QString &lesson) const;
    const workbench::StepsDone &done() const { return m_done; }
    //! Of steps that ran since the program was started; null where it did not.
    const workbench::StepEnd *end(const Step &step) const;
    //! Steps of a lesson that ran and can be undone.
    std::set<std::size_t> undoable(const QString &lesson) const;
    //! The one that runs; 0 while one is undone. None where the lesson is empty.
    const Step &running() const { return m_running; }
    //! Studies that the lesson's steps made.
    std::vector<std::filesystem::path> studies(const QString &lesson) const;

    //! Runs a step, and where it is not to be alone all that follow it until one fails. Nothing while one runs.
    void run(const Step &step, bool isAlone);
    void stop();
    //! Takes back a step, and all that ran after it in its lesson. Nothing while one runs.
    void undo(const Step &step);
    //! As if no step of it had been run.
    void startOver(const QString &lesson);

Q_SIGNALS:
    //! Of a lesson's steps: which runs, how they ended, which are done.
    void stepsChanged();
    //! What the running step says now.
    void told(const QString &text);
    void undone(const espalier::workbench::Undone &undone);
    void failed(const espalier::Error &error);

private:
    void runOne();
    void goOn();
    void take(const Step &step, std::shared_ptr<const workbench::StepEnd> end);
    void readDone();

    workbench::Places m_places;
    JobList &m_jobs;
    Job m_job;
    std::vector<lessons::Lesson> m_lessons;
    workbench::StepsDone m_done;
    std::map<QString, std::set<std::size_t>> m_undoable;
    std::map<Step, std::shared_ptr<const workbench::StepEnd>> m_ends;
    Step m_running;
    bool m_isAlone = true;
    bool m_isGoingOn = false; //!< with the next step, once this one's job has ended
};

} // namespace espalier::ui
