// SPDX-License-Identifier: GPL-3.0-or-later
// Paths on the Explore page, and what is asked of a table or a column there.
#include "core/relations/pathquery.h"
#include "ui/base/text.h"
#include "ui/pages/explore/exploreinspector.h"
#include "ui/pages/explore/exploremenu.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/explore/pathwords.h"
#include "ui/pages/explore/tablepanel.h"
#include "ui/widgets/graphview.h"
#include "ui/widgets/messagebar.h"

namespace espalier::ui {

void ExplorePage::setPaths(const relations::PathSearch &search)
{
    m_search = search;
    const auto from = *m_paths->ends().from;
    std::vector<PathRow> rows;
    for (const auto &path : search.paths) {
        QStringList cardinalities;
        for (const auto cardinality : relations::cardinalities(m_relations, path))
            cardinalities.append(toQString(cardinality));
        rows.push_back({pathWords(m_catalog, m_relations, from, path), cardinalities.join(QLatin1Char(' ')),
                        path.hops.size(), path.isToMany, path.fanOut});
    }
    m_paths->setPaths(rows, search.isComplete);
}

void ExplorePage::showPaths(const PathEnds &ends)
{
    m_paths->setEnds(ends);
    m_inspector->show(ExploreInspector::Tab::Paths);
    if (ends.from && ends.to)
        Q_EMIT pathsRequested(ends);
}

void ExplorePage::lightPath(std::size_t index)
{
    if (index >= m_search.paths.size())
        return;
    const auto &path = m_search.paths[index];
    const auto &ends = m_paths->ends();
    m_paths->setSql(toQString(sql::print(relations::pathQuery(m_catalog, m_relations, *ends.from, path, ends.column))));
    GraphFocus focus;
    std::vector tables{*ends.from};
    for (const auto &hop : path.hops) {
        focus.relations.push_back(hop.relation);
        tables.push_back(relations::destination(m_relations, hop));
    }
    m_graph->setFocusOn(focus);
    m_graph->fitTo(tables);
}

//! Of the path that is looked at.
void ExplorePage::requestPathFeatures()
{
    const auto chosen = m_paths->chosen();
    if (chosen && *chosen < m_search.paths.size())
        Q_EMIT pathFeaturesRequested(m_search.paths[*chosen], m_paths->ends().column);
}

void ExplorePage::requestFeature(const GraphHit &hit)
{
    Q_EMIT featureRequested(hit.table, hit.column);
}

//! Where the study can grow: only along paths that begin at its entity.
void ExplorePage::showStudy()
{
    m_paths->setEntity(m_overlay.entity);
    m_table->setHasStudy(m_overlay.entity.has_value());
}

void ExplorePage::showAdded(const QString &text, const QString &undo)
{
    m_added->showMessage(Severity::Accent, text, {}, undo);
}

void ExplorePage::hideAdded()
{
    m_added->clear();
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
    connect(menu, &ExploreMenu::featureRequested, this, &ExplorePage::requestFeature);
    connect(menu, &ExploreMenu::visibleRowsRequested, this, &ExplorePage::visibleRowsRequested);
    connect(menu, &ExploreMenu::focusRequested, this, &ExplorePage::focusOn);
    connect(menu, &ExploreMenu::pathsRequested, this, &ExplorePage::showPaths);
    connect(menu, &ExploreMenu::pathStarted, this, [this](catalog::TableId table) {
        m_pathStart = table;
        showPaths({table, std::nullopt, std::nullopt});
    });
    connect(menu, &ExploreMenu::hideRequested, this, &ExplorePage::hideRequested);
    connect(menu, &ExploreMenu::showOnlyRequested, this, &ExplorePage::showOnlyRequested);
    connect(menu, &ExploreMenu::neighboursRequested, this, &ExplorePage::neighboursRequested);
    connect(menu, &ExploreMenu::pinRequested, this, &ExplorePage::pinRequested);
    menu->popup(place);
}

} // namespace espalier::ui
