// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/history.h"

#include <QObject>
#include <QString>

#include <array>
#include <vector>

class QAction;
class QActionGroup;
class QKeySequence;
class QMenu;
class QWidget;

namespace espalier::ui {

class StudyMenu;

//! Of the pages, in their order.
inline constexpr std::array<const char *, pageCount> pageIcons{"connect", "explore", "study",   "train",
                                                               "compare", "deploy",  "monitor", "learn"};

//! What can be done on every page; what drives the window does it.
enum class Command
{
    Undo,
    Redo,
    SaveStudy,
    SaveStudyAs,
    OpenStudy,
    NewStudy,
    DuplicateStudy,
    RenameStudy,
    DeleteStudy
};
inline constexpr std::size_t commandCount = 9;

//! What the window does itself.
enum class WindowAction
{
    Back,
    Forward,
    Search,
    Inspect,
    ShowJobs,
    Refresh,
    Help,
    Shortcuts,
    About,
    Quit
};
inline constexpr std::size_t windowActionCount = 10;

//! What Undo and Redo would do now.
struct HistoryState
{
    bool canUndo = false;
    QString undoText;
    bool canRedo = false;
    QString redoText;
    bool operator==(const HistoryState &) const = default;
};

//! What can be done anywhere in the window, with icons, keys and words, and its menu.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    //! All belong to window, which they are added to.
    explicit WindowActions(QWidget &window);

    QAction *page(PageId id) const { return m_pages.at(static_cast<std::size_t>(id)); }
    QAction *command(Command command) const { return m_commands.at(static_cast<std::size_t>(command)); }
    QAction *of(WindowAction action) const { return m_actions.at(static_cast<std::size_t>(action)); }
    QMenu *menu() const { return m_menu; }
    //! What can be done with studies; a part of menu(), too.
    StudyMenu *studyMenu() const { return m_studyMenu; }
    void setHistory(const HistoryState &state);
    //! What is chosen in the menu now: a Scheme, and a place in Language::codes().
    void setChosen(int scheme, int language);
    void retranslate();

Q_SIGNALS:
    void pageTriggered(espalier::ui::PageId id);
    void schemeTriggered(int scheme);
    void languageTriggered(int language);

private:
    QAction *make(const QString &iconName, const QKeySequence &shortcut);
    void buildPages();
    void buildActions();
    void buildMenu();
    void nameHistory() const;

    QWidget &m_window;
    HistoryState m_history;
    QActionGroup *m_pageGroup = nullptr;
    std::array<QAction *, pageCount> m_pages{};
    std::array<QAction *, commandCount> m_commands{};
    std::array<QAction *, windowActionCount> m_actions{};
    std::array<QAction *, 3> m_schemes{};
    std::vector<QAction *> m_languages; //!< as Language::codes()
    QMenu *m_menu = nullptr;
    StudyMenu *m_studyMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
};

} // namespace espalier::ui
