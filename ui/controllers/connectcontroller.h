// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/job.h"
#include "ui/base/passwordstore.h"
#include "ui/pages/connect/connectvalues.h"
#include "ui/shell/history.h"

#include <QObject>

#include <string>

namespace espalier::ui {

class MainWindow;
struct Workspace;

//! Connect page and top bar: opening connections, passwords, the test, the gym.
class ConnectController : public QObject
{
    Q_OBJECT

public:
    ConnectController(MainWindow &window, Workspace &workspace, QObject *parent = nullptr);

    //! next: the page that is shown once it is open, where Connect is shown until then.
    void openGym(PageId next = PageId::Explore);
    //! Asks for the password where one is needed and none is kept. id: of a kept or offered connection.
    void openKept(const std::string &id);
    //! The same. text: pg::displayText() of its settings.
    void openRecent(const QString &text, PageId next = PageId::Explore);
    //! Of a connection that is not kept any more.
    void forgetPassword(const std::string &settings);

private:
    void connectPage();
    void connectDatabase();
    void followReach();
    void takeUri(const QString &text);
    void open(const ConnectionRequest &request);
    void openKnown(const ConnectionRequest &request, PageId next);
    void begin(const ConnectionRequest &request, const QString &what, PageId next);
    void test(const ConnectionRequest &request);
    void showFailure(const Error &error);
    void remember();
    void showConnection();

    MainWindow &m_window;
    Workspace &m_workspace;
    PasswordStore m_passwords;
    Job m_testJob;
    ConnectionRequest m_request; //!< the one that is being opened
    PageId m_next = PageId::Explore;
    bool m_isOpening = false;
};

} // namespace espalier::ui
