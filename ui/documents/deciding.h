// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/decision.h"
#include "core/model/model.h"
#include "ui/documents/undoable.h"

#include <QObject>

namespace espalier::ui {

//! From which score on the positive class is predicted, and what errors of both kinds cost.
struct Decision
{
    double threshold = model::middleThreshold;
    evaluate::Costs costs;
    bool operator==(const Decision &) const = default;
};

//! What is decided on Compare, whose changes are undone and redone.
class Deciding : public QObject
{
    Q_OBJECT

public:
    explicit Deciding(QObject *parent = nullptr);

    //! Somebody changed it. Nothing happens where it is as it was.
    void change(const Decision &decision);
    QUndoStack &undoStack() { return m_decision.undoStack(); }

Q_SIGNALS:
    //! It was undone or redone.
    void returned(const espalier::ui::Decision &decision);

private:
    Undoable<Decision> m_decision;
};

} // namespace espalier::ui
