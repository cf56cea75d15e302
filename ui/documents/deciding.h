// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/undoable.h"
#include "ui/models/decision.h"

#include <QObject>

namespace espalier::ui {

//! What is decided on Compare, whose changes are undone and redone.
class Deciding : public QObject
{
    Q_OBJECT

public:
    explicit Deciding(QObject *parent = nullptr);

    //! Somebody changed it. Nothing happens where it is as it was.
    void change(const Decision &decision);
    //! Other runs are there to be looked at.
    void reset(const Decision &decision) { m_decision.reset(decision); }
    QUndoStack &undoStack() { return m_decision.undoStack(); }

Q_SIGNALS:
    //! It was undone or redone.
    void returned(const espalier::ui::Decision &decision);

private:
    Undoable<Decision> m_decision;
};

} // namespace espalier::ui
