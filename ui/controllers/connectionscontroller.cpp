// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/connectionscontroller.h"

#include "ui/controllers/connectcontroller.h"
#include "ui/controllers/connectiontext.h"
#include "ui/documents/workspace.h"
#include "ui/pages/connect/connectionform.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/shell/mainwindow.h"

#include <QDateTime>
#include <QSettings>

namespace espalier::ui {

ConnectionsController::ConnectionsController(MainWindow &window, Workspace &workspace, ConnectController &connecting,
                                             QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_connecting(connecting)
{
    auto &page = window.connectPage();
    auto &connections = workspace.connections;
    takeOver(settings);
    connect(&connections, &Connections::listed, this, &ConnectionsController::show);
    connect(&connections, &Connections::failed, &page, &ConnectPage::setFailed);
    connect(&window, &MainWindow::languageChanged, this, &ConnectionsController::show);
    connect(&window, &MainWindow::pageShown, this, [this](PageId shown) {
        if (shown == PageId::Connect)
            m_workspace.connections.read();
    });
    connect(&page, &ConnectPage::connectionRequested, this, [this](const QString &id) {
        m_connecting.openKept(id.toStdString());
    });
    connect(&page, &ConnectPage::connectionSelected, this, &ConnectionsController::select);
    connect(&page, &ConnectPage::connectionDuplicated, this, [this](const QString &id) {
        if (const auto copy = m_workspace.connections.duplicate(id.toStdString()); !copy.empty())
            select(QString::fromStdString(copy));
    });
    connect(&page, &ConnectPage::connectionDeleted, this, &ConnectionsController::remove);
    connect(&page, &ConnectPage::connectionRenamed, this, &ConnectionsController::rename);
    connect(&page, &ConnectPage::saveRequested, this, &ConnectionsController::save);
    show();
}

//! They are gone from there once they are here.
void ConnectionsController::takeOver(QSettings &settings)
{
    const auto key = QStringLiteral("connections/recent");
    const auto entries = settings.value(key).toList();
    if (entries.isEmpty())
        return;
    std::vector<workbench::KeptConnection> taken;
    for (const auto &entry : entries) {
        const auto map = entry.toMap();
        const auto text = map.value(QStringLiteral("id")).toString();
        const bool isGym = text == QLatin1String(workbench::gymConnectionId);
        const auto parsed = isGym ? Result<pg::Settings>(pg::Settings()) : pg::parseSettings(text.toStdString());
        if (!parsed)
            continue;
        const auto used = map.value(QStringLiteral("used")).toDateTime();
        workbench::KeptConnection look{.colour = map.value(QStringLiteral("colour")).toString().toStdString()};
        if (used.isValid())
            look.used = Timestamp{used.toMSecsSinceEpoch() * 1000};
        workbench::addConnection(taken, *parsed, look);
        taken.back().isGym = isGym;
    }
    m_workspace.connections.takeOver(std::move(taken));
    settings.remove(key);
}

void ConnectionsController::show()
{
    m_window.connectPage().setConnections(ConnectionText::rows(m_workspace.connections));
}

void ConnectionsController::select(const QString &id)
{
    const auto *connection = m_workspace.connections.find(id.toStdString());
    if (connection == nullptr || connection->isGym)
        return;
    auto &page = m_window.connectPage();
    if (const auto request = ConnectionText::request(*connection))
        page.showConnection(*request, connection->source == workbench::ConnectionSource::Kept);
    else
        page.setFailed(request.error());
}

void ConnectionsController::save(const ConnectionRequest &request)
{
    const auto kept = ConnectionText::kept(m_workspace.connections, request);
    m_window.connectPage().showConnection(kept, true);
}

void ConnectionsController::rename(const QString &id, const QString &name)
{
    const auto *connection = m_workspace.connections.find(id.toStdString());
    if (connection == nullptr)
        return;
    auto renamed = *connection;
    renamed.name = name.toStdString();
    m_workspace.connections.change(renamed, tr("Rename %1").arg(name));
    select(id);
}

void ConnectionsController::remove(const QString &id)
{
    const auto *connection = m_workspace.connections.find(id.toStdString());
    if (connection == nullptr)
        return;
    const auto settings = connection->settings;
    m_workspace.connections.remove(id.toStdString());
    if (m_workspace.connections.leadingTo(settings) == nullptr)
        m_connecting.forgetPassword(settings);
}

} // namespace espalier::ui
