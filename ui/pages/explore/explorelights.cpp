// SPDX-License-Identifier: GPL-3.0-or-later
// What the Explore page lights up in the graph: what was searched, and suggested relations.
#include "ui/base/text.h"
#include "ui/pages/explore/exploreinspector.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/widgets/graphview.h"

#include <algorithm>

namespace espalier::ui {

void ExplorePage::search(const QString &text)
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
    m_graph->setHighlights(found);
    showFound();
}

void ExplorePage::stepSearch(int direction)
{
    if (direction > 0)
        m_graph->showNextHighlight();
    else
        m_graph->showPreviousHighlight();
    showFound();
}

void ExplorePage::showFound()
{
    const auto count = static_cast<int>(m_graph->highlights().size());
    const auto current = m_graph->currentHighlight();
    m_bar->setFound(current ? static_cast<int>(*current) + 1 : 0, m_bar->searchText().trimmed().isEmpty() ? -1 : count);
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

} // namespace espalier::ui
