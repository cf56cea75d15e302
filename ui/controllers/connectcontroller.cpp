// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/connectcontroller.h"

#include "core/base/subjects.h"
#include "core/pg/messages.h"
#include "core/pg/ssh.h"
#include "ui/controllers/connectiontest.h"
#include "ui/controllers/connectiontext.h"
#include "ui/documents/workspace.h"
#include "ui/pages/connect/connectionform.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/error.h"

#include <algorithm>
#include <utility>

namespace espalier::ui {

namespace {

bool needsPassword(const Error &error)
{
    return error.code == Error::Code::Connection && subjects::isOf(error.subject, subjects::loginAs);
}

//! None was given yet: nothing went wrong.
bool isPasswordMissing(const Error &error)
{
    return std::ranges::find(error.remedies, pg::messages::givePassword()) != error.remedies.end();
}

} // namespace

ConnectController::ConnectController(MainWindow &window, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
{
    auto &page = window.connectPage();
    page.setParameters(pg::parameters());
    QStringList services;
    for (const auto &service : pg::services())
        services.append(QString::fromStdString(service));
    page.setServices(services);
    QStringList hosts;
    for (const auto &host : pg::sshHosts())
        hosts.append(QString::fromStdString(host));
    page.setSshHosts(hosts);
    m_passwords.probe([&page](bool hasKeychain) {
        page.setKeychainAvailable(hasKeychain);
    });
    connectPage();
    connectDatabase();
    followReach();
    connect(&window.topBar(), &TopBar::connectionClicked, this, [this] {
        m_window.showPage(PageId::Connect);
    });
}

void ConnectController::connectPage()
{
    auto &page = m_window.connectPage();
    connect(&page, &ConnectPage::gymRequested, this, [this] {
        openGym();
    });
    connect(&page, &ConnectPage::connectRequested, this, &ConnectController::open);
    connect(&page, &ConnectPage::testRequested, this, &ConnectController::test);
    connect(&page.form(), &ConnectionForm::uriPasted, this, &ConnectController::takeUri);
}

void ConnectController::connectDatabase()
{
    auto &database = m_workspace.database;
    connect(&database, &Database::stageChanged, this, [this](const QString &stage) {
        if (m_isOpening)
            m_window.connectPage().setBusy(stage);
    });
    connect(&database, &Database::connecting, this, [this] {
        m_isOpening = true;
    });
    connect(&database, &Database::failed, this, &ConnectController::showFailure);
    connect(&database, &Database::catalogChanged, this, [this] {
        m_window.connectPage().setBusy({});
        if (std::exchange(m_isOpening, false))
            remember();
        showConnection();
        if (m_window.currentPage() == PageId::Connect)
            m_window.showPage(std::exchange(m_next, PageId::Explore));
    });
}

//! Whatever could not be done for want of the server says that it may be gone.
void ConnectController::followReach()
{
    auto &workspace = m_workspace;
    auto *reach = &workspace.reach;
    connect(&workspace.sampling, &Sampling::failed, reach, &Reach::doubt);
    connect(&workspace.suggesting, &Suggesting::failed, reach, &Reach::doubt);
    connect(&workspace.activity, &Activity::failed, reach, &Reach::doubt);
    connect(&workspace.document, &StudyDocument::failed, reach, &Reach::doubt);
    connect(&workspace.shaping, &Shaping::failed, reach, &Reach::doubt);
    connect(&workspace.costing, &Costing::failed, reach, &Reach::doubt);
    connect(&workspace.training, &Training::failed, reach, &Reach::doubt);
    connect(&workspace.deploying, &Deploying::failed, reach, &Reach::doubt);
    connect(&workspace.watching, &Watching::failed, reach, &Reach::doubt);
    connect(&workspace.retraining, &Retraining::failed, reach, &Reach::doubt);
    connect(reach, &Reach::lost, this, &ConnectController::showConnection);
    connect(reach, &Reach::cameBack, this, &ConnectController::showConnection);
}

void ConnectController::takeUri(const QString &text)
{
    const auto parsed = pg::parseSettings(text.toStdString());
    auto &page = m_window.connectPage();
    page.setUriError(parsed ? QString() : problemText(parsed.error()));
    if (!parsed)
        return;
    auto request = page.request();
    const auto before = std::exchange(request.settings, *parsed);
    if (parsed->parameters.contains("password"))
        page.setUri(QString::fromStdString(pg::displayText(*parsed)));
    // What a URI seldom says is not taken back by it.
    for (const auto *keyword : {"password", pg::sshKeyword}) {
        if (const auto known = before.parameters.find(keyword); known != before.parameters.end())
            request.settings.parameters.insert(*known);
    }
    page.setRequest(request);
}

//! What the attempt before told is no longer so.
void ConnectController::begin(const ConnectionRequest &request, const QString &what, PageId next)
{
    m_request = request;
    m_next = next;
    m_isOpening = true;
    m_testJob.cancel();
    m_window.connectPage().setTestSteps({});
    m_window.connectPage().setBusy(what);
}

void ConnectController::openGym(PageId next)
{
    begin({}, tr("Opening the Gym"), next);
    m_workspace.database.openGym();
}

void ConnectController::open(const ConnectionRequest &request)
{
    const auto key = QString::fromStdString(pg::displayText(request.settings));
    const auto password = request.settings.parameters.find("password");
    if (password == request.settings.parameters.end() || password->second.empty()) {
        openKnown(request, m_next);
        return;
    }
    begin(request, tr("Connecting"), m_next);
    const auto text = QString::fromStdString(password->second);
    m_passwords.keepForSession(key, text);
    if (request.secret == ConnectionRequest::Secret::Keychain) {
        m_passwords.keep(key, text, [this](const Result<> &kept) {
            if (!kept)
                m_window.connectPage().setFailed(kept.error());
        });
    }
    m_workspace.database.open(request.settings);
}

//! With the password that is known of it, where one is.
void ConnectController::openKnown(const ConnectionRequest &request, PageId next)
{
    begin(request, tr("Connecting to %1").arg(QString::fromStdString(pg::shortName(request.settings))), next);
    m_passwords.find(QString::fromStdString(pg::displayText(request.settings)),
                     [this, request](const Result<QString> &found) {
                         auto complete = request.settings;
                         if (found && !found->isEmpty())
                             complete.parameters["password"] = found->toStdString();
                         m_workspace.database.open(complete);
                     });
}

void ConnectController::openKept(const std::string &id)
{
    const auto *kept = m_workspace.connections.find(id);
    if (kept == nullptr)
        return;
    if (kept->isGym) {
        openGym();
        return;
    }
    const auto request = ConnectionText::request(*kept);
    if (!request) {
        m_window.connectPage().setFailed(request.error());
        return;
    }
    openKnown(*request, PageId::Explore);
}

void ConnectController::openRecent(const QString &text, PageId next)
{
    const auto *kept = m_workspace.connections.leadingTo(text.toStdString());
    const auto request =
        ConnectionText::request(kept != nullptr ? *kept : workbench::KeptConnection{.settings = text.toStdString()});
    if (!request)
        m_window.connectPage().setFailed(request.error());
    else if (!request->settings.parameters.empty())
        openKnown(*request, next);
}

void ConnectController::forgetPassword(const std::string &settings)
{
    m_passwords.forget(QString::fromStdString(settings));
}

//! Where only the password is missing it is all that is asked for.
void ConnectController::showFailure(const Error &error)
{
    auto &page = m_window.connectPage();
    page.setBusy({});
    page.setFailed(error);
    if (!std::exchange(m_isOpening, false))
        return;
    if (needsPassword(error)) {
        m_window.showPage(PageId::Connect);
        page.askPassword(m_request, isPasswordMissing(error));
    }
}

void ConnectController::test(const ConnectionRequest &request)
{
    m_window.connectPage().setBusy({});
    m_window.connectPage().setTestSteps(ConnectionTest::running());
    m_testJob.start(
        [settings = request.settings](Progress &progress) {
            return workbench::testConnection(settings, progress);
        },
        [this](const Result<workbench::Reached> &found) {
            m_window.connectPage().setTestSteps(ConnectionTest::steps(found));
        });
}

//! What was opened is kept as it was asked for; never with a password.
void ConnectController::remember()
{
    const auto &database = m_workspace.database;
    auto &connections = m_workspace.connections;
    const catalog::Catalog &catalog = database.explored().catalog;
    if (!database.isGym()) {
        // The program may have been started with an address.
        if (pg::displayText(m_request.settings) != pg::displayText(*database.settings()))
            m_request = {.settings = *database.settings()};
        m_request = ConnectionText::kept(connections, m_request);
    }
    connections.noteUse(*database.settings(), database.isGym(), catalog.serverVersionText);
}

void ConnectController::showConnection()
{
    const auto &database = m_workspace.database;
    if (!database.isConnected())
        return;
    const auto shortName = database.isGym() ? tr("Gym") : QString::fromStdString(pg::shortName(*database.settings()));
    const auto name = m_request.name.isEmpty() ? shortName : m_request.name;
    const auto note = m_workspace.reach.isLost() ? tr("not reached") : QString();
    m_window.topBar().setConnection({.name = name, .note = note, .colour = QColor(m_request.colour)});
}

} // namespace espalier::ui
