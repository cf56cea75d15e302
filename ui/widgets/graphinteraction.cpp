// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphview.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace espalier::ui {

void GraphView::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position();
    m_isDragging = false;
    if (event->button() == Qt::MiddleButton) {
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton)))
        return;
    const auto offset = event->position() - m_grabbed;
    if (!m_isDragging && offset.manhattanLength() < 4)
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    m_grabbed = event->position();
    setViewCentre(m_centre - offset / m_zoom);
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    unsetCursor();
    if (!m_isDragging && event->button() == Qt::LeftButton) {
        auto hit = hitTest(scene(), toScene(event->position()));
        if (hit && GraphPainter::detailFor(m_zoom) != GraphPainter::Detail::Columns)
            hit->column.reset();
        select(hit);
    }
    m_isDragging = false;
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto hit = hitTest(scene(), toScene(event->position())))
        Q_EMIT activated(hit->table);
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    // Touch pads tell pixels and move the graph; wheels and Ctrl zoom at the pointer.
    if (!event->pixelDelta().isNull() && !(event->modifiers() & Qt::ControlModifier)) {
        setViewCentre(m_centre - QPointF(event->pixelDelta()) / m_zoom);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        setViewCentre(m_centre - QPointF(event->angleDelta().y(), event->angleDelta().x()) / m_zoom);
    } else {
        zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
    }
    event->accept();
}

void GraphView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const auto hit = isKeyboard ? m_selection : hitTest(scene(), toScene(event->pos()));
    if (!hit)
        return;
    select(hit);
    Q_EMIT contextRequested(*hit, isKeyboard ? mapToGlobal(cardRect(hit->table).center()) : event->globalPos());
}

bool GraphView::walk(int key)
{
    if (scene().cards.empty())
        return false;
    QPointF direction;
    switch (key) {
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
    const auto next =
        m_selection ? neighbour(scene(), m_selection->table, direction) : std::optional(catalog::TableId{0});
    if (!next)
        return true;
    select(GraphHit{*next, std::nullopt});
    if (!rect().contains(cardRect(*next)))
        setViewCentre(scene().cards[next->value].rect.center());
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(static_cast<int>(next->value));
    QAccessible::updateAccessibility(&focus);
    return true;
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    if (walk(event->key()))
        return;
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
        select(std::nullopt);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selection)
            Q_EMIT activated(m_selection->table);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace espalier::ui
