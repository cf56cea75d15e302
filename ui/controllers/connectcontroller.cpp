// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/connectcontroller.h"

#include "core/base/subjects.h"
#include "ui/controllers/connectiontest.h"
#include "ui/documents/workspace.h"
#include "ui/pages/connect/connectionform.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QDateTime>
#include <QSettings>

#include <utility>

namespace espalier::ui {

namespace {

constexpr int mostRecent = 12;

QString recentKey()
{
    return QStringLiteral("connections/recent");
}

//! How the Gym stands among the recent connections.
QString gymId()
{
    return QStringLiteral("gym");
}

bool needsPassword(const Error &error)
{
    return error.code == Error::Code::Connection && subjects::isOf(error.subject, subjects::loginAs);
}

} // namespace

ConnectController::ConnectController(MainWindow &window, Workspace &workspace, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_settings(settings)
{
    auto &page = window.connectPage();
    page.setParameters(pg::parameters());
    QStringList services;
    for (const auto &service : pg::services())
        services.append(QString::fromStdString(service));
    page.setServices(services);
    m_passwords.probe([&page](bool hasKeychain) {
        page.setKeychainAvailable(hasKeychain);
    });
    showRecent();
    connect(&window, &MainWindow::languageChanged, this, &ConnectController::showRecent);
    connectPage();
    connectDatabase();
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
    connect(&page, &ConnectPage::recentRequested, this, [this](const QString &id) {
        openRecent(id);
    });
    connect(&page, &ConnectPage::recentSelected, this, &ConnectController::selectRecent);
    connect(&page, &ConnectPage::recentForgotten, this, &ConnectController::forgetRecent);
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

void ConnectController::takeUri(const QString &text)
{
    const auto parsed = pg::parseSettings(text.toStdString());
    auto &page = m_window.connectPage();
    page.setUriError(parsed ? QString() : problemText(parsed.error()));
    if (!parsed)
        return;
    auto request = page.request();
    const auto known = request.settings.parameters.find("password");
    const auto password = known == request.settings.parameters.end() ? std::string() : known->second;
    request.settings = *parsed;
    if (const auto given = parsed->parameters.find("password"); given != parsed->parameters.end())
        page.setUri(QString::fromStdString(pg::displayText(*parsed)));
    else if (!password.empty())
        request.settings.parameters["password"] = password;
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
    begin(request, tr("Connecting"), m_next);
    const auto key = QString::fromStdString(pg::displayText(request.settings));
    const auto password = request.settings.parameters.find("password");
    if (password != request.settings.parameters.end() && !password->second.empty()) {
        const auto text = QString::fromStdString(password->second);
        m_passwords.keepForSession(key, text);
        if (request.secret == ConnectionRequest::Secret::Keychain) {
            m_passwords.keep(key, text, [this](const Result<> &kept) {
                if (!kept)
                    m_window.connectPage().setFailed(kept.error());
            });
        }
    }
    m_workspace.database.open(request.settings);
}

void ConnectController::openRecent(const QString &id, PageId next)
{
    if (id == gymId()) {
        openGym(next);
        return;
    }
    const auto request = recent(id);
    if (request.settings.parameters.empty())
        return;
    begin(request, tr("Connecting to %1").arg(QString::fromStdString(pg::shortName(request.settings))), next);
    m_passwords.find(id, [this, request](const Result<QString> &found) {
        auto complete = request.settings;
        if (found && !found->isEmpty())
            complete.parameters["password"] = found->toStdString();
        m_workspace.database.open(complete);
    });
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
        page.askPassword(m_request);
    }
}

ConnectionRequest ConnectController::recent(const QString &id) const
{
    ConnectionRequest request;
    const auto parsed = pg::parseSettings(id.toStdString());
    if (!parsed) {
        m_window.connectPage().setFailed(parsed.error());
        return request;
    }
    request.settings = *parsed;
    for (const auto &entry : m_settings.value(recentKey()).toList()) {
        if (entry.toMap().value(QStringLiteral("id")).toString() == id)
            request.colour = entry.toMap().value(QStringLiteral("colour")).toString();
    }
    return request;
}

void ConnectController::selectRecent(const QString &id)
{
    if (id != gymId())
        m_window.connectPage().setRequest(recent(id));
}

void ConnectController::forgetRecent(const QString &id)
{
    auto entries = m_settings.value(recentKey()).toList();
    entries.removeIf([&id](const QVariant &entry) {
        return entry.toMap().value(QStringLiteral("id")).toString() == id;
    });
    m_settings.setValue(recentKey(), entries);
    m_passwords.forget(id);
    showRecent();
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

void ConnectController::showRecent()
{
    std::vector<ConnectionRow> rows;
    for (const auto &entry : m_settings.value(recentKey()).toList()) {
        const auto map = entry.toMap();
        const auto id = map.value(QStringLiteral("id")).toString();
        const auto used = map.value(QStringLiteral("used")).toDateTime();
        const auto ago = agoText(static_cast<double>(used.secsTo(QDateTime::currentDateTimeUtc())));
        rows.push_back({.id = id,
                        .title = id == gymId() ? tr("Gym") : map.value(QStringLiteral("title")).toString(),
                        .detail = tr("%1, last used %2").arg(map.value(QStringLiteral("server")).toString(), ago),
                        .colour = map.value(QStringLiteral("colour")).toString()});
    }
    m_window.connectPage().setRecent(rows);
}

//! The connection goes to the front of the recent ones; never with a password.
void ConnectController::remember()
{
    const auto &database = m_workspace.database;
    const auto id = database.isGym() ? gymId() : QString::fromStdString(pg::displayText(*database.settings()));
    const auto title = database.isGym() ? tr("Gym") : QString::fromStdString(pg::shortName(*database.settings()));
    auto entries = m_settings.value(recentKey()).toList();
    entries.removeIf([&id](const QVariant &entry) {
        return entry.toMap().value(QStringLiteral("id")).toString() == id;
    });
    const catalog::Catalog &catalog = database.explored().catalog;
    entries.prepend(
        QVariantMap{{QStringLiteral("id"), id},
                    {QStringLiteral("title"), title},
                    {QStringLiteral("server"), tr("PostgreSQL %1").arg(toQString(catalog.serverVersionText))},
                    {QStringLiteral("colour"), m_request.colour},
                    {QStringLiteral("used"), QDateTime::currentDateTimeUtc()}});
    while (entries.size() > mostRecent)
        entries.removeLast();
    m_settings.setValue(recentKey(), entries);
    showRecent();
}

void ConnectController::showConnection()
{
    const auto &database = m_workspace.database;
    const auto name = database.isGym() ? tr("Gym") : QString::fromStdString(pg::shortName(*database.settings()));
    m_window.topBar().setConnection({.name = name, .note = {}, .colour = QColor(m_request.colour)});
}

} // namespace espalier::ui
