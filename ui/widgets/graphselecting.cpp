// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphview.h"

#include <QAccessible>

#include <algorithm>

namespace espalier::ui {

void GraphView::setMarks(const GraphSelection &marks)
{
    m_marks = marks;
    m_neighbours = marks.current ? neighboursOf(scene(), marks.current->table) : GraphNeighbours{};
    m_painter.setSelection(marks);
    update();
}

void GraphView::setSelection(std::optional<GraphHit> selection)
{
    auto marks = m_marks;
    marks.current = selection;
    marks.tables.clear();
    if (selection)
        marks.tables.push_back(selection->table);
    setMarks(marks);
}

void GraphView::setSelectedTables(const std::vector<catalog::TableId> &tables)
{
    auto marks = m_marks;
    marks.tables = tables;
    std::sort(marks.tables.begin(), marks.tables.end());
    const auto isWithin =
        marks.current && std::binary_search(marks.tables.begin(), marks.tables.end(), marks.current->table);
    if (!isWithin)
        marks.current = tables.empty() ? std::nullopt : std::optional(GraphHit{tables.front(), std::nullopt});
    setMarks(marks);
}

void GraphView::setSelectedRelation(std::optional<relations::RelationId> relation)
{
    auto marks = m_marks;
    marks.relation = relation;
    setMarks(marks);
}

void GraphView::select(std::optional<GraphHit> hit)
{
    const auto isAlone = hit ? m_marks.tables == std::vector<catalog::TableId>{hit->table} : m_marks.tables.empty();
    if (hit == m_marks.current && isAlone)
        return;
    setSelection(hit);
    Q_EMIT selectionChanged();
    if (hit)
        announce(hit->table);
}

void GraphView::announce(catalog::TableId table)
{
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(static_cast<int>(table.value));
    QAccessible::updateAccessibility(&focus);
}

//! Adds a table to what is selected, or takes it away; either way it is the current one.
void GraphView::toggle(catalog::TableId table)
{
    auto marks = m_marks;
    const auto place = std::lower_bound(marks.tables.begin(), marks.tables.end(), table);
    if (place == marks.tables.end() || *place != table)
        marks.tables.insert(place, table);
    else
        marks.tables.erase(place);
    marks.current = GraphHit{table, std::nullopt};
    setMarks(marks);
    Q_EMIT selectionChanged();
    announce(table);
}

void GraphView::selectWithin(const QRectF &band)
{
    const QRectF area(toScene(band.topLeft()), toScene(band.bottomRight()));
    std::vector<catalog::TableId> tables;
    for (std::size_t i = 0; i < scene().cards.size(); ++i) {
        const auto &card = scene().cards[i];
        if (card.isVisible && area.intersects(card.rect))
            tables.push_back({i});
    }
    setSelectedTables(tables);
    Q_EMIT selectionChanged();
}

void GraphView::selectRelation(std::optional<relations::RelationId> relation)
{
    if (relation == m_marks.relation)
        return;
    setSelectedRelation(relation);
    Q_EMIT relationSelected(relation);
}

void GraphView::setHighlights(const std::vector<catalog::TableId> &tables)
{
    m_highlights = tables;
    m_highlight.reset();
    m_painter.setHighlights(tables);
    update();
}

void GraphView::showNextHighlight()
{
    if (!m_highlights.empty())
        showHighlight(m_highlight ? (*m_highlight + 1) % m_highlights.size() : 0);
}

void GraphView::showPreviousHighlight()
{
    const auto count = m_highlights.size();
    if (count > 0)
        showHighlight((m_highlight.value_or(0) + count - 1) % count);
}

void GraphView::showHighlight(std::size_t index)
{
    m_highlight = index;
    const auto table = m_highlights[index];
    select(GraphHit{table, std::nullopt});
    centreOn(table);
}

} // namespace espalier::ui
