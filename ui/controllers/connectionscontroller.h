// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QSettings;

namespace espalier::ui {

class ConnectController;
class MainWindow;
struct ConnectionRequest;
struct Workspace;

//! The list of connections on Connect: shown, opened, edited, duplicated, renamed, deleted.
class ConnectionsController : public QObject
{
    Q_OBJECT

public:
    //! settings: where earlier versions kept connections, from where they are taken once.
    ConnectionsController(MainWindow &window, Workspace &workspace, ConnectController &connecting, QSettings &settings,
                          QObject *parent = nullptr);

private:
    void takeOver(QSettings &settings);
    void show();
    void select(const QString &id);
    void save(const ConnectionRequest &request);
    void rename(const QString &id, const QString &name);
    void remove(const QString &id);

    MainWindow &m_window;
    Workspace &m_workspace;
    ConnectController &m_connecting;
};

} // namespace espalier::ui
