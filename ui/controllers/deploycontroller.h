// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace espalier::ui {

class ComparePage;
class DeployPage;
class MainWindow;
class MonitorPage;
struct Workspace;

//! Deploy and Monitor pages: proposals, versions and live predictions in, wishes out.
class DeployController : public QObject
{
    Q_OBJECT

public:
    struct Pages
    {
        ComparePage &compare;
        DeployPage &deploy;
        MonitorPage &monitor;
    };

    DeployController(MainWindow &window, Workspace &workspace, Pages pages, QObject *parent = nullptr);

private:
    void connectWorkspace();
    void connectPages();
    void showRuns();
    void showProjects();

    MainWindow &m_window;
    Workspace &m_workspace;
    Pages m_pages;
};

} // namespace espalier::ui
