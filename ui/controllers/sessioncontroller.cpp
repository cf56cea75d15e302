// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/sessioncontroller.h"

#include "ui/controllers/connectcontroller.h"
#include "ui/documents/workspace.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/text.h"

#include <QDir>

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

namespace espalier::ui {

namespace {

constexpr auto delay = std::chrono::milliseconds(300);
constexpr int mostWindows = 32;

std::string nameOf(PageId page)
{
    return pageIcons.at(static_cast<std::size_t>(page));
}

PageId pageOf(const std::string &name)
{
    const auto *const found = std::ranges::find(pageIcons, name);
    return found == pageIcons.end() ? PageId::Explore : static_cast<PageId>(found - pageIcons.begin());
}

} // namespace

SessionController::SessionController(MainWindow &window, Workspace &workspace, ConnectController &connecting,
                                     QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_connecting(connecting)
{
    const auto folder = workspace.database.places().gym.parent_path();
    QDir().mkpath(QString::fromStdString(folder.string()));
    for (int i = 1; i <= mostWindows; ++i) {
        m_file = folder / (i == 1 ? std::string("session.json") : "session-" + std::to_string(i) + ".json");
        m_lock = std::make_unique<QLockFile>(QString::fromStdString(m_file.string() + ".lock"));
        m_lock->setStaleLockTime(0);
        if (m_lock->tryLock())
            break;
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &SessionController::keep);
    connect(&workspace.document, &StudyDocument::saved, this, &SessionController::keepSoon);
    connect(&workspace.database, &Database::catalogChanged, this, &SessionController::keepSoon);
    connect(&window, &MainWindow::pageShown, this, &SessionController::keepSoon);
}

SessionController::~SessionController()
{
    if (!m_timer.isActive())
        return;
    try {
        keep();
    } catch (const std::exception &exception) {
        qWarning("The session was not kept: %s", exception.what());
    }
}

//! Not later for a change that follows: all that waits is kept together, within the delay.
void SessionController::keepSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void SessionController::keep()
{
    m_timer.stop();
    auto session = m_session;
    const auto &document = m_workspace.document;
    session.study = document.isOpen() ? std::optional(document.study()) : std::nullopt;
    session.file = document.file().toStdString();
    // A database that does not answer today is still the last one.
    if (const auto &database = m_workspace.database; database.isConnected()) {
        session.isGym = database.isGym();
        session.connection = database.isGym() ? std::string() : pg::displayText(*database.settings());
        session.page = nameOf(m_window.currentPage());
    }
    if (session == m_session)
        return;
    if (const auto kept = writeSession(m_file, session); kept)
        m_session = std::move(session);
    else if (!std::exchange(m_problem, kept.error()))
        m_window.connectPage().setFailed(kept.error());
}

void SessionController::restore()
{
    auto session = readSession(m_file);
    if (!session) {
        // It is put aside, not lost.
        std::error_code ignored;
        std::filesystem::rename(m_file, m_file.string() + ".unreadable", ignored);
        m_window.connectPage().setFailed(session.error());
        return;
    }
    if (!*session)
        return;
    m_session = std::move(**session);
    if (m_session.study)
        m_workspace.document.restore(*m_session.study, QString::fromStdString(m_session.file));
    const auto page = pageOf(m_session.page);
    if (m_session.isGym)
        m_connecting.openGym(page);
    else if (!m_session.connection.empty())
        m_connecting.openRecent(QString::fromStdString(m_session.connection), page);
}

} // namespace espalier::ui
