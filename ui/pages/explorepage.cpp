// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explorepage.h"

#include "ui/base/icon.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/models/catalogmodel.h"
#include "ui/pages/pathpanel.h"
#include "ui/pages/tablepanel.h"
#include "ui/widgets/catalogdelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/graphview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

namespace espalier::ui {

namespace {

QString exploreName(const catalog::Table &table)
{
    return QStringLiteral("%1.%2").arg(toQString(table.name.schema), toQString(table.name.name));
}

} // namespace

ExplorePage::ExplorePage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_message(new MessageBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_drawer(new QWidget(this))
    , m_model(new CatalogModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_graph(new GraphView(this))
    , m_inspector(new QStackedWidget(this))
    , m_nothing(new EmptyState(this))
    , m_table(new TablePanel(this))
    , m_paths(new PathPanel(this))
{
    setObjectName(QStringLiteral("explore"));
    buildDrawer();
    buildBar();
    auto *main = new QWidget(this);
    auto *mainColumn = new QVBoxLayout(main);
    mainColumn->setContentsMargins(0, 0, 0, 0);
    mainColumn->setSpacing(0);
    mainColumn->addWidget(m_bar);
    mainColumn->addWidget(m_graph, 1);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_drawer);
    m_splitter->addWidget(main);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({248, 900});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_nothing, m_table, m_paths})
        m_inspector->addWidget(panel);
    m_inspector->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_graph);
    connectDrawer();
    connectGraph();
    connectPanels();
    setDisconnected();
}

void ExplorePage::buildDrawer()
{
    m_drawer->setObjectName(QStringLiteral("drawer"));
    m_drawerHeader = new SectionHeader({}, m_drawer);
    m_filter = new QLineEdit(m_drawer);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortRole(CatalogModel::SortRole);
    m_tree = new QTreeView(m_drawer);
    m_tree->setObjectName(QStringLiteral("tables"));
    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(new CatalogDelegate(m_tree));
    m_tree->setProperty("frameless", true);
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(space::l);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(CatalogModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CatalogModel::DetailColumn, QHeaderView::ResizeToContents);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->setSpacing(space::xs);
    head->addWidget(m_drawerHeader);
    head->addWidget(m_filter);
    auto *column = new QVBoxLayout(m_drawer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    m_drawer->setAutoFillBackground(true);
    m_drawer->setBackgroundRole(QPalette::Base);
    m_drawer->setMinimumWidth(180);
}

void ExplorePage::buildBar()
{
    m_bar = new QFrame(this);
    m_bar->setProperty("bar", true);
    m_crumb = makeLabel({}, TextRole::Body, m_bar);
    const auto button = [this](const QString &name) {
        auto *result = new QToolButton(m_bar);
        result->setIcon(icon(name));
        result->setFocusPolicy(Qt::TabFocus);
        return result;
    };
    m_unfocus = button(QStringLiteral("close"));
    m_refresh = button(QStringLiteral("refresh"));
    m_export = button(QStringLiteral("export"));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(space::m, space::xs, space::s, space::xs);
    row->setSpacing(space::xs);
    row->addWidget(m_crumb);
    row->addWidget(m_unfocus);
    row->addStretch();
    row->addWidget(m_refresh);
    row->addWidget(m_export);
}

void ExplorePage::connectDrawer()
{
    connect(m_empty, &EmptyState::actionTriggered, this, &ExplorePage::connectRequested);
    connect(m_refresh, &QToolButton::clicked, this, &ExplorePage::refreshRequested);
    connect(m_export, &QToolButton::clicked, this, &ExplorePage::exportRequested);
    connect(m_message, &MessageBar::actionTriggered, this, &ExplorePage::refreshRequested);
    connect(m_unfocus, &QToolButton::clicked, this, [this] {
        m_focus.reset();
        m_graph->setFocusOn({});
        updateCrumb();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        if (!text.isEmpty())
            m_tree->expandToDepth(0);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        const auto source = m_filtered->mapToSource(now.siblingAtColumn(0));
        if (const auto table = m_model->tableAt(source)) {
            m_graph->setSelection(GraphHit{*table, CatalogModel::columnAt(source)});
            if (!m_graph->rect().intersects(m_graph->cardRect(*table))
                || !m_graph->rect().contains(m_graph->cardRect(*table).center()))
                m_graph->centreOn(*table);
            showInspector();
        }
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const auto table = m_model->tableAt(m_filtered->mapToSource(index)))
            m_graph->centreOn(*table);
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, [this](const QPoint &place) {
        const auto source = m_filtered->mapToSource(m_tree->indexAt(place).siblingAtColumn(0));
        if (const auto table = m_model->tableAt(source))
            openMenu({*table, CatalogModel::columnAt(source)}, m_tree->viewport()->mapToGlobal(place));
    });
}

void ExplorePage::connectGraph()
{
    connect(m_graph, &GraphView::selectionChanged, this, [this] {
        showInspector();
        if (const auto selection = m_graph->selection())
            Q_EMIT focusChanged(exploreName(m_catalog.table(selection->table)));
    });
    connect(m_graph, &GraphView::activated, this, &ExplorePage::focusOn);
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
    connect(m_paths, &PathPanel::pathSelected, this, [this](std::size_t index) {
        GraphFocus focus;
        for (const auto &hop : m_search.paths[index].hops)
            focus.relations.push_back(hop.relation);
        m_graph->setFocusOn(focus);
    });
    connect(m_paths, &PathPanel::closed, this, [this] {
        m_search = {};
        m_graph->setFocusOn({});
        showInspector();
    });
}

void ExplorePage::setCatalog(const catalog::Catalog &catalog, const graph::RelationGraph &graph,
                             const graph::Layout &layout)
{
    m_catalog = catalog;
    m_relations = graph;
    m_search = {};
    m_pathStart.reset();
    m_focus.reset();
    m_model->setCatalog(catalog);
    m_filtered->sort(CatalogModel::NameColumn);
    if (catalog.tables.size() <= 200)
        m_tree->expandToDepth(0);
    m_graph->setGraph(catalog, graph, layout);
    m_message->clear();
    m_state = State::Ready;
    m_stack->setCurrentWidget(m_splitter);
    retranslate();
    showInspector();
}

void ExplorePage::setDisconnected()
{
    m_state = State::Disconnected;
    m_stack->setCurrentWidget(m_empty);
    m_message->clear();
    retranslate();
    showInspector();
}

void ExplorePage::setLoading(const QString &stage)
{
    m_stage = stage;
    m_state = State::Loading;
    m_message->clear();
    // A catalog that is read again stays on screen meanwhile.
    if (m_catalog.tables.empty())
        m_stack->setCurrentWidget(m_empty);
    retranslate();
}

void ExplorePage::setError(const Error &error)
{
    m_state = m_catalog.tables.empty() ? State::Disconnected : State::Ready;
    retranslate();
    m_message->showError(error, tr("Try Again"));
}

void ExplorePage::setOverlay(const GraphOverlay &overlay)
{
    m_overlay = overlay;
    m_graph->setOverlay(overlay);
}

void ExplorePage::setPaths(catalog::TableId from, catalog::TableId to, const graph::PathSearch &search,
                           const std::vector<QString> &texts)
{
    m_search = search;
    std::vector<PathRow> rows;
    for (std::size_t i = 0; i < search.paths.size(); ++i)
        rows.push_back({texts[i], search.paths[i].isToMany, search.paths[i].fanOut});
    m_paths->setPaths(toQString(m_catalog.table(from).name.name), toQString(m_catalog.table(to).name.name), rows,
                      search.isComplete);
    m_inspector->setCurrentWidget(m_paths);
}

void ExplorePage::selectTable(catalog::TableId table, std::optional<std::size_t> column)
{
    m_graph->setSelection(GraphHit{table, column});
    showInspector();
    Q_EMIT focusChanged(exploreName(m_catalog.table(table)));
}

void ExplorePage::restoreFocus(const QString &name)
{
    for (std::size_t i = 0; i < m_catalog.tables.size(); ++i) {
        if (exploreName(m_catalog.tables[i]) == name) {
            m_graph->setSelection(GraphHit{catalog::TableId{i}, std::nullopt});
            m_graph->centreOn({i});
            showInspector();
            return;
        }
    }
}

QWidget *ExplorePage::inspector() const
{
    return m_inspector;
}

void ExplorePage::showInspector()
{
    const auto selection = m_graph->selection();
    if (m_state != State::Ready || !selection || selection->table.value >= m_catalog.tables.size()) {
        m_inspector->setCurrentWidget(m_nothing);
        return;
    }
    m_table->setTable(m_catalog, m_relations, selection->table);
    m_table->setSelectedColumn(selection->column);
    m_inspector->setCurrentWidget(m_table);
}

void ExplorePage::focusOn(catalog::TableId table)
{
    GraphFocus focus;
    focus.tables.push_back(table);
    for (const auto &hop : m_relations.hops[table.value]) {
        const auto &relation = m_relations.relation(hop.relation);
        focus.tables.push_back(relation.child == table ? relation.parent : relation.child);
    }
    m_focus = table;
    m_graph->setFocusOn(focus);
    m_graph->fitTo(focus.tables);
    updateCrumb();
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
    const auto table = hit.table;
    const auto name = toQString(m_catalog.table(table).name.name);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hit.column) {
        menu->addAction(
            icon(QStringLiteral("study")),
            tr("Predict This Column (%1)…").arg(toQString(m_catalog.table(table).columns[*hit.column].name)), this,
            [this, hit] {
                requestPrediction(hit.table, hit.column);
            });
    }
    menu->addAction(icon(QStringLiteral("study")), tr("Predict Something About Each Row of %1…").arg(name), this,
                    [this, table] {
                        requestPrediction(table, std::nullopt);
                    });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("explore")), tr("Show Only %1 and Its Neighbours").arg(name), this,
                    [this, table] {
                        focusOn(table);
                    });
    if (m_overlay.entity && *m_overlay.entity != table) {
        menu->addAction(icon(QStringLiteral("path")), tr("Show Paths From the Study's Entity"), this, [this, table] {
            Q_EMIT pathsRequested(*m_overlay.entity, table);
        });
    }
    if (m_pathStart && *m_pathStart != table) {
        const auto start = toQString(m_catalog.table(*m_pathStart).name.name);
        menu->addAction(icon(QStringLiteral("path")), tr("Show Paths From %1 to Here").arg(start), this, [this, table] {
            Q_EMIT pathsRequested(*m_pathStart, table);
        });
    }
    menu->addAction(icon(QStringLiteral("path")), tr("Start a Path Here"), this, [this, table] {
        m_pathStart = table;
    });
    menu->popup(place);
}

void ExplorePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExplorePage::updateCrumb()
{
    auto text = toQString(m_catalog.database);
    if (m_focus)
        text = QStringLiteral("%1  ›  %2").arg(text, exploreName(m_catalog.table(*m_focus)));
    m_crumb->setText(text);
    m_unfocus->setVisible(m_focus.has_value());
}

void ExplorePage::retranslate()
{
    if (m_state == State::Loading) {
        m_empty->setState(QStringLiteral("database"), tr("Reading the catalog"), m_stage);
    } else {
        m_empty->setState(
            QStringLiteral("explore"), tr("No database yet"),
            tr("The relation graph shows the tables of a database and how they are joined. Connect to one, "
               "or open the Gym."),
            tr("Connect"));
    }
    m_nothing->setState(QStringLiteral("table"), tr("Nothing selected"),
                        tr("Select a table or a column to see what it holds."));
    m_drawerHeader->setTitle(tr("Tables"));
    m_drawerHeader->setBadge(countText(static_cast<std::int64_t>(m_catalog.tables.size())));
    m_filter->setPlaceholderText(tr("Filter tables and columns"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_tree->setAccessibleName(tr("Tables by schema"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_unfocus, tr("Show all tables again"));
    name(m_refresh, tr("Read the catalog again (F5)"));
    name(m_export, tr("Export the graph as SVG, PDF or PNG"));
    updateCrumb();
}

} // namespace espalier::ui
