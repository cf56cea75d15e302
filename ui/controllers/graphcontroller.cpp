// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/graphcontroller.h"

#include "ui/documents/workspace.h"
#include "ui/pages/explore/exploremenu.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/widgets/graphview.h"
#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

GraphController::GraphController(ExplorePage &page, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_workspace(workspace)
{
    auto &document = workspace.graph;
    connect(&document, &GraphDocument::layoutChanged, this, &GraphController::showArrangement);
    connect(&document, &GraphDocument::opened, this, &GraphController::showHistory);
    connect(&document, &GraphDocument::failed, &page, &ExplorePage::setFailed);
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &GraphController::showHistory);
    connectView();
    connectBar();
    showHistory();
}

void GraphController::connectView()
{
    auto &document = m_workspace.graph;
    auto *view = m_page.graphView();
    connect(view, &GraphView::cardsMoved, &document, &GraphDocument::moveCards);
    connect(view, &GraphView::columnsToggled, &document, &GraphDocument::toggleColumns);
    connect(view, &GraphView::tablesRequested, &document, &GraphDocument::show);
    connect(view, &GraphView::neighboursToggled, &document, &GraphDocument::toggleNeighbours);
    connect(&m_page, &ExplorePage::menuOpened, this, &GraphController::connectMenu);
}

void GraphController::connectMenu(const ExploreMenu *menu)
{
    auto &document = m_workspace.graph;
    connect(menu, &ExploreMenu::neighboursRequested, &document, &GraphDocument::toggleNeighbours);
    connect(menu, &ExploreMenu::hideRequested, &document, &GraphDocument::hide);
    connect(menu, &ExploreMenu::showOnlyRequested, &document, &GraphDocument::showOnly);
    connect(menu, &ExploreMenu::pinRequested, this, [&document](const GraphDocument::Tables &tables, bool isPinned) {
        if (isPinned)
            document.pin(tables);
        else
            document.unpin(tables);
    });
}

void GraphController::connectBar()
{
    auto &document = m_workspace.graph;
    auto *bar = m_page.bar();
    connect(bar, &ExploreBar::undoRequested, &document.undoStack(), &QUndoStack::undo);
    connect(bar, &ExploreBar::redoRequested, &document.undoStack(), &QUndoStack::redo);
    connect(bar, &ExploreBar::layoutRequested, &document, &GraphDocument::arrangeAnew);
    connect(bar, &ExploreBar::showAllRequested, &document, &GraphDocument::showAll);
    connect(bar, &ExploreBar::hiddenSchemasChanged, this, &GraphController::hideSchemas);
}

void GraphController::showArrangement()
{
    m_page.setArrangement(m_workspace.graph.layout(), m_workspace.graph.visibleTables());
    showHistory();
}

void GraphController::showHistory()
{
    auto &document = m_workspace.graph;
    const auto &stack = document.undoStack();
    auto *bar = m_page.bar();
    bar->setHistory(stack.canUndo(), stack.undoText(), stack.canRedo(), stack.redoText());
    bar->setHiddenTables(document.hidden().size());
    if (!document.isOpen())
        return;
    QStringList hidden;
    QStringList shown;
    const auto &tables = document.explored().catalog->tables;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const bool isHidden = std::ranges::binary_search(document.hidden(), catalog::TableId{i});
        (isHidden ? hidden : shown).append(toQString(tables[i].name.schema));
    }
    hidden.removeDuplicates();
    shown.removeDuplicates();
    hidden.removeIf([&shown](const QString &schema) {
        return shown.contains(schema);
    });
    bar->setHiddenSchemas(hidden);
}

//! One change for all schemas, so that one step undoes it. Tables that were hidden one by one stay so.
void GraphController::hideSchemas(const QStringList &schemas)
{
    auto &document = m_workspace.graph;
    if (!document.isOpen())
        return;
    const auto &tables = document.explored().catalog->tables;
    GraphDocument::Tables hide;
    GraphDocument::Tables show;
    std::map<std::string, bool> wasHidden;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const auto [found, isNew] = wasHidden.try_emplace(tables[i].name.schema, true);
        found->second = found->second && std::ranges::binary_search(document.hidden(), catalog::TableId{i});
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const auto &schema = tables[i].name.schema;
        const bool isWanted = !schemas.contains(toQString(schema));
        const bool isHidden = std::ranges::binary_search(document.hidden(), catalog::TableId{i});
        if (!isWanted && !isHidden)
            hide.push_back({i});
        else if (isWanted && wasHidden[schema])
            show.push_back({i});
    }
    if (!hide.empty())
        document.hide(hide);
    if (!show.empty())
        document.show(show);
}

} // namespace espalier::ui
