// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "core/base/languages.h"
#include "ui/base/icon.h"
#include "ui/shell/studymenu.h"
#include "ui/words/text.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QWidget>

#include <utility>

namespace espalier::ui {

namespace {

//! An icon and the keys of an action.
using Look = std::pair<const char *, int>;

void name(QAction *action, const QString &text)
{
    const auto shortcut = action->shortcut().toString(QKeySequence::NativeText);
    action->setText(text);
    action->setToolTip(shortcut.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, shortcut));
}

} // namespace

WindowActions::WindowActions(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_pageGroup(new QActionGroup(this))
{
    buildPages();
    buildActions();
    buildMenu();
}

QAction *WindowActions::make(const QString &iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(iconName), {}, &m_window);
    action->setProperty("iconName", iconName);
    action->setShortcut(shortcut);
    m_window.addAction(action);
    return action;
}

void WindowActions::buildPages()
{
    for (std::size_t i = 0; i < pageCount; ++i) {
        const auto key = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)));
        auto *action = make(QString::fromLatin1(pageIcons.at(i)), key);
        action->setCheckable(true);
        m_pageGroup->addAction(action);
        m_pages.at(i) = action;
        connect(action, &QAction::triggered, this, [this, i] {
            Q_EMIT pageTriggered(static_cast<PageId>(i));
        });
    }
}

void WindowActions::buildActions()
{
    constexpr std::array<Look, commandCount> commands{{{"undo", Qt::CTRL | Qt::Key_Z},
                                                       {"redo", Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
                                                       {"file", Qt::CTRL | Qt::Key_S},
                                                       {"file", Qt::CTRL | Qt::SHIFT | Qt::Key_S},
                                                       {"folder", Qt::CTRL | Qt::Key_O},
                                                       {"plus", Qt::CTRL | Qt::Key_N},
                                                       {"copy", 0},
                                                       {"edit", 0},
                                                       {"delete", 0}}};
    for (std::size_t i = 0; i < commandCount; ++i) {
        const auto &[iconName, keys] = commands.at(i);
        m_commands.at(i) = make(QString::fromLatin1(iconName), keys == 0 ? QKeySequence() : QKeySequence(keys));
    }
    constexpr std::array<Look, windowActionCount> actions{{{"back", Qt::ALT | Qt::Key_Left},
                                                           {"forward", Qt::ALT | Qt::Key_Right},
                                                           {"search", Qt::CTRL | Qt::Key_K},
                                                           {"sidebar-right", Qt::CTRL | Qt::Key_I},
                                                           {"jobs", Qt::CTRL | Qt::Key_J},
                                                           {"refresh", Qt::Key_F5},
                                                           {"help", Qt::Key_F1},
                                                           {"command", Qt::CTRL | Qt::Key_F1},
                                                           {"info", 0},
                                                           {"close", Qt::CTRL | Qt::Key_Q}}};
    for (std::size_t i = 0; i < windowActionCount; ++i) {
        const auto &[iconName, keys] = actions.at(i);
        m_actions.at(i) = make(QString::fromLatin1(iconName), keys == 0 ? QKeySequence() : QKeySequence(keys));
    }
    of(WindowAction::Inspect)->setCheckable(true);
}

void WindowActions::buildMenu()
{
    m_menu = new QMenu(&m_window);
    m_themeMenu = m_menu->addMenu(QString());
    m_languageMenu = m_menu->addMenu(QString());
    auto *schemes = new QActionGroup(this);
    auto *languages = new QActionGroup(this);
    for (std::size_t i = 0; i < m_schemes.size(); ++i) {
        static constexpr std::array names{"settings", "sun", "moon"};
        m_schemes.at(i) = make(QString::fromLatin1(names.at(i)), {});
        m_schemes.at(i)->setCheckable(true);
        schemes->addAction(m_schemes.at(i));
        m_themeMenu->addAction(m_schemes.at(i));
        connect(m_schemes.at(i), &QAction::triggered, this, [this, i] {
            Q_EMIT schemeTriggered(static_cast<int>(i));
        });
    }
    // Each is called by its own name, which those find who read no other; the first is the system's.
    for (int i = 0; i <= static_cast<int>(spokenLanguages.size()); ++i) {
        auto *action = m_languages.emplace_back(make(QStringLiteral("text"), {}));
        action->setCheckable(true);
        languages->addAction(action);
        m_languageMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            Q_EMIT languageTriggered(i);
        });
    }
    m_studyMenu = new StudyMenu(
        {.fresh = command(Command::NewStudy),
         .change = {command(Command::DuplicateStudy), command(Command::RenameStudy), command(Command::DeleteStudy)},
         .file = {command(Command::OpenStudy), command(Command::SaveStudy), command(Command::SaveStudyAs)}},
        &m_window);
    m_menu->addAction(command(Command::Undo));
    m_menu->addAction(command(Command::Redo));
    m_menu->addMenu(m_studyMenu);
    m_menu->addSeparator();
    m_menu->addAction(of(WindowAction::Inspect));
    m_menu->addSeparator();
    m_menu->addAction(of(WindowAction::Help));
    m_menu->addAction(of(WindowAction::Shortcuts));
    m_menu->addAction(of(WindowAction::About));
    m_menu->addSeparator();
    m_menu->addAction(of(WindowAction::Quit));
}

void WindowActions::setHistory(const HistoryState &state)
{
    m_history = state;
    command(Command::Undo)->setEnabled(state.canUndo);
    command(Command::Redo)->setEnabled(state.canRedo);
    nameHistory();
}

void WindowActions::setChosen(int scheme, int language)
{
    m_schemes.at(static_cast<std::size_t>(scheme))->setChecked(true);
    m_languages.at(static_cast<std::size_t>(language))->setChecked(true);
}

void WindowActions::nameHistory() const
{
    const auto &undo = m_history.undoText;
    const auto &redo = m_history.redoText;
    name(command(Command::Undo), undo.isEmpty() ? tr("Undo") : tr("Undo %1", "what was done").arg(undo));
    name(command(Command::Redo), redo.isEmpty() ? tr("Redo") : tr("Redo %1", "what was undone").arg(redo));
}

void WindowActions::retranslate()
{
    const std::array pages{tr("Connect"), tr("Explore"), tr("Study"),   tr("Train"),
                           tr("Compare"), tr("Deploy"),  tr("Monitor"), tr("Learn")};
    for (std::size_t i = 0; i < pageCount; ++i)
        name(m_pages.at(i), pages.at(i));
    nameHistory();
    name(command(Command::SaveStudy), tr("Save Study"));
    name(command(Command::SaveStudyAs), tr("Save as File…"));
    name(command(Command::OpenStudy), tr("Open Study File…"));
    name(command(Command::NewStudy), tr("New Study"));
    name(command(Command::DuplicateStudy), tr("Duplicate Study"));
    name(command(Command::RenameStudy), tr("Rename Study…"));
    name(command(Command::DeleteStudy), tr("Delete Study"));
    m_studyMenu->retranslate();
    const std::array actions{tr("Back"),
                             tr("Forward"),
                             tr("Search Everything"),
                             tr("Show Inspector"),
                             tr("Show Jobs"),
                             tr("Read the Catalog Again"),
                             tr("Help on This Page"),
                             tr("Keyboard Shortcuts"),
                             tr("About Espalier"),
                             tr("Quit")};
    static_assert(actions.size() == windowActionCount);
    for (std::size_t i = 0; i < windowActionCount; ++i)
        name(m_actions.at(i), actions.at(i));
    m_themeMenu->setTitle(tr("Theme"));
    m_languageMenu->setTitle(tr("Language"));
    const std::array schemes{tr("Theme of the System"), tr("Light Theme"), tr("Dark Theme")};
    for (std::size_t i = 0; i < schemes.size(); ++i)
        name(m_schemes.at(i), schemes.at(i));
    name(m_languages.front(), tr("Language of the System"));
    const std::array languages{tr("English language"), tr("German language"), tr("Spanish language"),
                               tr("French language"), tr("Chinese language")};
    static_assert(languages.size() == spokenLanguages.size());
    for (std::size_t i = 0; i < languages.size(); ++i) {
        m_languages[i + 1]->setProperty("words", languages.at(i));
        name(m_languages[i + 1], toQString(spokenLanguages.at(i).name));
    }
}

} // namespace espalier::ui
