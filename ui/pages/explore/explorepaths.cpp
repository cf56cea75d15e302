// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/explorepaths.h"

#include "core/relations/pathquery.h"
#include "ui/pages/explore/pathwords.h"
#include "ui/widgets/graphview.h"
#include "ui/words/text.h"

namespace espalier::ui {

ExplorePaths::ExplorePaths(PathPanel &panel, GraphView &graph, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_graph(graph)
{
    connect(&m_panel, &PathPanel::featuresRequested, this, &ExplorePaths::requestFeatures);
    connect(&m_panel, &PathPanel::pathSelected, this, &ExplorePaths::light);
}

void ExplorePaths::setCatalog(const catalog::Handle &catalog, const relations::RelationGraph &graph)
{
    m_catalog = catalog;
    m_relations = graph;
    m_search = {};
    m_panel.setCatalog(catalog);
}

void ExplorePaths::setPaths(const relations::PathSearch &search)
{
    m_search = search;
    const auto from = *m_panel.ends().from;
    std::vector<PathRow> rows;
    rows.reserve(search.paths.size());
    for (const auto &path : search.paths) {
        QStringList cardinalities;
        for (const auto cardinality : relations::cardinalities(m_relations, path))
            cardinalities.append(toQString(cardinality));
        rows.push_back({pathWords(m_catalog, m_relations, from, path), cardinalities.join(QLatin1Char(' ')),
                        path.hops.size(), path.isToMany, path.fanOut});
    }
    m_panel.setPaths(rows, search.isComplete);
}

void ExplorePaths::light(std::size_t index)
{
    if (index >= m_search.paths.size())
        return;
    const auto &path = m_search.paths[index];
    const auto &ends = m_panel.ends();
    m_panel.setSql(toQString(sql::print(relations::pathQuery(m_catalog, m_relations, *ends.from, path, ends.column))));
    GraphFocus focus;
    std::vector tables{*ends.from};
    for (const auto &hop : path.hops) {
        focus.relations.push_back(hop.relation);
        tables.push_back(relations::destination(m_relations, hop));
    }
    m_graph.setFocusOn(focus);
    m_graph.fitTo(tables);
}

void ExplorePaths::requestFeatures()
{
    const auto chosen = m_panel.chosen();
    if (chosen && *chosen < m_search.paths.size())
        Q_EMIT featuresRequested(m_search.paths[*chosen], m_panel.ends().column);
}

} // namespace espalier::ui
