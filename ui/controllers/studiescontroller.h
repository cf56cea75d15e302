// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/studylibrary.h"

#include <QObject>

namespace espalier::ui {

class ConnectController;
class MainWindow;
class StudyPage;
struct Workspace;

//! The kept studies, in the menu of the open one and on Connect: open, new, duplicate, rename, delete.
class StudiesController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StudyPage &study;
        ConnectController &connecting;
    };

    StudiesController(MainWindow &window, Workspace &workspace, const Parts &parts, QObject *parent = nullptr);

    //! What is open, and what else is kept.
    void show();

private:
    void connectCommands();
    void showEntries();
    void rename();
    void goTo(const workbench::StudyOrigin &origin);
    bool isHere(const workbench::StudyOrigin &origin) const;
    static QString databaseText(const workbench::StudyOrigin &origin);

    MainWindow &m_window;
    Workspace &m_workspace;
    Parts m_parts;
};

} // namespace espalier::ui
