// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/sessioncontroller.h"

#include "ui/controllers/connectcontroller.h"
#include "ui/controllers/lookedat.h"
#include "ui/documents/workspace.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/study/studyfeatures.h"
#include "ui/pages/study/studypage.h"
#include "ui/pages/study/studyresults.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/graphview.h"
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

SessionController::SessionController(MainWindow &window, Workspace &workspace, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_parts(parts)
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
    connectViews();
}

void SessionController::connectViews()
{
    const auto *graph = m_window.explorePage().graphView();
    connect(graph, &GraphView::viewChanged, this, &SessionController::keepSoon);
    connect(graph, &GraphView::selectionChanged, this, &SessionController::keepSoon);
    connect(&m_parts.study.results(), &StudyResults::currentChanged, this, &SessionController::keepSoon);
    connect(&m_parts.study.features(), &StudyFeatures::currentChanged, this, &SessionController::keepSoon);
    connect(&m_workspace.graph, &GraphDocument::opened, this, [this] {
        if (std::exchange(m_isGraphAwaited, false))
            lookAgain(m_window.explorePage(), m_workspace.graph, m_session.view);
    });
}

SessionController::~SessionController()
{
    if (!m_timer.isActive())
        return;
    try {
        (void)writeSession(m_file, now());
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

Session SessionController::now() const
{
    auto session = m_session;
    const auto &document = m_workspace.document;
    session.study.reset();
    session.file.clear();
    session.kept = document.kept();
    // A database that does not answer today is still the last one.
    if (const auto &database = m_workspace.database; database.isConnected()) {
        session.isGym = database.isGym();
        session.connection = database.isGym() ? std::string() : pg::displayText(*database.settings());
        session.page = nameOf(m_window.currentPage());
    }
    if (m_workspace.graph.isOpen() && !m_isGraphAwaited)
        lookedAt(m_window.explorePage(), m_workspace.graph, session.view);
    if (document.isOpen())
        lookedAt(m_parts.study, session.view);
    return session;
}

void SessionController::keep()
{
    m_timer.stop();
    auto session = now();
    if (session == m_session)
        return;
    m_session = std::move(session);
    // One thread, one after the other: the last one stays.
    m_job.start(
        [file = m_file, kept = m_session](Progress & /*progress*/) {
            return writeSession(file, kept);
        },
        [this](const Result<> &written) {
            if (!written && !std::exchange(m_problem, written.error()))
                m_window.connectPage().setFailed(written.error());
        });
}

void SessionController::restoreStudy()
{
    if (m_session.study) {
        m_workspace.document.restore({m_session.study, toQString(m_session.file), {}});
    } else if (m_session.kept.empty() || !m_workspace.studies.restore(m_session.kept)) {
        return;
    }
    lookAgain(m_parts.study, m_session.view);
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
    restoreStudy();
    m_isGraphAwaited = m_session.isGym || !m_session.connection.empty();
    const auto page = pageOf(m_session.page);
    if (m_session.isGym)
        m_parts.connecting.openGym(page);
    else if (!m_session.connection.empty())
        m_parts.connecting.openRecent(toQString(m_session.connection), page);
}

} // namespace espalier::ui
