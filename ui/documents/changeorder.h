// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>
#include <vector>

class QUndoStack;

namespace espalier::ui {

//! In which order the changes of several stacks were made, so that they are undone like those of one.
class ChangeOrder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Requires: nothing is on the stack yet, and it outlives this.
    void follow(QUndoStack &stack);
    //! The stack whose change was made last; null where nothing is to be undone.
    QUndoStack *toUndo() const;
    //! The stack whose change was undone last; null where nothing is to be redone.
    QUndoStack *toRedo() const;

Q_SIGNALS:
    void changed();

private:
    struct Seen
    {
        int index = 0;
        int count = 0;
    };
    using Order = std::vector<QUndoStack *>;

    void note(QUndoStack &stack);
    static bool moveLast(QUndoStack *stack, Order &from, Order &to);

    std::map<QUndoStack *, Seen> m_seen;
    Order m_done; //!< a stack stands there once for each of its changes
    Order m_undone;
};

} // namespace espalier::ui
