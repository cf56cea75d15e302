// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/base/theme.h"
#include "ui/base/viewstate.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/pages/explore/exploreinspector.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/shell/buttonkeys.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/paletteitem.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/studymenu.h"
#include "ui/shell/termhints.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/graphview.h"
#include "ui/widgets/jobsbutton.h"
#include "ui/widgets/jobspopup.h"
#include "ui/widgets/lineoftext.h"
#include "ui/widgets/navigationrail.h"
#include "ui/widgets/pagestack.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace espalier::ui {

namespace {

//! What a window manager puts around a window, at most: the first window fits the screen with it.
constexpr QSize frame(16, 48);

std::size_t indexOf(PageId id)
{
    return static_cast<std::size_t>(id);
}

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_actions(new WindowActions(*this))
    , m_jobs(new JobList(this))
    , m_top(new TopBar(this))
    , m_rail(new NavigationRail(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new PageStack(this))
    , m_inspectors(new QStackedWidget(this))
    , m_palette(new CommandPalette(this))
    , m_status(new LineOfText(TextRole::Secondary, this))
    , m_connect(new ConnectPage(this))
    , m_explore(new ExplorePage(this))
    , m_viewChanges(new ViewChanges(this))
{
    setObjectName(QStringLiteral("window"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/espalier.svg")));
    new ButtonKeys(this);
    new TermHints(this);
    buildFrame();
    setPage(PageId::Connect, m_connect);
    setPage(PageId::Explore, m_explore);
    setInspector(PageId::Explore, m_explore->inspector());
    for (std::size_t i = 2; i < pageCount; ++i) {
        m_empty.at(i) = new EmptyState(this);
        setPage(static_cast<PageId>(i), m_empty.at(i));
    }
    connectActions();
    connectParts();
    setHistory({});
    retranslate();
    if (!ui::restoreGeometry(m_parts.settings, QStringLiteral("window/geometry"), *this))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - frame));
    m_wantsInspector = m_parts.settings.value(QStringLiteral("window/inspector"), true).toBool();
    m_actions->of(WindowAction::Inspect)->setChecked(m_wantsInspector);
    restoreViews(m_parts.settings, *this);
    showPage(PageId::Connect);
}

void MainWindow::buildFrame()
{
    for (std::size_t i = 0; i < pageCount; ++i)
        m_rail->addPage(m_actions->page(static_cast<PageId>(i)));
    m_rail->addFoot(m_actions->of(WindowAction::Help));
    m_rail->addFoot(m_actions->of(WindowAction::Inspect));
    m_top->setMenu(m_actions->menu());
    m_top->setStudyMenu(m_actions->studyMenu());
    m_top->addNavigation(m_actions->of(WindowAction::Back), m_actions->of(WindowAction::Forward));
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *line = new QFrame(centre);
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    row->addWidget(line);
    row->addWidget(m_splitter, 1);
    column->addLayout(row, 1);
    m_splitter->setObjectName(QStringLiteral("inspectorSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_inspectors);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({1000, 384});
    m_inspectors->setMinimumWidth(320);
    m_inspectors->setMaximumWidth(560);
    m_inspectors->setAutoFillBackground(true);
    m_inspectors->setBackgroundRole(QPalette::Base);
    auto *status = new QFrame(centre);
    status->setProperty("statusLine", true);
    status->setFixedHeight(metric::statusBar);
    auto *statusRow = new QHBoxLayout(status);
    statusRow->setContentsMargins(space::m, 0, space::m, 0);
    statusRow->addWidget(m_status, 1);
    column->addWidget(status);
    setCentralWidget(centre);
}

void MainWindow::connectActions()
{
    const auto on = [this](WindowAction action, auto &&...does) {
        connect(m_actions->of(action), &QAction::triggered, std::forward<decltype(does)>(does)...);
    };
    on(WindowAction::Back, this, [this] {
        go(m_history.back());
    });
    on(WindowAction::Forward, this, [this] {
        go(m_history.forward());
    });
    on(WindowAction::Search, this, &MainWindow::openPalette);
    on(WindowAction::ShowJobs, m_top->jobs(), &JobsButton::openPopup);
    on(WindowAction::Refresh, m_explore->bar(), &ExploreBar::refreshRequested);
    on(WindowAction::Help, this, &MainWindow::openHelp);
    on(WindowAction::Shortcuts, this, &MainWindow::openShortcuts);
    on(WindowAction::About, this, &MainWindow::openAbout);
    on(WindowAction::Quit, this, &MainWindow::close);
    connect(m_actions->of(WindowAction::Inspect), &QAction::toggled, this, [this](bool isShown) {
        m_wantsInspector = isShown;
        display(m_current);
        m_viewChanges->soon();
    });
    connect(m_actions, &WindowActions::pageTriggered, this, &MainWindow::showPage);
    connect(m_actions, &WindowActions::schemeTriggered, this, &MainWindow::setScheme);
    connect(m_actions, &WindowActions::languageTriggered, this, [this](int language) {
        m_parts.language.setCode(Language::codes().at(language));
        m_parts.settings.setValue(QStringLiteral("window/language"), m_parts.language.code());
    });
}

void MainWindow::connectParts()
{
    connect(m_top, &TopBar::searchClicked, this, &MainWindow::openPalette);
    connect(m_palette, &CommandPalette::tableChosen, this,
            [this](catalog::TableId table, std::optional<std::size_t> column) {
                showPage(PageId::Explore);
                m_explore->selectTable(table, column);
                m_explore->graphView()->centreOn(table);
            });
    connect(m_top, &TopBar::connectionClicked, this, [this] {
        showPage(PageId::Connect);
    });
    connect(m_palette, &CommandPalette::buttonChosen, this, &MainWindow::press);
    connect(m_jobs, &JobList::changed, this, [this] {
        m_top->jobs()->setJobs(m_jobs->states());
    });
    connect(m_top->jobs()->popup(), &JobsPopup::stopRequested, m_jobs, &JobList::stop);
    connect(m_top->jobs()->popup(), &JobsPopup::clearRequested, m_jobs, &JobList::clearFinished);
    connect(m_viewChanges, &ViewChanges::changed, this, &MainWindow::keepViews);
    connect(m_splitter, &QSplitter::splitterMoved, m_viewChanges, &ViewChanges::soon);
    connect(m_explore, &ExplorePage::nextRequested, this, [this] {
        showPage(PageId::Connect);
    });
    connect(m_explore, &ExplorePage::focusChanged, this, &MainWindow::visit);
    connect(this, &MainWindow::focusRequested, this, [this](PageId page, const QString &focus) {
        if (page == PageId::Explore)
            m_explore->restoreFocus(focus);
    });
    for (auto *empty : m_empty) {
        if (empty)
            connect(empty, &EmptyState::actionTriggered, this, [this] {
                showPage(PageId::Explore);
            });
    }
}

//! A button of any page, where it can be seen what it does.
void MainWindow::press(QAbstractButton *button)
{
    for (std::size_t i = 0; i < pageCount; ++i) {
        const auto *inspector = m_inspectorOf.at(i);
        if (m_pages.at(i)->isAncestorOf(button) || (inspector != nullptr && inspector->isAncestorOf(button)))
            showPage(static_cast<PageId>(i));
    }
    if (isEnabledCommand(*button))
        button->click();
}

void MainWindow::setPage(PageId id, QWidget *page)
{
    auto *&place = m_pages.at(indexOf(id));
    auto *old = std::exchange(place, page);
    if (old) {
        m_stack->removeWidget(old);
        if (old == m_empty.at(indexOf(id)))
            m_empty.at(indexOf(id)) = nullptr;
        old->deleteLater();
    }
    m_stack->addWidget(page);
    restoreViews(m_parts.settings, *page);
    m_viewChanges->watch(*page);
    namePages();
    if (id == m_current)
        m_stack->setCurrentWidget(page);
}

void MainWindow::setInspector(PageId id, QWidget *inspector)
{
    m_inspectorOf.at(indexOf(id)) = inspector;
    m_inspectors->addWidget(inspector);
    restoreViews(m_parts.settings, *inspector);
    m_viewChanges->watch(*inspector);
    namePages();
    if (id == m_current)
        display(id);
}

void MainWindow::showPage(PageId id)
{
    m_history.visit({id, {}});
    display(id);
}

void MainWindow::visit(const QString &focus)
{
    m_history.visit({m_current, focus});
    updateNavigation();
}

void MainWindow::display(PageId id)
{
    m_current = id;
    m_stack->setCurrentWidget(page(id));
    page(id)->setFocus();
    m_actions->page(id)->setChecked(true);
    auto *inspector = m_inspectorOf.at(indexOf(id));
    m_inspectors->setVisible(inspector && m_wantsInspector);
    if (inspector)
        m_inspectors->setCurrentWidget(inspector);
    updateNavigation();
    if (m_help != nullptr)
        m_help->showPage(id);
    Q_EMIT pageShown(id);
}

void MainWindow::go(const std::optional<Place> &place)
{
    if (!place)
        return;
    display(place->page);
    if (!place->focus.isEmpty())
        Q_EMIT focusRequested(place->page, place->focus);
}

void MainWindow::updateNavigation()
{
    m_actions->of(WindowAction::Back)->setEnabled(m_history.canGoBack());
    m_actions->of(WindowAction::Forward)->setEnabled(m_history.canGoForward());
}

void MainWindow::setStatus(const QStringList &parts)
{
    m_status->setLine(parts.join(QStringLiteral("  ·  ")));
}

void MainWindow::setCatalog(const catalog::Catalog &catalog)
{
    m_palette->setItems(PaletteSource::Catalog, paletteItems(catalog));
    m_palette->setCommands(findableCommands(*this));
}

void MainWindow::openPalette()
{
    // Pages may have made actions of their own meanwhile.
    m_palette->setCommands(findableCommands(*this));
    m_palette->open();
}

void MainWindow::setHistory(const HistoryState &state)
{
    m_actions->setHistory(state);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT languageChanged();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepViews();
    event->accept();
}

void MainWindow::keepViews()
{
    ui::saveGeometry(m_parts.settings, QStringLiteral("window/geometry"), *this);
    saveViews(m_parts.settings, *this);
    m_parts.settings.setValue(QStringLiteral("window/inspector"), m_wantsInspector);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Espalier"));
    m_actions->retranslate();
    const auto language = Language::codes().indexOf(m_parts.language.code());
    m_actions->setChosen(static_cast<int>(m_parts.theme.scheme()), static_cast<int>(std::max<qsizetype>(0, language)));
    m_palette->setCommands(findableCommands(*this));
    retranslateEmptyPages();
    namePages();
}

//! So that the palette can tell a button from one of the same name on another page.
void MainWindow::namePages()
{
    for (std::size_t i = 0; i < pageCount; ++i) {
        for (auto *widget : {m_pages.at(i), m_inspectorOf.at(i)}) {
            if (widget)
                widget->setProperty("paletteName", m_actions->page(static_cast<PageId>(i))->text());
        }
    }
}

void MainWindow::retranslateEmptyPages()
{
    const std::array texts{
        tr("Pick what to predict in the graph, or start from a lesson."),
        tr("Models are trained on the examples of a study."),
        tr("Two or more trained models can be compared."),
        tr("A trained model can be deployed into the database as plain SQL."),
        tr("Deployed projects are followed here: freshness, drift and live performance."),
        tr("Lessons run on the sample database."),
    };
    for (std::size_t i = 2; i < pageCount; ++i) {
        if (m_empty.at(i))
            m_empty.at(i)->setState(QString::fromLatin1(pageIcons.at(i)), tr("No study yet"), texts.at(i - 2),
                                    tr("Open Explore"));
    }
}

void MainWindow::setScheme(int scheme)
{
    m_parts.theme.setScheme(static_cast<Scheme>(scheme));
    m_parts.settings.setValue(QStringLiteral("window/theme"), scheme);
}

void MainWindow::openAbout()
{
    AboutDialog dialog(this);
    dialog.exec();
}

//! It stays open beside the window, and follows its pages.
void MainWindow::openHelp()
{
    if (m_help == nullptr)
        m_help = new HelpDialog(this);
    m_help->showPage(m_current);
    m_help->show();
    m_help->raise();
}

void MainWindow::openShortcuts()
{
    ShortcutSheet sheet(actions(), this);
    sheet.exec();
}

} // namespace espalier::ui
