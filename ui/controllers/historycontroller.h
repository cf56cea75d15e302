// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUndoStack;

namespace espalier::ui {

class MainWindow;
class StudyPage;
struct Workspace;

//! Undo and redo on every page: of the study everywhere, on Explore of what was changed last, the graph or the study.
class HistoryController : public QObject
{
    Q_OBJECT

public:
    HistoryController(MainWindow &window, Workspace &workspace, StudyPage &page, QObject *parent = nullptr);

private:
    QUndoStack &current() const;
    void show();

    MainWindow &m_window;
    Workspace &m_workspace;
    StudyPage &m_page;
    bool m_isGraphLast = false; //!< the graph was changed after the study
};

} // namespace espalier::ui
