// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/featurecontroller.h"

#include "core/features/enumerate.h"
#include "core/plan/make.h"
#include "core/study/filtered.h"
#include "core/study/names.h"
#include "core/study/visibility.h"
#include "ui/documents/workspace.h"
#include "ui/pages/explore/exploremenu.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/explore/explorepaths.h"
#include "ui/pages/explore/featuredialog.h"
#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

FeatureController::FeatureController(ExplorePage &page, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_workspace(workspace)
{
    connect(&m_page, &ExplorePage::featureRequested, this, &FeatureController::find);
    connect(&m_page, &ExplorePage::menuOpened, this, [this](const ExploreMenu *menu) {
        connect(menu, &ExploreMenu::visibleRowsRequested, this, &FeatureController::takeVisibleRows);
    });
    connect(m_page.paths(), &ExplorePaths::featuresRequested, this, &FeatureController::addAlong);
    connect(&m_page, &ExplorePage::undoStudyRequested, &m_workspace.document.undoStack(), &QUndoStack::undo);
    // What was asked of another catalog names its tables by their places.
    connect(&m_workspace.database, &Database::catalogChanged, &m_search, &Job::cancel);
}

//! Paths are searched off the interface's thread; the dialog opens once they are there.
void FeatureController::find(catalog::TableId table, std::optional<std::size_t> column)
{
    const auto &document = m_workspace.document;
    if (!document.isOpen() || !m_workspace.database.isConnected())
        return;
    const auto &explored = m_workspace.database.explored();
    const auto entity = catalog::findTable(explored.catalog, document.study().entity);
    if (!entity)
        return;
    const bool isOwn = *entity == table && study::isOwnRowKnown(document.study());
    m_search.start(
        [catalog = explored.catalog, graph = explored.graph, from = *entity, table, isOwn](Progress & /*progress*/) {
            auto paths = relations::joinPaths(catalog, graph, from, table).paths;
            if (isOwn)
                paths.insert(paths.begin(), relations::JoinPath());
            return Result<std::vector<relations::JoinPath>>(std::move(paths));
        },
        [this, table, column](Result<std::vector<relations::JoinPath>> paths) {
            if (paths)
                ask(table, column, std::move(*paths));
        });
}

void FeatureController::ask(catalog::TableId table, std::optional<std::size_t> column,
                            std::vector<relations::JoinPath> paths)
{
    const auto &explored = m_workspace.database.explored();
    const auto &document = m_workspace.document;
    if (!document.isOpen() || table.value >= explored.catalog->tables.size())
        return;
    const auto name = toQString(explored.catalog->table(table).name.name);
    if (paths.empty()) {
        m_page.showAdded(tr("No path of at most four relations leads from the study's entity to %1.").arg(name), {});
        return;
    }
    auto *dialog = new FeatureDialog(explored.catalog, explored.graph,
                                     {document.study(), table, column, std::move(paths), 0}, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FeatureDialog::featureChosen, this, [this, dialog](const study::Feature &feature) {
        if (const auto added = add({feature}); added)
            dialog->accept();
        else
            dialog->showError(added.error());
    });
    dialog->open();
}

Result<> FeatureController::add(const std::vector<study::Feature> &features)
{
    auto &document = m_workspace.document;
    if (!document.isOpen())
        return {};
    const auto before = document.study().features.size();
    const auto changed = features::withFeatures(document.study(), features);
    if (const auto plan = plan::make(changed, m_workspace.database.explored().catalog); !plan)
        return Failure(plan.error());
    const auto count = static_cast<int>(changed.features.size() - before);
    const auto study = toQString(changed.name);
    if (count == 0) {
        m_page.showAdded(tr("%1 has these features already.").arg(study), {});
        return {};
    }
    document.change(changed, tr("Add Features"));
    m_page.showAdded(tr("%n feature(s) were added to %1.", nullptr, count).arg(study), tr("Undo"));
    return {};
}

void FeatureController::takeVisibleRows(catalog::TableId table)
{
    auto &document = m_workspace.document;
    if (!document.isOpen() || !m_workspace.database.isConnected())
        return;
    const catalog::Catalog &catalog = m_workspace.database.explored().catalog;
    const auto name = study::tableText(catalog.table(table).name);
    const auto changed = study::withFilteredTables(document.study(), catalog, {name});
    if (!changed) {
        m_page.setFailed(changed.error());
        return;
    }
    document.change(*changed, tr("Use Visible Rows"));
    m_page.showAdded(
        tr("%1 takes the rows of %2 that the role may see. Other roles see others, and get other predictions.")
            .arg(toQString(changed->name), toQString(name)),
        tr("Undo"));
}

void FeatureController::addAlong(const relations::JoinPath &path, std::optional<std::size_t> column)
{
    const auto &document = m_workspace.document;
    if (!document.isOpen() || !m_workspace.database.isConnected())
        return;
    const auto &explored = m_workspace.database.explored();
    const auto features =
        features::enumerateAlong(explored.catalog, explored.graph, document.study(), path.hops, column);
    if (features.empty())
        m_page.showAdded(tr("Nothing is suggested along this path."), {});
    else if (const auto added = add(features); !added)
        m_page.setFailed(added.error());
}

} // namespace espalier::ui
