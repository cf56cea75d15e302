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
    const auto follow = [this](QUndoStack &stack, bool isGraph) {
        connect(&stack, &QUndoStack::indexChanged, this, [this, isGraph] {
            m_isGraphLast = isGraph;
            show();
        });
        connect(&stack, &QUndoStack::canUndoChanged, this, &HistoryController::show);
        connect(&stack, &QUndoStack::canRedoChanged, this, &HistoryController::show);
    };
    follow(workspace.graph.undoStack(), true);
    follow(workspace.document.undoStack(), false);
    connect(&window, &MainWindow::pageShown, this, &HistoryController::show);
    connect(window.command(Command::Undo), &QAction::triggered, this, [this] {
        current().undo();
    });
    connect(window.command(Command::Redo), &QAction::triggered, this, [this] {
        current().redo();
    });
    show();
}

QUndoStack &HistoryController::current() const
{
    auto &graph = m_workspace.graph.undoStack();
    auto &study = m_workspace.document.undoStack();
    if (m_window.currentPage() != PageId::Explore)
        return study;
    const bool hasGraph = graph.canUndo() || graph.canRedo();
    const bool hasStudy = study.canUndo() || study.canRedo();
    return hasGraph && (m_isGraphLast || !hasStudy) ? graph : study;
}

void HistoryController::show()
{
    const auto &stack = current();
    m_window.setHistory({stack.canUndo(), stack.undoText(), stack.canRedo(), stack.redoText()});
    const auto &study = m_workspace.document.undoStack();
    m_page.foot().setHistory(study.undoText(), study.redoText());
}

} // namespace espalier::ui
