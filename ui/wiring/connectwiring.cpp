// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wiring/connectwiring.h"

#include "core/catalog/load.h"
#include "core/gym/cluster.h"
#include "ui/base/text.h"
#include "ui/pages/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/workspace/workspace.h"

#include <QDateTime>
#include <QFileDialog>
#include <QSettings>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int mostRecent = 12;

QString recentKey()
{
    return QStringLiteral("connections/recent");
}

//! Which of the six steps an error of opening a connection belongs to.
std::size_t failedStep(const Error &error)
{
    const std::string_view subject = error.subject;
    if (subject.starts_with("host name"))
        return 0;
    if (subject.starts_with("TLS"))
        return 2;
    if (subject.starts_with("login"))
        return 3;
    if (subject.starts_with("database"))
        return 4;
    return error.code == Error::Code::Connection ? 1 : 5;
}

//! "TLSv1.3; 12 of 15 tables can be read".
Result<QString> testConnection(const pg::Settings &settings, Progress &progress)
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    const auto catalog = catalog::load(*connection);
    if (!catalog)
        return Failure(catalog.error());
    const auto readable = std::ranges::count_if(catalog->tables, &catalog::Table::isReadable);
    const auto tls = connection->tls();
    const auto encryption = tls.isEncrypted ? QString::fromStdString(tls.protocol) : ConnectWiring::tr("not encrypted");
    return ConnectWiring::tr("%1; %2 of %3 tables can be read")
        .arg(encryption, countText(readable), countText(static_cast<std::int64_t>(catalog->tables.size())));
}

} // namespace

ConnectWiring::ConnectWiring(MainWindow &window, Workspace &workspace, QSettings &settings, QObject *parent)
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
    connect(&page, &ConnectPage::gymRequested, this, [this] {
        m_window.connectPage().setBusy(tr("Opening the Gym"));
        m_request = {};
        m_workspace.database.openGym();
    });
    connect(&page, &ConnectPage::connectRequested, this, &ConnectWiring::open);
    connect(&page, &ConnectPage::testRequested, this, &ConnectWiring::test);
    connect(&page, &ConnectPage::recentRequested, this, &ConnectWiring::openRecent);
    connect(&page, &ConnectPage::studyRequested, this, &ConnectWiring::openStudy);
    connect(&page, &ConnectPage::uriPasted, this, [this](const QString &text) {
        const auto parsed = pg::parseSettings(text.toStdString());
        auto &connectPage = m_window.connectPage();
        connectPage.setUriError(parsed ? QString() : QString::fromStdString(parsed.error().detail));
        if (parsed)
            connectPage.setRequest({.settings = *parsed, .colour = connectPage.request().colour});
    });
    auto &database = workspace.database;
    connect(&database, &Database::stageChanged, this, [this](const QString &stage) {
        if (!m_workspace.database.isConnected())
            m_window.connectPage().setBusy(stage);
    });
    connect(&database, &Database::failed, this, [this](const Error &error) {
        m_window.connectPage().setBusy({});
        m_window.connectPage().setError(error);
    });
    connect(&database, &Database::catalogChanged, this, [this] {
        m_window.connectPage().setBusy({});
        remember();
        showConnection();
        if (m_window.currentPage() == PageId::Connect)
            m_window.showPage(PageId::Explore);
    });
    connect(&window.topBar(), &TopBar::connectionClicked, this, [this] {
        m_window.showPage(PageId::Connect);
    });
    connect(&window.topBar(), &TopBar::studyClicked, this, [this] {
        m_window.showPage(PageId::Study);
    });
}

void ConnectWiring::open(const ConnectionRequest &request)
{
    m_request = request;
    m_window.connectPage().setBusy(tr("Connecting"));
    const auto key = QString::fromStdString(pg::displayText(request.settings));
    const auto password = request.settings.parameters.find("password");
    if (password != request.settings.parameters.end() && !password->second.empty()) {
        const auto text = QString::fromStdString(password->second);
        m_passwords.keepForSession(key, text);
        if (request.secret == ConnectionRequest::Secret::Keychain) {
            m_passwords.keep(key, text, [this](const Result<> &kept) {
                if (!kept)
                    m_window.connectPage().setError(kept.error());
            });
        }
    }
    m_workspace.database.open(request.settings);
}

void ConnectWiring::openRecent(const QString &id)
{
    const auto parsed = pg::parseSettings(id.toStdString());
    if (!parsed) {
        m_window.connectPage().setError(parsed.error());
        return;
    }
    m_window.connectPage().setBusy(tr("Connecting"));
    m_passwords.find(QString::fromStdString(pg::displayText(*parsed)),
                     [this, settings = *parsed](const Result<QString> &found) {
                         auto complete = settings;
                         if (found && !found->isEmpty())
                             complete.parameters["password"] = found->toStdString();
                         m_request = {.settings = complete, .colour = {}, .secret = ConnectionRequest::Secret::None};
                         m_workspace.database.open(complete);
                     });
}

void ConnectWiring::test(const ConnectionRequest &request)
{
    std::vector<TestStep> steps;
    for (const auto &name : {tr("Name"), tr("Port"), tr("TLS"), tr("Login"), tr("Database"), tr("Rights")})
        steps.push_back({name, TestStep::Phase::Running, {}});
    m_window.connectPage().setTestSteps(steps);
    m_testJob.start(
        [settings = request.settings](Progress &progress) {
            return testConnection(settings, progress);
        },
        [this, request](const Result<QString> &rights) {
            showTest(request, rights);
        });
}

void ConnectWiring::showTest(const ConnectionRequest & /*request*/, const Result<QString> &rights)
{
    std::vector<TestStep> steps;
    const auto failed = rights ? std::size_t{6} : failedStep(rights.error());
    for (const auto &name : {tr("Name"), tr("Port"), tr("TLS"), tr("Login"), tr("Database"), tr("Rights")}) {
        const auto place = steps.size();
        const auto phase = place < failed ? TestStep::Phase::Passed
            : place == failed             ? TestStep::Phase::Failed
                                          : TestStep::Phase::Waiting;
        QString detail;
        if (place == failed)
            detail = toQString(rights.error().detail) + QLatin1Char(' ') + toQString(rights.error().advice);
        else if (rights && place == 5)
            detail = *rights;
        steps.push_back({name, phase, detail});
    }
    m_window.connectPage().setTestSteps(steps);
}

void ConnectWiring::showRecent()
{
    std::vector<ConnectionRow> rows;
    for (const auto &entry : m_settings.value(recentKey()).toList()) {
        const auto map = entry.toMap();
        const auto used = map.value(QStringLiteral("used")).toDateTime();
        const auto ago = agoText(static_cast<double>(used.secsTo(QDateTime::currentDateTimeUtc())));
        rows.push_back({.id = map.value(QStringLiteral("id")).toString(),
                        .title = map.value(QStringLiteral("title")).toString(),
                        .detail = tr("%1, last used %2").arg(map.value(QStringLiteral("server")).toString(), ago),
                        .colour = map.value(QStringLiteral("colour")).toString()});
    }
    m_window.connectPage().setRecent(rows);
}

//! The connection goes to the front of the recent ones; never with a password.
void ConnectWiring::remember()
{
    if (m_workspace.database.isGym() || !m_workspace.database.settings())
        return;
    const auto id = QString::fromStdString(pg::displayText(*m_workspace.database.settings()));
    auto entries = m_settings.value(recentKey()).toList();
    entries.removeIf([&id](const QVariant &entry) {
        return entry.toMap().value(QStringLiteral("id")).toString() == id;
    });
    const auto &catalog = m_workspace.database.explored().catalog;
    entries.prepend(
        QVariantMap{{QStringLiteral("id"), id},
                    {QStringLiteral("title"), QString::fromStdString(pg::shortName(*m_workspace.database.settings()))},
                    {QStringLiteral("server"), tr("PostgreSQL %1").arg(toQString(catalog.serverVersionText))},
                    {QStringLiteral("colour"), m_request.colour},
                    {QStringLiteral("used"), QDateTime::currentDateTimeUtc()}});
    while (entries.size() > mostRecent)
        entries.removeLast();
    m_settings.setValue(recentKey(), entries);
    showRecent();
}

void ConnectWiring::showConnection()
{
    const auto &database = m_workspace.database;
    const auto name = database.isGym() ? tr("Gym") : QString::fromStdString(pg::shortName(*database.settings()));
    m_window.topBar().setConnection({.name = name, .note = {}, .colour = QColor(m_request.colour)});
}

void ConnectWiring::openStudy(const QString &file)
{
    const auto chosen =
        file.isEmpty() ? QFileDialog::getOpenFileName(&m_window, tr("Open Study"), {}, tr("Studies (*.json)")) : file;
    if (chosen.isEmpty())
        return;
    m_workspace.document.open(chosen);
    m_window.showPage(PageId::Study);
}

} // namespace espalier::ui
