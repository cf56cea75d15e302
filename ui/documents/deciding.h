// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/decision.h"
#include "core/model/model.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

namespace espalier::ui {

//! From which score on the positive class is predicted, and what errors of both kinds cost.
struct Decision
{
    double threshold = model::middleThreshold;
    evaluate::Costs costs;
    bool operator==(const Decision &) const = default;
};

//! What is decided on Compare, whose changes are undone and redone. Those of one kind that follow each other at once, as they do while a line is
//! dragged or a number is spun, are one step.
class Deciding : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Changes that are farther apart are steps of their own.
    static constexpr int pause = 1000; // milliseconds

    const Decision &decision() const { return m_decision; }
    //! Somebody changed it. Nothing happens where it is as it was.
    void change(const Decision &decision);
    QUndoStack &undoStack() { return m_undo; }

Q_SIGNALS:
    //! It was undone or redone.
    void returned(const espalier::ui::Decision &decision);

private:
    void set(const Decision &decision);

    Decision m_decision;
    bool m_isReturning = false;
    QElapsedTimer m_sinceLast;
    QUndoStack m_undo;
};

} // namespace espalier::ui
