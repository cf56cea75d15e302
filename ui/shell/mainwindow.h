// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/base/joblist.h"
#include "ui/shell/history.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowactions.h"

#include <QMainWindow>

#include <array>

class QAbstractButton;
class QAction;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace espalier::ui {

class CommandPalette;
class ConnectPage;
class EmptyState;
class ExplorePage;
class HelpDialog;
class Language;
class LineOfText;
class NavigationRail;
class PageStack;
class Theme;
class ViewChanges;

//! The frame around the pages. It asks for nothing: what drives it takes the pages, the bar and the jobs from here,
//! sets their values and hears their wishes.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! What the window stands on; all outlive it.
    struct Parts
    {
        Theme &theme;
        Language &language;
        QSettings &settings;
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);

    ConnectPage &connectPage() const { return *m_connect; }
    ExplorePage &explorePage() const { return *m_explore; }
    TopBar &topBar() const { return *m_top; }
    JobList &jobs() const { return *m_jobs; }
    //! Puts a page in its place; the window owns it. Until then a text says what is missing.
    void setPage(PageId id, QWidget *page);
    //! What stands at the right while a page is shown; the window owns it.
    void setInspector(PageId id, QWidget *inspector);
    QWidget *page(PageId id) const { return m_pages.at(static_cast<std::size_t>(id)); }

    void showPage(PageId id);
    PageId currentPage() const { return m_current; }
    //! For back and forward: what is looked at on the current page now.
    void visit(const QString &focus);
    //! "12,480 of 12,480 examples", "snapshot 4 min old", ...: the parts of the status line.
    void setStatus(const QStringList &parts);
    //! Lists the catalog's tables, columns and keys in the palette.
    void setCatalog(const catalog::Catalog &catalog);
    QAction *command(Command command) const { return m_actions->command(command); }
    StudyMenu &studyMenu() const { return *m_actions->studyMenu(); }
    void setHistory(const HistoryState &state);
    CommandPalette &commandPalette() const { return *m_palette; }

Q_SIGNALS:
    //! Back or forward arrived at a page's focus.
    void focusRequested(espalier::ui::PageId page, const QString &focus);
    void pageShown(espalier::ui::PageId page);
    //! What was worded has to be worded again; pages word their own.
    void languageChanged();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void connectParts();
    void connectActions();
    void retranslate();
    void retranslateEmptyPages();
    void go(const std::optional<Place> &place);
    void display(PageId id);
    void updateNavigation();
    void openPalette();
    void press(QAbstractButton *button);
    void namePages();
    void openAbout();
    void openHelp();
    void openShortcuts();
    void setScheme(int scheme);
    void keepViews();

    Parts m_parts;
    History m_history;
    PageId m_current = PageId::Connect;
    WindowActions *m_actions = nullptr;
    JobList *m_jobs = nullptr;
    TopBar *m_top = nullptr;
    NavigationRail *m_rail = nullptr;
    QSplitter *m_splitter = nullptr;
    PageStack *m_stack = nullptr;
    QStackedWidget *m_inspectors = nullptr;
    CommandPalette *m_palette = nullptr;
    LineOfText *m_status = nullptr;
    ConnectPage *m_connect = nullptr;
    ExplorePage *m_explore = nullptr;
    std::array<QWidget *, pageCount> m_pages{};
    std::array<EmptyState *, pageCount> m_empty{};
    std::array<QWidget *, pageCount> m_inspectorOf{};
    HelpDialog *m_help = nullptr; //!< once it was asked for
    ViewChanges *m_viewChanges = nullptr;
    bool m_wantsInspector = true;
};

} // namespace espalier::ui
