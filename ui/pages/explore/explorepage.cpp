// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/explorepage.h"

#include "core/relations/neighbourhood.h"
#include "ui/models/catalogplaces.h"
#include "ui/pages/explore/changespanel.h"
#include "ui/pages/explore/exploredrawer.h"
#include "ui/pages/explore/exploreinspector.h"
#include "ui/pages/explore/exploremenu.h"
#include "ui/pages/explore/explorepaths.h"
#include "ui/pages/explore/exploresearch.h"
#include "ui/pages/explore/suggestionpanel.h"
#include "ui/pages/explore/tablepanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/graphview.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>

#include <algorithm>

namespace espalier::ui {

namespace {

QString exploreName(const catalog::Table &table)
{
    return QStringLiteral("%1.%2").arg(toQString(table.name.schema), toQString(table.name.name));
}

} // namespace

ExplorePage::ExplorePage(QWidget *parent)
    : Page(QStringLiteral("explore"), parent)
    , m_added(new MessageBar(this))
    , m_told(new MessageBar(this))
    , m_drawer(new ExploreDrawer(this))
    , m_bar(new ExploreBar(this))
    , m_graph(new GraphView(this))
    , m_inspector(new ExploreInspector(this))
    , m_tableStack(new QStackedWidget(this))
    , m_nothing(new EmptyState(this))
    , m_table(new TablePanel(this))
    , m_pathPanel(new PathPanel(this))
    , m_paths(new ExplorePaths(*m_pathPanel, *m_graph, this))
    , m_search(new ExploreSearch(*m_bar, *m_graph, this))
    , m_suggestions(new SuggestionPanel(this))
    , m_changes(new ChangesPanel(this))
{
    build();
    connectDrawer();
    connectBar();
    connectGraph();
    connectPanels();
    setDisconnected();
}

void ExplorePage::build()
{
    auto *main = new QWidget(this);
    auto *mainColumn = new QVBoxLayout(main);
    mainColumn->setContentsMargins(0, 0, 0, 0);
    mainColumn->setSpacing(0);
    mainColumn->addWidget(m_bar);
    mainColumn->addWidget(m_graph, 1);
    addBar(m_told);
    addBar(m_added);
    m_told->setObjectName(QStringLiteral("signalBar"));
    setParts(Qt::Horizontal, {m_drawer, main}, {248, 900});
    m_tableStack->addWidget(m_nothing);
    m_tableStack->addWidget(m_table);
    m_inspector->setPanel(ExploreInspector::Tab::Table, m_tableStack);
    m_inspector->setPanel(ExploreInspector::Tab::Paths, m_pathPanel);
    m_inspector->setPanel(ExploreInspector::Tab::Keys, m_suggestions);
    m_inspector->setPanel(ExploreInspector::Tab::Changes, m_changes);
    m_graph->setMotion(GraphView::Motion::Smooth);
    m_inspector->hide();
    setFocusProxy(m_graph);
    addActions(m_bar->commands());
}

void ExplorePage::connectDrawer()
{
    connect(m_drawer, &ExploreDrawer::selected, this, [this](const GraphHit &hit) {
        m_graph->setSelection(hit);
        if (!m_graph->rect().contains(m_graph->cardRect(hit.table).center()))
            m_graph->centreOn(hit.table);
        showTable();
    });
    connect(m_drawer, &ExploreDrawer::activated, m_graph, &GraphView::centreOn);
    connect(m_drawer, &ExploreDrawer::menuRequested, this, &ExplorePage::openMenu);
}

void ExplorePage::connectBar()
{
    connect(m_bar, &ExploreBar::unfocusRequested, this, &ExplorePage::unfocus);
    connect(m_bar, &ExploreBar::hopsRequested, this, [this](int hops) {
        if (m_focus)
            focusOn(*m_focus, hops);
    });
}

void ExplorePage::connectGraph()
{
    connect(m_graph, &GraphView::selectionChanged, this, [this] {
        showTable();
        if (const auto selection = m_graph->selection())
            Q_EMIT focusChanged(exploreName(m_catalog->table(selection->table)));
    });
    connect(m_graph, &GraphView::activated, this, [this](catalog::TableId table) {
        focusOn(table, 1);
    });
    connect(m_graph, &GraphView::activatedWide, this, [this](catalog::TableId table) {
        focusOn(table, 2);
    });
    connect(m_graph, &GraphView::contextRequested, this, &ExplorePage::openMenu);
}

void ExplorePage::connectPanels()
{
    connect(m_table, &TablePanel::columnSelected, this, [this](std::size_t column) {
        if (const auto selection = m_graph->selection())
            selectTable(selection->table, column);
    });
    connect(m_table, &TablePanel::tableRequested, this, [this](catalog::TableId table) {
        selectTable(table);
        m_graph->centreOn(table);
    });
    connect(m_table, &TablePanel::predictRequested, this, [this](std::optional<std::size_t> column) {
        if (const auto selection = m_graph->selection())
            requestPrediction(selection->table, column);
    });
    connect(m_table, &TablePanel::fillRequested, this, &ExplorePage::fillRequested);
    connect(m_table, &TablePanel::featureRequested, this, [this](std::optional<std::size_t> column) {
        if (const auto selection = m_graph->selection())
            Q_EMIT featureRequested(selection->table, column);
    });
    connect(m_added, &MessageBar::actionTriggered, this, [this] {
        m_added->clear();
        Q_EMIT undoStudyRequested();
    });
    connect(m_inspector, &ExploreInspector::shown, this, [this] {
        // What a tab lights up goes out with it.
        if (!m_focus)
            m_graph->setFocusOn({});
        drawSuggestions();
    });
    connect(m_changes, &ChangesPanel::tableRequested, this, [this](catalog::TableId table) {
        m_graph->setSelection(GraphHit{table, std::nullopt});
        m_graph->centreOn(table);
    });
    connect(m_suggestions, &SuggestionPanel::relationSelected, this, &ExplorePage::lightSuggestion);
}

void ExplorePage::setCatalog(const catalog::Handle &catalog, const relations::RelationGraph &graph,
                             const diagram::Layout &layout)
{
    const bool isSame = hasSamePlaces(m_catalog, catalog);
    m_catalog = catalog;
    m_relations = graph;
    m_pathStart.reset();
    // What names tables by their places in the catalog before would now name others, or none.
    if (!isSame) {
        m_overlay = {};
        setSuggestions(m_catalog, {}, {});
    }
    m_changes->setCatalog(catalog);
    m_focus.reset();
    m_drawer->setCatalog(catalog);
    m_bar->setSchemas(ExploreBar::schemasOf(catalog));
    m_bar->setDatabase(toQString(catalog->database));
    m_bar->setFocusOn({}, 1);
    m_paths->setCatalog(catalog, graph);
    m_layout = layout;
    m_graph->setGraph(catalog, graph, layout);
    m_search->setCatalog(catalog);
    message()->clear();
    m_state = State::Ready;
    showContent();
    retranslate();
    // What is looked at stays in sight.
    fillTable();
    if (m_inspector->current() == ExploreInspector::Tab::Paths)
        m_pathPanel->ask();
}

void ExplorePage::setArrangement(const diagram::Layout &layout,
                                 const std::optional<std::vector<catalog::TableId>> &visible)
{
    m_layout = layout;
    m_graph->setGraph(m_catalog, m_relations, layout);
    m_graph->setVisibleTables(visible);
    drawSuggestions();
}

void ExplorePage::setSuggestions(const catalog::Handle &of, const std::vector<relations::SuggestedRelation> &relations,
                                 const std::vector<study::TimeSuggestion> &times)
{
    const bool isCurrent = hasSamePlaces(of, m_catalog);
    m_suggested = isCurrent ? relations : std::vector<relations::SuggestedRelation>();
    m_suggestion.reset();
    drawSuggestions();
    m_suggestions->setSuggestions(m_catalog, m_suggested, isCurrent ? times : std::vector<study::TimeSuggestion>());
    m_inspector->setCount(ExploreInspector::Tab::Keys, m_suggested.size());
}

void ExplorePage::setDisconnected()
{
    m_state = State::Disconnected;
    showEmpty();
    message()->clear();
    retranslate();
    fillTable();
}

void ExplorePage::setLoading(const QString &stage)
{
    m_stage = stage;
    m_state = State::Loading;
    message()->clear();
    // A catalog that is read again stays on screen meanwhile.
    if (m_catalog->tables.empty())
        showEmpty();
    retranslate();
}

void ExplorePage::setFailed(const Error &error)
{
    m_state = m_catalog->tables.empty() ? State::Disconnected : State::Ready;
    retranslate();
    message()->showError(error, tr("Try Again"));
}

void ExplorePage::setOverlay(const GraphOverlay &overlay)
{
    m_overlay = overlay;
    m_graph->setOverlay(overlay);
    showStudy();
}

//! What a command is about: all that is selected where the table is among it, else the table alone.
std::vector<catalog::TableId> ExplorePage::chosen(catalog::TableId table) const
{
    const auto &selected = m_graph->selectedTables();
    return std::ranges::find(selected, table) != selected.end() ? selected : std::vector{table};
}

void ExplorePage::selectTable(catalog::TableId table, std::optional<std::size_t> column)
{
    m_graph->setSelection(GraphHit{table, column});
    showTable();
    Q_EMIT focusChanged(exploreName(m_catalog->table(table)));
}

void ExplorePage::restoreFocus(const QString &name)
{
    const auto &tables = m_catalog->tables;
    const auto place = static_cast<std::size_t>(std::ranges::find(tables, name, exploreName) - tables.begin());
    if (place == tables.size())
        return;
    m_graph->setSelection(GraphHit{catalog::TableId{place}, std::nullopt});
    m_graph->centreOn({place});
    showTable();
}

//! Tells about the selected table; true where there is one.
bool ExplorePage::fillTable()
{
    const auto selection = m_graph->selection();
    const bool hasTable = m_state == State::Ready && selection && selection->table.value < m_catalog->tables.size();
    m_bar->setHasSelection(hasTable);
    m_tableStack->setCurrentWidget(hasTable ? static_cast<QWidget *>(m_table) : m_nothing);
    if (hasTable) {
        m_table->setTable(m_catalog, m_relations, selection->table);
        m_table->setSelectedColumn(selection->column);
    }
    return hasTable;
}

void ExplorePage::showTable()
{
    if (fillTable())
        m_inspector->show(ExploreInspector::Tab::Table);
}

void ExplorePage::focusOn(catalog::TableId table, int hops)
{
    const GraphFocus focus{relations::neighbourhood(m_relations, table, static_cast<std::size_t>(hops)), {}};
    m_focus = table;
    m_hops = hops;
    m_graph->setFocusOn(focus);
    m_graph->fitTo(focus.tables);
    m_bar->setFocusOn(exploreName(m_catalog->table(table)), hops);
}

void ExplorePage::unfocus()
{
    m_focus.reset();
    m_graph->setFocusOn({});
    m_bar->setFocusOn({}, 1);
}

void ExplorePage::lightSuggestion(std::size_t index)
{
    if (index >= m_suggested.size())
        return;
    const auto &relation = m_suggested[index].relation;
    const GraphFocus focus{{relation.child, relation.parent}, {}};
    m_suggestion = index;
    m_graph->setFocusOn(focus);
    m_graph->fitTo(focus.tables);
    drawSuggestions();
}

//! While they are looked at, and not longer: they are not relations yet.
void ExplorePage::drawSuggestions()
{
    std::vector<relations::Relation> relations;
    if (m_inspector->current() == ExploreInspector::Tab::Keys) {
        for (const auto &suggestion : m_suggested)
            relations.push_back(suggestion.relation);
    }
    m_graph->setSuggestions(relations, m_suggestion);
}

void ExplorePage::showPaths(const PathEnds &ends)
{
    m_pathPanel->setEnds(ends);
    m_inspector->show(ExploreInspector::Tab::Paths);
    m_pathPanel->ask();
}

//! Where the study can grow: only along paths that begin at its entity.
void ExplorePage::showStudy()
{
    m_pathPanel->setEntity(m_overlay.entity);
    m_table->setHasStudy(m_overlay.entity.has_value());
}

void ExplorePage::requestPrediction(catalog::TableId table, std::optional<std::size_t> column)
{
    if (column)
        Q_EMIT predictColumnRequested(table, *column);
    else
        Q_EMIT predictRowsRequested(table);
}

void ExplorePage::openMenu(const GraphHit &hit, const QPoint &place)
{
    auto *menu = new ExploreMenu(
        m_catalog, {hit, m_overlay.entity, m_pathStart, chosen(hit.table), m_layout.cards[hit.table.value].isPinned},
        this);
    connect(menu, &ExploreMenu::predictRequested, this, [this](const GraphHit &asked) {
        requestPrediction(asked.table, asked.column);
    });
    connect(menu, &ExploreMenu::featureRequested, this, [this](const GraphHit &asked) {
        Q_EMIT featureRequested(asked.table, asked.column);
    });
    connect(menu, &ExploreMenu::fillRequested, this, &ExplorePage::fillRequested);
    connect(menu, &ExploreMenu::focusRequested, this, &ExplorePage::focusOn);
    connect(menu, &ExploreMenu::pathsRequested, this, &ExplorePage::showPaths);
    connect(menu, &ExploreMenu::pathStarted, this, [this](catalog::TableId table) {
        m_pathStart = table;
        showPaths({table, std::nullopt, std::nullopt});
    });
    Q_EMIT menuOpened(menu);
    menu->popup(place);
}

void ExplorePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExplorePage::retranslate()
{
    if (m_state == State::Loading)
        emptyState()->setState(QStringLiteral("database"), tr("Reading the catalog"), m_stage);
    else
        setEmpty(tr("No database yet"),
                 tr("The relation graph shows the tables of a database and how they are joined. Connect to one, "
                    "or open the Gym."),
                 tr("Connect"));
    m_nothing->setState(QStringLiteral("table"), tr("Nothing selected"),
                        tr("Select a table or a column to see what it holds."));
}

} // namespace espalier::ui
