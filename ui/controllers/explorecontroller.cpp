// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/explorecontroller.h"

#include "core/learn/learner.h"
#include "core/study/projectname.h"
#include "core/study/questions.h"
#include "core/workbench/graphsignal.h"
#include "ui/documents/workspace.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/explore/explorepaths.h"
#include "ui/pages/study/studypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/graphview.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

namespace {

void addPath(GraphOverlay &overlay, const workbench::Explored &explored, catalog::TableId from, const study::Path &path)
{
    for (const auto relation : workbench::relationsAlong(explored, from, path))
        if (std::ranges::find(overlay.usedRelations, relation) == overlay.usedRelations.end())
            overlay.usedRelations.push_back(relation);
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
    connect(page.told(), &MessageBar::actionTriggered, this, &ExploreController::hideSignal);
    connect(page.told(), &MessageBar::dismissed, this, &ExploreController::hideSignal);
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
    if (const auto signal = signalOverlay()) {
        m_window.explorePage().setOverlay(*signal);
        return;
    }
    m_signal.clear();
    m_window.explorePage().told()->clear();
    m_window.explorePage().setOverlay(studyOverlay());
}

GraphOverlay ExploreController::studyOverlay() const
{
    GraphOverlay overlay;
    if (!m_workspace.document.isOpen())
        return overlay;
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
    return overlay;
}

std::optional<GraphOverlay> ExploreController::signalOverlay() const
{
    const auto *explanation =
        m_signal.isEmpty() || !m_workspace.document.isOpen() ? nullptr : m_workspace.explaining.explanation(m_signal);
    if (explanation == nullptr)
        return std::nullopt;
    const auto signal =
        workbench::graphSignal(*explanation, m_workspace.document.study(), m_workspace.graph.explored());
    GraphOverlay overlay{.entity = signal.entity, .shares = signal.tables, .flow = signal.relations};
    for (std::size_t i = 0; i < signal.relations.size(); ++i)
        if (signal.relations[i] > 0)
            overlay.usedRelations.push_back(relations::RelationId{i});
    return overlay;
}

void ExploreController::showSignal(const QString &run)
{
    m_signal = run;
    auto &page = m_window.explorePage();
    showOverlay();
    if (const auto *explanation = m_signal.isEmpty() ? nullptr : m_workspace.explaining.explanation(run)) {
        page.told()->showMessage(Severity::Accent,
                                 tr("Where the answer of %1 comes from: the share of each table, and relations the "
                                    "thicker the more comes over them, on %2 test examples.")
                                     .arg(sentence(learn::told(explanation->learner)),
                                          countText(static_cast<std::int64_t>(explanation->importances.rows))),
                                 {}, tr("Show the Study"));
    }
    m_window.showPage(PageId::Explore);
}

void ExploreController::hideSignal()
{
    m_signal.clear();
    showOverlay();
}

} // namespace espalier::ui
