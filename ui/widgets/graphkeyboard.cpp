// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphview.h"
#include "ui/widgets/graphwalk.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace espalier::ui {

void GraphView::focusInEvent(QFocusEvent *event)
{
    const auto isForward = event->reason() == Qt::TabFocusReason;
    m_showsFocus = isForward || event->reason() == Qt::BacktabFocusReason;
    if (m_showsFocus && !m_marks.current) {
        const auto order = readingOrder(scene());
        if (!order.empty())
            walkTo(isForward ? order.front() : order.back());
    }
    QWidget::focusInEvent(event);
}

//! From card to card, and out of the view behind the last one; at once where nothing is selected (after Escape).
bool GraphView::focusNextPrevChild(bool isNext)
{
    if (!m_marks.current)
        return QWidget::focusNextPrevChild(isNext);
    const auto order = readingOrder(scene());
    const auto place = std::find(order.begin(), order.end(), m_marks.current->table);
    const auto isLast = isNext ? place == order.end() || std::next(place) == order.end() : place == order.begin();
    if (isLast)
        return QWidget::focusNextPrevChild(isNext);
    walkTo(isNext ? *std::next(place) : *std::prev(place));
    return true;
}

void GraphView::walkTo(catalog::TableId table, Walk way)
{
    if (way == Walk::Select) {
        select(GraphHit{table, std::nullopt});
    } else {
        auto marks = m_marks;
        marks.current = GraphHit{table, std::nullopt};
        setMarks(marks);
        Q_EMIT selectionChanged();
        announce(table);
    }
    if (!rect().contains(cardRect(table)))
        goTo({scene().cards[table.value].rect.center(), m_zoom});
}

//! With Ctrl the selection stays, so that Space can add to it.
bool GraphView::walk(const QKeyEvent &event)
{
    QPointF direction;
    switch (event.key()) {
    case Qt::Key_Left:
        direction = {-1, 0};
        break;
    case Qt::Key_Right:
        direction = {1, 0};
        break;
    case Qt::Key_Up:
        direction = {0, -1};
        break;
    case Qt::Key_Down:
        direction = {0, 1};
        break;
    default:
        return false;
    }
    const auto way = event.modifiers().testFlag(Qt::ControlModifier) ? Walk::Keep : Walk::Select;
    if (m_marks.current) {
        if (const auto next = neighbour(scene(), m_marks.current->table, direction))
            walkTo(*next, way);
    } else if (const auto order = readingOrder(scene()); !order.empty()) {
        walkTo(order.front(), way);
    }
    return true;
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    if (walk(*event))
        return;
    const auto isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25);
        return;
    case Qt::Key_Minus:
        zoomBy(0.8);
        return;
    case Qt::Key_0:
        setZoom(1);
        return;
    case Qt::Key_F:
        fit();
        return;
    case Qt::Key_Escape:
        selectRelation(std::nullopt);
        select(std::nullopt);
        return;
    default:
        break;
    }
    const auto current = m_marks.current;
    if (!current) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (isShift)
            Q_EMIT activatedWide(current->table);
        else
            Q_EMIT activated(current->table);
    } else if (event->key() == Qt::Key_Space) {
        toggle(current->table);
    } else if (event->key() == Qt::Key_F10 && isShift) { // the menu key comes as an event of its own
        openContext(*current, mapToGlobal(cardRect(current->table).center()));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace espalier::ui
