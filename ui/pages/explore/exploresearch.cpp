// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/exploresearch.h"

#include "ui/pages/explore/explorebar.h"
#include "ui/widgets/graphview.h"
#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

ExploreSearch::ExploreSearch(ExploreBar &bar, GraphView &graph, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_graph(graph)
{
    connect(&m_bar, &ExploreBar::searchChanged, this, &ExploreSearch::search);
    connect(&m_bar, &ExploreBar::searchStepped, this, &ExploreSearch::step);
}

void ExploreSearch::setCatalog(const catalog::Handle &catalog)
{
    m_catalog = catalog;
    search(m_bar.searchText());
}

void ExploreSearch::search(const QString &text)
{
    std::vector<catalog::TableId> found;
    const auto wanted = text.trimmed();
    const auto isLike = [&wanted](const std::string &name) {
        return toQString(name).contains(wanted, Qt::CaseInsensitive);
    };
    for (std::size_t i = 0; !wanted.isEmpty() && i < m_catalog->tables.size(); ++i) {
        const auto &table = m_catalog->tables[i];
        if (isLike(table.name.name) || std::ranges::any_of(table.columns, [&](const auto &column) {
                return isLike(column.name);
            }))
            found.push_back({i});
    }
    m_graph.setHighlights(found);
    showFound();
}

void ExploreSearch::step(int direction)
{
    if (direction > 0)
        m_graph.showNextHighlight();
    else
        m_graph.showPreviousHighlight();
    showFound();
}

void ExploreSearch::showFound()
{
    const auto count = static_cast<int>(m_graph.highlights().size());
    const auto current = m_graph.currentHighlight();
    m_bar.setFound(current ? static_cast<int>(*current) + 1 : 0, m_bar.searchText().trimmed().isEmpty() ? -1 : count);
}

} // namespace espalier::ui
