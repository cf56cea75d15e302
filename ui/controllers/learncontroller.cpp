// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/learncontroller.h"

#include "ui/controllers/connectcontroller.h"
#include "ui/documents/workspace.h"
#include "ui/pages/learn/gymbar.h"
#include "ui/pages/learn/learnpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/text.h"

#include <QLocale>

namespace espalier::ui {

LearnController::LearnController(MainWindow &window, Workspace &workspace, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_parts(parts)
{
    auto &page = parts.page;
    auto &learning = workspace.learning;
    connect(&window, &MainWindow::pageShown, this, [this](PageId id) {
        if (id == PageId::Learn && !m_isRead)
            read();
    });
    connect(&window, &MainWindow::languageChanged, this, [this] {
        if (m_isRead)
            read();
    });
    connect(&learning, &Learning::stepsChanged, this, &LearnController::showSteps);
    connect(&learning, &Learning::told, this, [this](const QString &text) {
        const auto &[lesson, step] = m_workspace.learning.running();
        if (lesson == m_parts.page.current())
            m_parts.page.setTold(step, text);
    });
    connect(&learning, &Learning::failed, &page, &LearnPage::setError);
    connect(&page, &LearnPage::lessonChanged, this, &LearnController::showSteps);
    connect(&page, &LearnPage::runRequested, this, [this](const QString &lesson, std::size_t step, bool isAlone) {
        m_workspace.learning.run({lesson, step}, isAlone);
    });
    connect(&page, &LearnPage::undoRequested, this, [this](const QString &lesson, std::size_t step) {
        m_workspace.learning.undo({lesson, step});
    });
    connect(&learning, &Learning::undone, this, [this](const workbench::Undone &undone) {
        m_parts.page.setStays(undone.stays);
    });
    connect(&page, &LearnPage::stopRequested, &learning, &Learning::stop);
    connect(&page, &LearnPage::startOverRequested, &learning, &Learning::startOver);
    connect(&page, &LearnPage::studyRequested, this, &LearnController::openStudy);
    connectGym();
}

void LearnController::connectGym()
{
    auto &gym = m_workspace.gym;
    auto &bar = m_parts.page.gymBar();
    connect(&gym, &Gym::changed, this, [this] {
        const auto &shown = m_workspace.gym;
        m_parts.page.gymBar().setState(shown.state(), shown.isBusy(), shown.isClockOn());
    });
    connect(&gym, &Gym::failed, &m_parts.page, &LearnPage::setError);
    // A step may have started it, or let time pass.
    connect(&m_workspace.learning, &Learning::stepsChanged, this, [this] {
        if (m_workspace.learning.running().first.isEmpty() && m_isRead)
            m_workspace.gym.look();
    });
    connect(&bar, &GymBar::startRequested, &gym, &Gym::start);
    connect(&bar, &GymBar::tickRequested, &gym, &Gym::tick);
    connect(&bar, &GymBar::clockToggled, &gym, &Gym::setClock);
    connect(&bar, &GymBar::resetRequested, &gym, &Gym::reset);
}

//! In the language of the window, again where it has changed.
void LearnController::read()
{
    m_isRead = true;
    auto &learning = m_workspace.learning;
    learning.read(QLocale().name());
    m_parts.page.setLessons(learning.lessons(), learning.done());
}

void LearnController::showSteps()
{
    const auto &learning = m_workspace.learning;
    auto &page = m_parts.page;
    const auto lesson = page.current();
    const auto &[of, step] = learning.running();
    page.setSteps(
        learning.done(), of == lesson ? step : 0, !of.isEmpty(),
        [&learning, &lesson](std::size_t number) {
            return learning.end({lesson, number});
        },
        learning.undoable(lesson));
    QStringList studies;
    for (const auto &study : learning.studies(lesson))
        studies << toQString(study.string());
    page.setStudies(studies);
}

//! On the database that it asks, which is opened where another one is.
void LearnController::openStudy(const QString &file)
{
    m_workspace.document.open(file);
    m_window.showPage(PageId::Study);
    if (!m_workspace.database.isConnected() || !m_workspace.database.isGym())
        m_parts.connecting.openGym(PageId::Study);
}

} // namespace espalier::ui
