// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparegrid.h"

#include "ui/base/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int cellWidth = 380;
constexpr int cellHeight = 360;
} // namespace

CompareGrid::CompareGrid(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_grid(new QGridLayout(m_content))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setContentsMargins(space::l, space::m, space::l, space::l);
    m_grid->setSpacing(space::m);
    setWidget(m_content);
}

void CompareGrid::setCells(const std::vector<QWidget *> &cells)
{
    if (cells == m_cells)
        return;
    m_cells = cells;
    for (auto *cell : cells) {
        if (std::ranges::find(m_all, cell) == m_all.end())
            m_all.push_back(cell);
    }
    arrange();
}

void CompareGrid::setFoot(QWidget *foot)
{
    m_foot = foot;
    m_all.push_back(foot);
    arrange();
}

int CompareGrid::columnsFor(int width) const
{
    const auto most = std::max(1, static_cast<int>(m_cells.size()));
    return std::clamp(width / cellWidth, 1, std::min(3, most));
}

void CompareGrid::arrange()
{
    m_columns = columnsFor(viewport()->width());
    for (auto *cell : m_all) {
        m_grid->removeWidget(cell);
        cell->hide();
    }
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_grid->setColumnStretch(i, i < m_columns ? 1 : 0);
    const auto last = static_cast<int>(m_cells.size()) - 1;
    // Where one place would be left for the last, it has a row of its own, and the one before it what is left of its
    // row.
    const bool isLastAlone = m_columns > 1 && last > 0 && last % m_columns == m_columns - 1;
    QWidget *before = nullptr;
    for (int i = 0; i <= last; ++i) {
        auto *cell = m_cells[static_cast<std::size_t>(i)];
        const bool isAlone = isLastAlone && i == last;
        const auto column = isAlone ? 0 : i % m_columns;
        const auto row = i / m_columns + static_cast<int>(isAlone);
        const bool isWide = i == last || (isLastAlone && i == last - 1);
        cell->setMinimumHeight(cellHeight);
        m_grid->addWidget(cell, row, column, 1, isWide ? m_columns - column : 1);
        cell->show();
        if (before != nullptr)
            setTabOrder(before, cell);
        before = cell;
    }
    if (before != nullptr)
        arrangeFoot(last / m_columns + (isLastAlone ? 2 : 1), before);
}

void CompareGrid::arrangeFoot(int row, QWidget *before)
{
    if (m_foot == nullptr)
        return;
    m_grid->addWidget(m_foot, row, 0, 1, m_columns);
    m_foot->show();
    setTabOrder(before, m_foot);
}

void CompareGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (!m_cells.empty() && columnsFor(viewport()->width()) != m_columns)
        arrange();
}

} // namespace espalier::ui
