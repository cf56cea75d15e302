// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/job.h"
#include "ui/base/passwordstore.h"
#include "ui/pages/connectvalues.h"

#include <QObject>

class QSettings;

namespace espalier::ui {

class MainWindow;
struct Workspace;

//! Connect page and top bar: recent connections, passwords, the test, the gym.
class ConnectWiring : public QObject
{
    Q_OBJECT

public:
    ConnectWiring(MainWindow &window, Workspace &workspace, QSettings &settings, QObject *parent = nullptr);

private:
    void openRecent(const QString &id);
    void open(const ConnectionRequest &request);
    void test(const ConnectionRequest &request);
    void showTest(const ConnectionRequest &request, const Result<QString> &rights);
    void showRecent();
    void remember();
    void showConnection();
    void openStudy(const QString &file);

    MainWindow &m_window;
    Workspace &m_workspace;
    QSettings &m_settings;
    PasswordStore m_passwords;
    Job m_testJob;
    ConnectionRequest m_request; //!< the one that is being opened
};

} // namespace espalier::ui
