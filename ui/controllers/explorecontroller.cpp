// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/explorecontroller.h"

#include "core/study/paths.h"
#include "core/study/projectname.h"
#include "core/study/questions.h"
#include "ui/documents/workspace.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/explore/explorepaths.h"
#include "ui/pages/study/studypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/graphview.h"
#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

namespace {

//! The relation a hop of a study goes over, where the graph has it.
std::optional<relations::RelationId> relationOf(const workbench::Explored &explored, catalog::TableId from,
                                                const study::Hop &hop)
{
    for (const auto &step : explored.graph.hops[from.value]) {
        const auto path = study::toPath(explored.catalog, explored.graph, {step});
        if (path.front().table == hop.table && path.front().childColumns == hop.childColumns
            && path.front().direction == hop.direction)
            return step.relation;
    }
    return std::nullopt;
}

void addPath(GraphOverlay &overlay, const workbench::Explored &explored, catalog::TableId from, const study::Path &path)
{
    for (const auto &hop : path) {
        const auto relation = relationOf(explored, from, hop);
        const auto next = catalog::findTable(explored.catalog, hop.table);
        if (!relation || !next)
            return;
        if (std::ranges::find(overlay.usedRelations, *relation) == overlay.usedRelations.end())
            overlay.usedRelations.push_back(*relation);
        from = *next;
    }
}

} // namespace

ExploreController::ExploreController(MainWindow &window, Workspace &workspace, StudyPage &study, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_study(study)
{
    auto &page = window.explorePage();
    connect(&workspace.database, &Database::catalogChanged, this, &ExploreController::arrange);
    connect(&workspace.database, &Database::closed, &workspace.graph, &GraphDocument::close);
    connect(&workspace.graph, &GraphDocument::opened, this, &ExploreController::showCatalog);
    connect(&workspace.database, &Database::closed, &page, &ExplorePage::setDisconnected);
    connect(&workspace.database, &Database::stageChanged, this, [this](const QString &stage) {
        if (!m_workspace.database.isConnected())
            m_window.explorePage().setLoading(stage);
    });
    connect(&workspace.database, &Database::failed, &page, &ExplorePage::setFailed);
    connect(&page, &ExplorePage::nextRequested, this, [this] {
        m_window.showPage(PageId::Connect);
    });
    connect(&page, &ExplorePage::retryRequested, &workspace.database, &Database::refresh);
    connect(page.bar(), &ExploreBar::refreshRequested, &workspace.database, &Database::refresh);
    connect(&page, &ExplorePage::focusChanged, &window, &MainWindow::visit);
    connect(page.pathPanel(), &PathPanel::pathsRequested, this, &ExploreController::findPaths);
    connect(&page, &ExplorePage::predictColumnRequested, this, [this](catalog::TableId table, std::size_t column) {
        m_study.startFrom(table, column);
        m_window.showPage(PageId::Study);
    });
    connect(&page, &ExplorePage::fillRequested, this, &ExploreController::fillIn);
    connect(&page, &ExplorePage::predictRowsRequested, this, [this](catalog::TableId table) {
        m_study.startFrom(table, std::nullopt);
        m_window.showPage(PageId::Study);
    });
    connect(&window, &MainWindow::focusRequested, this, [this](PageId id, const QString &focus) {
        if (id == PageId::Explore)
            m_window.explorePage().restoreFocus(focus);
    });
}

void ExploreController::fillIn(catalog::TableId table, std::size_t column)
{
    const auto &asked = m_workspace.database.explored().catalog->table(table);
    const auto name = study::proposedProjectName(asked.name.name, asked.columns[column].name);
    m_workspace.document.compose(toQString(name.empty() ? std::string("filled") : name),
                                 study::fillingWords(asked, column));
    m_window.showPage(PageId::Study);
}

//! A thousand tables with hubs take a fifth of a second: not on the interface's thread.
void ExploreController::findPaths(const PathEnds &ends)
{
    auto &page = m_window.explorePage();
    page.pathPanel()->setSearching();
    const auto &explored = m_workspace.graph.explored();
    m_search.start(
        [catalog = explored.catalog, graph = explored.graph, ends](Progress & /*progress*/) {
            return Result<relations::PathSearch>(relations::joinPaths(catalog, graph, *ends.from, *ends.to));
        },
        [&page, ends](const Result<relations::PathSearch> &search) {
            if (search && page.pathPanel()->ends() == ends)
                page.paths()->setPaths(*search);
        });
}

//! What is arranged already stays as it is, with all that can be undone, where the same database was read again.
void ExploreController::arrange()
{
    const auto &database = m_workspace.database;
    auto &document = m_workspace.graph;
    if (document.isOpen() && document.explored().key == database.explored().key)
        document.open(database.explored());
    else
        document.open(database.explored(), database.arranged());
    m_workspace.visiting.keep(database.explored());
}

void ExploreController::showCatalog()
{
    const auto &document = m_workspace.graph;
    auto &page = m_window.explorePage();
    m_search.cancel();
    page.setCatalog(document.explored().catalog, document.explored().graph, document.layout());
    page.graphView()->setVisibleTables(document.visibleTables());
    const auto &found = m_workspace.suggesting;
    page.setSuggestions(found.catalog(), found.relations(), found.times());
    m_window.setCatalog(document.explored().catalog);
    showOverlay();
}

void ExploreController::showOverlay()
{
    // Of what is on the page: the database may have been read again, and not be laid out yet.
    if (!m_workspace.graph.isOpen())
        return;
    GraphOverlay overlay;
    if (m_workspace.document.isOpen()) {
        const auto &explored = m_workspace.graph.explored();
        const auto &study = m_workspace.document.study();
        overlay.entity = catalog::findTable(explored.catalog, study.entity);
        overlay.featureCounts.assign(explored.catalog->tables.size(), 0);
        for (const auto &feature : study.features) {
            const auto end = feature.path.empty() ? study.entity : feature.path.back().table;
            if (const auto table = catalog::findTable(explored.catalog, end))
                ++overlay.featureCounts[table->value];
            if (overlay.entity)
                addPath(overlay, explored, *overlay.entity, feature.path);
        }
    }
    m_window.explorePage().setOverlay(overlay);
}

} // namespace espalier::ui
