// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparegrid.h"

#include "ui/base/theme.h"

#include <QCursor>
#include <QGridLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int cellWidth = 364;
//! A row of charts is about as high as they are wide.
constexpr int leastHeight = 360;
constexpr int mostHeight = 460;

//! Of what wraps its text, by its width; layouts that ask for it at other widths first make rows far too high.
int heightOf(const QWidget &widget, int width)
{
    const auto least = widget.minimumSizeHint().height();
    return widget.hasHeightForWidth() ? std::max(least, widget.heightForWidth(width)) : least;
}
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
    m_content->installEventFilter(this);
}

void CompareGrid::setCells(const std::vector<QWidget *> &cells)
{
    if (cells == m_cells)
        return;
    m_cells = cells;
    for (auto *cell : cells) {
        // Columns are equally wide, whatever stands in them.
        cell->setSizePolicy(QSizePolicy::Ignored, cell->sizePolicy().verticalPolicy());
        if (std::ranges::find(m_all, cell) == m_all.end())
            m_all.push_back(cell);
    }
    arrange();
}

void CompareGrid::setFeet(const std::vector<QWidget *> &feet)
{
    m_feet = feet;
    m_all.insert(m_all.end(), feet.begin(), feet.end());
    arrange();
}

int CompareGrid::columnsFor(int width) const
{
    const auto most = std::max(1, static_cast<int>(m_cells.size()));
    return std::clamp(width / cellWidth, 1, std::min(3, most));
}

//! Where one place would be left for the last, it has a row of its own, and the one before it what is left of its row.
CompareGrid::Place CompareGrid::placeOf(int cell) const
{
    const auto last = static_cast<int>(m_cells.size()) - 1;
    const bool isLastAlone = m_columns > 1 && last > 0 && last % m_columns == m_columns - 1;
    if (isLastAlone && cell == last)
        return {.row = cell / m_columns + 1, .column = 0, .span = m_columns};
    const bool isWide = cell == last || (isLastAlone && cell == last - 1);
    const auto column = cell % m_columns;
    return {.row = cell / m_columns, .column = column, .span = isWide ? m_columns - column : 1};
}

void CompareGrid::arrange()
{
    m_columns = columnsFor(viewport()->width());
    for (auto *cell : m_all) {
        m_grid->removeWidget(cell);
        cell->hide();
    }
    for (int i = 0; i < std::max(m_grid->columnCount(), m_columns); ++i)
        m_grid->setColumnStretch(i, i < m_columns ? 1 : 0);
    auto shown = m_cells;
    if (!m_cells.empty())
        shown.insert(shown.end(), m_feet.begin(), m_feet.end());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto cells = static_cast<int>(m_cells.size());
        const auto cell = static_cast<int>(i);
        const auto place =
            cell < cells ? placeOf(cell) : Place{placeOf(cells - 1).row + 1 + cell - cells, 0, m_columns};
        m_grid->addWidget(shown[i], place.row, place.column, 1, place.span);
        shown[i]->show();
        if (i > 0)
            setTabOrder(shown[i - 1], shown[i]);
    }
    fitHeights();
}

//! What is under the pointer, else the first that is seen, and how far below the upper edge: it stays there when what is above it becomes higher.
//! Null where nothing is above it.
std::pair<const QWidget *, int> CompareGrid::anchor() const
{
    const auto top = verticalScrollBar()->value();
    if (top == 0 && !underMouse())
        return {};
    const auto at = underMouse() ? m_content->mapFromGlobal(QCursor::pos()).y() : top;
    const auto found = std::ranges::find_if(m_settled, [at](const auto &cell) {
        return cell.second.top() <= at && cell.second.bottom() >= at;
    });
    return found == m_settled.end() ? std::pair<const QWidget *, int>()
                                    : std::pair(found->first, found->second.top() - top);
}

void CompareGrid::fitHeights()
{
    if (m_cells.empty())
        return;
    const auto [kept, above] = anchor();
    const auto margins = m_grid->contentsMargins();
    const auto gap = m_grid->spacing();
    const auto width = viewport()->width() - margins.left() - margins.right();
    const auto column = (width - (m_columns - 1) * gap) / m_columns;
    std::vector<int> heights(static_cast<std::size_t>(placeOf(static_cast<int>(m_cells.size()) - 1).row) + 1,
                             std::clamp(column, leastHeight, mostHeight));
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        const auto place = placeOf(i);
        auto &height = heights[static_cast<std::size_t>(place.row)];
        height = std::max(height, heightOf(*m_cells[static_cast<std::size_t>(i)], place.span * (column + gap) - gap));
    }
    for (const auto *foot : m_feet)
        heights.push_back(heightOf(*foot, width));
    bool isOther = false;
    auto total = margins.top() + margins.bottom() - gap;
    for (int row = 0; row < std::max(m_grid->rowCount(), static_cast<int>(heights.size())); ++row) {
        const auto height = row < static_cast<int>(heights.size()) ? heights[static_cast<std::size_t>(row)] : 0;
        // What is set again is laid out again, and this is asked for each time.
        if (m_grid->rowMinimumHeight(row) != height) {
            m_grid->setRowMinimumHeight(row, height);
            isOther = true;
        }
        total += height > 0 ? height + gap : 0;
    }
    if (m_content->minimumHeight() != total || m_content->maximumHeight() != total)
        m_content->setFixedHeight(total);
    if (!isOther)
        return;
    m_content->resize(m_content->width(), total); // now, and not when the area is asked next
    m_grid->activate();
    m_settled.clear();
    for (const auto *cell : m_all) {
        if (!cell->isHidden())
            m_settled.emplace_back(cell, cell->geometry());
    }
    if (kept != nullptr && !kept->isHidden())
        verticalScrollBar()->setValue(kept->y() - above);
}

void CompareGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_cells.empty())
        return;
    if (columnsFor(viewport()->width()) != m_columns)
        arrange();
    else
        fitHeights();
}

bool CompareGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        fitHeights();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace espalier::ui
