// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"
#include "core/workbench/lessonprogress.h"
#include "core/workbench/lessonstep.h"
#include "ui/widgets/page.h"

#include <cstddef>
#include <functional>
#include <set>
#include <vector>

class QListWidget;
class QPushButton;

namespace espalier::ui {

class GymBar;
class LearnLesson;
class SectionHeader;

//! The lessons on the left, and one of them, whose steps run in place.
class LearnPage : public Page
{
    Q_OBJECT

public:
    explicit LearnPage(QWidget *parent = nullptr);

    //! The one that is shown stays, by its name; else the first that is not done.
    void setLessons(const std::vector<lessons::Lesson> &lessons, const workbench::StepsDone &done);
    //! Of steps of the lesson that is shown. running: its number; 0: none of them, though another lesson's may run.
    using EndOf = std::function<const workbench::StepEnd *(std::size_t step)>;
    void setSteps(const workbench::StepsDone &done, std::size_t running, bool isBusy, const EndOf &endOf,
                  const std::set<std::size_t> &undoable = {});
    //! What stays although its step is undone; nothing is said where nothing does.
    void setStays(const std::vector<Message> &stays);
    //! What the step that runs says now.
    void setTold(std::size_t step, const QString &text);
    //! Studies that the lesson's steps made: the last can be opened.
    void setStudies(const QStringList &files);
    void select(const QString &lesson);
    GymBar &gymBar() const { return *m_gym; }
    //! Its name; empty where there is none.
    QString current() const;

Q_SIGNALS:
    void lessonChanged(const QString &name);
    //! isAlone: not those that follow it.
    void runRequested(const QString &lesson, std::size_t step, bool isAlone);
    void stopRequested();
    void undoRequested(const QString &lesson, std::size_t step);
    void startOverRequested(const QString &lesson);
    void studyRequested(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildLesson();
    void retranslate();
    void showLesson(int row);
    void nameLesson();
    void listDone(const workbench::StepsDone &done);
    std::size_t firstLeft() const;

    std::vector<lessons::Lesson> m_lessons;
    workbench::StepsDone m_done;
    QStringList m_studies;
    bool m_isBusy = false;

    GymBar *m_gym = nullptr;
    SectionHeader *m_listHeader = nullptr;
    QListWidget *m_list = nullptr;
    SectionHeader *m_header = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_startOver = nullptr;
    QPushButton *m_runAll = nullptr;
    LearnLesson *m_lesson = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace espalier::ui
