// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/changeorder.h"

#include <QObject>

class QUndoStack;

namespace espalier::ui {

class MainWindow;
class StudyPage;
struct Workspace;

//! Undo and redo on every page: of the study everywhere, on Explore also of the graph, on Connect also of the connections, on Train also of what is
//! chosen and on Compare also of what is decided, in the order of the changes.
class HistoryController : public QObject
{
    Q_OBJECT

public:
    HistoryController(MainWindow &window, Workspace &workspace, StudyPage &page, QObject *parent = nullptr);

private:
    //! Of the stacks that the page is about; null where it is the study alone.
    const ChangeOrder *order() const;
    QUndoStack &toUndo() const;
    QUndoStack &toRedo() const;
    void show();

    MainWindow &m_window;
    Workspace &m_workspace;
    StudyPage &m_page;
    ChangeOrder m_order;
    ChangeOrder m_kept;
    ChangeOrder m_chosen;
    ChangeOrder m_decided;
};

} // namespace espalier::ui
