// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/job.h"
#include "ui/base/passwordstore.h"
#include "ui/pages/connect/connectvalues.h"
#include "ui/shell/history.h"

#include <QObject>

class QSettings;

namespace espalier::ui {

class MainWindow;
struct Workspace;

//! Connect page and top bar: recent connections, passwords, the test, the gym.
class ConnectController : public QObject
{
    Q_OBJECT

public:
    ConnectController(MainWindow &window, Workspace &workspace, QSettings &settings, QObject *parent = nullptr);

    //! next: the page that is shown once it is open, where Connect is shown until then.
    void openGym(PageId next = PageId::Explore);
    //! id: pg::displayText() of its settings. Asks for the password where one is needed and none is kept.
    void openRecent(const QString &id, PageId next = PageId::Explore);

private:
    void connectPage();
    void connectDatabase();
    void takeUri(const QString &text);
    void open(const ConnectionRequest &request);
    void begin(const ConnectionRequest &request, const QString &what, PageId next);
    void test(const ConnectionRequest &request);
    void showFailure(const Error &error);
    void showRecent();
    void selectRecent(const QString &id);
    void forgetRecent(const QString &id);
    ConnectionRequest recent(const QString &id) const;
    void remember();
    void showConnection();

    MainWindow &m_window;
    Workspace &m_workspace;
    QSettings &m_settings;
    PasswordStore m_passwords;
    Job m_testJob;
    ConnectionRequest m_request; //!< the one that is being opened
    PageId m_next = PageId::Explore;
    bool m_isOpening = false;
};

} // namespace espalier::ui
