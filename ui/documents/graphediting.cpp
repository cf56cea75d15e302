// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/error.h"
#include "ui/base/joblist.h"
#include "ui/documents/graphdocument.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace espalier::ui {

void GraphDocument::moveCards(const Tables &tables, const QPointF &offset)
{
    auto after = m_placed;
    for (const auto table : tables) {
        auto &placed = after[table.value];
        placed.place = {std::round(placed.place.x + offset.x()), std::round(placed.place.y + offset.y())};
        placed.isPinned = true;
    }
    push(tr("Move %n Table(s)", nullptr, static_cast<int>(tables.size())), after);
}

void GraphDocument::pin(const Tables &tables)
{
    auto after = m_placed;
    for (const auto table : tables)
        after[table.value].isPinned = true;
    push(tr("Pin %n Table(s)", nullptr, static_cast<int>(tables.size())), after);
}

void GraphDocument::unpin(const Tables &tables)
{
    auto after = m_placed;
    for (const auto table : tables)
        after[table.value].isPinned = false;
    push(tr("Unpin %n Table(s)", nullptr, static_cast<int>(tables.size())), after);
}

void GraphDocument::hide(const Tables &tables)
{
    auto after = m_placed;
    for (const auto table : tables)
        after[table.value].isHidden = true;
    push(tr("Hide %n Table(s)", nullptr, static_cast<int>(tables.size())), after);
}

void GraphDocument::show(const Tables &tables)
{
    auto after = m_placed;
    for (const auto table : tables)
        after[table.value].isHidden = false;
    push(tr("Show %n Table(s)", nullptr, static_cast<int>(tables.size())), after);
}

void GraphDocument::showOnly(const Tables &tables)
{
    auto after = m_placed;
    for (auto &placed : after)
        placed.isHidden = true;
    for (const auto table : tables)
        after[table.value].isHidden = false;
    push(tr("Show Only %n Table(s)", nullptr, static_cast<int>(tables.size())), after);
}

void GraphDocument::showAll()
{
    auto after = m_placed;
    for (auto &placed : after)
        placed.isHidden = false;
    push(tr("Show All Tables"), after);
}

GraphDocument::Tables GraphDocument::neighbours(catalog::TableId table) const
{
    Tables result;
    for (const auto hop : m_explored->graph.hops[table.value]) {
        const auto other = relations::destination(m_explored->graph, hop);
        if (other != table)
            result.push_back(other);
    }
    return result;
}

void GraphDocument::toggleNeighbours(catalog::TableId table)
{
    const auto isHidden = [this](catalog::TableId other) {
        return m_placed[other.value].isHidden;
    };
    Tables hidden;
    Tables leaves;
    for (const auto other : neighbours(table)) {
        if (isHidden(other)) {
            hidden.push_back(other);
            continue;
        }
        const auto around = neighbours(other);
        const auto isLeaf = std::all_of(around.begin(), around.end(), [&](catalog::TableId next) {
            return next == table || isHidden(next);
        });
        if (isLeaf)
            leaves.push_back(other);
    }
    if (hidden.empty())
        hide(leaves);
    else
        show(hidden);
}

void GraphDocument::toggleColumns(catalog::TableId table)
{
    const catalog::Catalog &catalog = m_explored->catalog;
    const auto &relations = m_explored->graph;
    auto layout = m_layout;
    auto &card = layout.cards[table.value];
    const bool isFolded = card.columns == diagram::Columns::Few;
    card.columns = isFolded ? diagram::Columns::All : diagram::Columns::Few;
    card.size = diagram::cardSize(catalog.table(table), diagram::cardRows(catalog, relations, card));
    if (isFolded)
        diagram::clearBeneath(layout, table, m_hidden);
    push(isFolded ? tr("Show All Columns") : tr("Show Fewer Columns"),
         diagram::placedTables(catalog, layout, m_hidden));
}

void GraphDocument::arrangeAnew()
{
    if (!m_explored)
        return;
    auto id = std::make_shared<int>(0);
    m_layoutJob.start(
        [explored = *m_explored, before = m_placed](Progress &progress) {
            return diagram::rearrangedLayout(explored.catalog, explored.graph, before, progress);
        },
        [this, id](Result<diagram::Layout> layout) {
            m_jobs.finish(*id, layout ? JobState::Phase::Done : JobState::Phase::Failed,
                          layout ? QString() : headline(layout.error()));
            if (layout)
                push(tr("Lay Out Again"), diagram::placedTables(m_explored->catalog, *layout, m_hidden));
            else
                Q_EMIT failed(layout.error());
        });
    *id = m_jobs.follow(m_layoutJob, tr("Lay Out the Relation Graph Again"));
}

} // namespace espalier::ui
