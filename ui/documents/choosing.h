// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/undoable.h"
#include "ui/models/trainingchoice.h"

#include <QObject>

namespace espalier::ui {

//! What is chosen on Train, whose changes are undone and redone.
class Choosing : public QObject
{
    Q_OBJECT

public:
    explicit Choosing(QObject *parent = nullptr);

    //! Somebody changed it, which is called text. Nothing happens where it is as it was.
    void change(const TrainingChoice &choice, const QString &text) { m_choice.change(choice, text); }
    //! Other learners are there to be chosen.
    void reset(const TrainingChoice &choice) { m_choice.reset(choice); }
    QUndoStack &undoStack() { return m_choice.undoStack(); }

Q_SIGNALS:
    //! It was undone or redone.
    void returned(const espalier::ui::TrainingChoice &choice);

private:
    Undoable<TrainingChoice> m_choice;
};

} // namespace espalier::ui
