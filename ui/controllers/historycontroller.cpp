// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/historycontroller.h"

#include "ui/documents/workspace.h"
#include "ui/pages/study/studyfoot.h"
#include "ui/pages/study/studypage.h"
#include "ui/shell/mainwindow.h"

#include <QAction>

namespace espalier::ui {

HistoryController::HistoryController(MainWindow &window, Workspace &workspace, StudyPage &page, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_page(page)
{
    for (auto *stack : {&workspace.graph.undoStack(), &workspace.document.undoStack()})
        m_order.follow(*stack);
    for (auto *stack : {&workspace.connections.undoStack(), &workspace.document.undoStack()})
        m_kept.follow(*stack);
    for (auto *stack : {&workspace.deciding.undoStack(), &workspace.document.undoStack()})
        m_decided.follow(*stack);
    for (auto *stack : {&workspace.choosing.undoStack(), &workspace.document.undoStack()})
        m_chosen.follow(*stack);
    for (auto *stack :
         {&workspace.graph.undoStack(), &workspace.document.undoStack(), &workspace.connections.undoStack(),
          &workspace.choosing.undoStack(), &workspace.deciding.undoStack()}) {
        connect(stack, &QUndoStack::canUndoChanged, this, &HistoryController::show);
        connect(stack, &QUndoStack::canRedoChanged, this, &HistoryController::show);
    }
    for (const auto *order : {&m_order, &m_kept, &m_chosen, &m_decided})
        connect(order, &ChangeOrder::changed, this, &HistoryController::show);
    connect(&window, &MainWindow::pageShown, this, &HistoryController::show);
    connect(window.command(Command::Undo), &QAction::triggered, this, [this] {
        toUndo().undo();
    });
    connect(window.command(Command::Redo), &QAction::triggered, this, [this] {
        toRedo().redo();
    });
    show();
}

const ChangeOrder *HistoryController::order() const
{
    switch (m_window.currentPage()) {
    case PageId::Explore:
        return &m_order;
    case PageId::Connect:
        return &m_kept;
    case PageId::Train:
        return &m_chosen;
    case PageId::Compare:
        return &m_decided;
    case PageId::Study:
    case PageId::Deploy:
    case PageId::Monitor:
    case PageId::Learn:
        break;
    }
    return nullptr;
}

QUndoStack &HistoryController::toUndo() const
{
    auto *last = order() != nullptr ? order()->toUndo() : nullptr;
    return last != nullptr ? *last : m_workspace.document.undoStack();
}

QUndoStack &HistoryController::toRedo() const
{
    auto *last = order() != nullptr ? order()->toRedo() : nullptr;
    return last != nullptr ? *last : m_workspace.document.undoStack();
}

void HistoryController::show()
{
    const auto &undo = toUndo();
    const auto &redo = toRedo();
    m_window.setHistory({undo.canUndo(), undo.undoText(), redo.canRedo(), redo.redoText()});
    const auto &study = m_workspace.document.undoStack();
    m_page.foot().setHistory(study.undoText(), study.redoText());
}

} // namespace espalier::ui
