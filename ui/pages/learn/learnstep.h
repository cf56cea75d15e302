// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/lesson.h"
#include "core/workbench/lessonstep.h"

#include <QFrame>

#include <cstddef>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace espalier::ui {

class LineOfText;
class SqlView;
class ValueTableModel;

//! A step of a lesson: what is run, a button that runs it, and below it what it gave.
class LearnStep : public QFrame
{
    Q_OBJECT

public:
    //! Requires: passage runs. number: of the step, from 1.
    LearnStep(const lessons::Passage &passage, std::size_t number, QWidget *parent = nullptr);

    enum class State
    {
        Ready,
        Waiting, //!< another one runs
        Running
    };
    //! isDone: it ended well, now or some time ago. end: what it gave since the program was started; may be null.
    void setState(State state, bool isDone, const workbench::StepEnd *end);
    //! Whether it ran, so that it can be undone.
    void setUndoable(bool isUndoable);
    //! What it says now, while it runs.
    void setTold(const QString &text);

Q_SIGNALS:
    void runRequested(std::size_t number);
    void stopRequested();
    void undoRequested(std::size_t number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showEnd(const workbench::StepEnd *end);
    void showRows(const pg::Rows &rows);

    std::size_t m_number = 0;
    lessons::PassageKind m_kind = lessons::PassageKind::Sql;
    State m_state = State::Ready;
    bool m_isDone = false;
    double m_seconds = -1; //!< how long it took; negative where it did not run

    QLabel *m_mark = nullptr;
    QLabel *m_title = nullptr;
    LineOfText *m_note = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_run = nullptr;
    SqlView *m_code = nullptr;
    QPlainTextEdit *m_output = nullptr;
    QTableView *m_table = nullptr;
    ValueTableModel *m_rows = nullptr;
    QLabel *m_error = nullptr;
};

} // namespace espalier::ui
