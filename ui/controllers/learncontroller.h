// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace espalier::ui {

class ConnectController;
class LearnPage;
class MainWindow;
struct Workspace;

//! Learn page: lessons and what their steps gave in, wishes out.
class LearnController : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        LearnPage &page;
        ConnectController &connecting;
    };

    LearnController(MainWindow &window, Workspace &workspace, const Parts &parts, QObject *parent = nullptr);

private:
    void connectGym();
    void read();
    void showSteps();
    void openStudy(const QString &file);

    MainWindow &m_window;
    Workspace &m_workspace;
    Parts m_parts;
    bool m_isRead = false;
};

} // namespace espalier::ui
