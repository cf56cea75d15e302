// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done anywhere in the window, and its menu.
#include "ui/base/icon.h"
#include "ui/base/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/navigationrail.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

#include <array>
#include <utility>

namespace espalier::ui {

QAction *MainWindow::makeAction(const QString &iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(iconName), {}, this);
    action->setProperty("iconName", iconName);
    action->setShortcut(shortcut);
    addAction(action);
    return action;
}

void MainWindow::buildActions()
{
    for (std::size_t i = 0; i < pageCount; ++i) {
        const auto key = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
        auto *action = makeAction(QString::fromLatin1(pageIcons.at(i)), key);
        action->setCheckable(true);
        m_pageGroup->addAction(action);
        m_pageActions.at(i) = action;
        m_rail->addPage(action);
        connect(action, &QAction::triggered, this, [this, i] {
            showPage(static_cast<PageId>(i));
        });
    }
    constexpr std::array<std::pair<const char *, int>, commandCount> commands{
        {{"undo", Qt::CTRL | Qt::Key_Z},
         {"redo", Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
         {"file", Qt::CTRL | Qt::Key_S},
         {"file", Qt::CTRL | Qt::SHIFT | Qt::Key_S},
         {"folder", Qt::CTRL | Qt::Key_O}}};
    for (std::size_t i = 0; i < commandCount; ++i)
        m_commands.at(i) = makeAction(QString::fromLatin1(commands.at(i).first), QKeySequence(commands.at(i).second));
    m_back = makeAction(QStringLiteral("back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = makeAction(QStringLiteral("forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    m_search = makeAction(QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_K));
    m_inspect = makeAction(QStringLiteral("sidebar-right"), QKeySequence(Qt::CTRL | Qt::Key_I));
    m_inspect->setCheckable(true);
    m_showJobs = makeAction(QStringLiteral("jobs"), QKeySequence(Qt::CTRL | Qt::Key_J));
    m_refresh = makeAction(QStringLiteral("refresh"), QKeySequence(Qt::Key_F5));
    m_shortcuts = makeAction(QStringLiteral("command"), QKeySequence(Qt::Key_F1));
    m_about = makeAction(QStringLiteral("info"), {});
    m_quit = makeAction(QStringLiteral("close"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_rail->addFoot(m_inspect);
}

void MainWindow::buildMenu()
{
    m_menu = new QMenu(this);
    m_themeMenu = m_menu->addMenu(QString());
    m_languageMenu = m_menu->addMenu(QString());
    auto *schemes = new QActionGroup(this);
    auto *languages = new QActionGroup(this);
    for (std::size_t i = 0; i < m_schemes.size(); ++i) {
        static constexpr std::array names{"settings", "sun", "moon"};
        m_schemes.at(i) = makeAction(QString::fromLatin1(names.at(i)), {});
        m_schemes.at(i)->setCheckable(true);
        schemes->addAction(m_schemes.at(i));
        m_themeMenu->addAction(m_schemes.at(i));
        connect(m_schemes.at(i), &QAction::triggered, this, [this, i] {
            setScheme(static_cast<int>(i));
        });
        m_languages.at(i) = makeAction(QStringLiteral("text"), {});
        m_languages.at(i)->setCheckable(true);
        languages->addAction(m_languages.at(i));
        m_languageMenu->addAction(m_languages.at(i));
        connect(m_languages.at(i), &QAction::triggered, this, [this, i] {
            m_parts.language.setCode(Language::codes().at(static_cast<qsizetype>(i)));
            m_parts.settings.setValue(QStringLiteral("window/language"), m_parts.language.code());
        });
    }
    for (auto *action : m_commands)
        m_menu->addAction(action);
    m_menu->addSeparator();
    m_menu->addAction(m_inspect);
    m_menu->addSeparator();
    m_menu->addAction(m_shortcuts);
    m_menu->addAction(m_about);
    m_menu->addSeparator();
    m_menu->addAction(m_quit);
    m_top->setMenu(m_menu);
    m_top->addNavigation(m_back, m_forward);
}

void MainWindow::setHistory(const HistoryState &state)
{
    m_historyState = state;
    command(Command::Undo)->setEnabled(state.canUndo);
    command(Command::Redo)->setEnabled(state.canRedo);
    nameHistory();
}

} // namespace espalier::ui
