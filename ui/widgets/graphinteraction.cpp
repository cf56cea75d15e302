// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphroute.h"
#include "ui/widgets/graphview.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {
constexpr double reachOfEdge = 5; // pixels on the widget
} // namespace

std::optional<relations::RelationId> GraphView::relationAt(const QPointF &place) const
{
    const auto isCurve = GraphPainter::detailFor(m_zoom) == GraphPainter::Detail::Columns;
    return edgeAt(scene(), toScene(place), reachOfEdge / m_zoom, isCurve ? EdgeShape::Curve : EdgeShape::Line);
}

const GraphStub *GraphView::stubUnder(const QPointF &place) const
{
    return GraphPainter::detailFor(m_zoom) == GraphPainter::Detail::Block ? nullptr : stubAt(scene(), toScene(place));
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_grabbed = event->position();
    m_drag = Drag::None;
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::View;
        setCursor(Qt::ClosedHandCursor);
    }
}

//! What is under the pointer is what is dragged: cards, or the whole graph; with Shift a band around cards.
void GraphView::startDrag(QMouseEvent *event)
{
    const auto hit = seenAt(m_pressed);
    if (event->modifiers() & Qt::ShiftModifier) {
        m_drag = Drag::Band;
        setCursor(Qt::CrossCursor);
        return;
    }
    m_drag = hit && GraphPainter::detailFor(m_zoom) != GraphPainter::Detail::Block ? Drag::Cards : Drag::View;
    setCursor(Qt::ClosedHandCursor);
    if (m_drag != Drag::Cards)
        return;
    m_dragged = {};
    if (!std::binary_search(m_marks.tables.begin(), m_marks.tables.end(), hit->table))
        select(GraphHit{hit->table, std::nullopt});
}

void GraphView::drag(const QPointF &offset)
{
    switch (m_drag) {
    case Drag::View:
        setViewCentre(m_centre - offset / m_zoom);
        break;
    case Drag::Cards:
        m_dragged += offset / m_zoom;
        m_painter.moveCards(m_marks.tables, offset / m_zoom);
        update();
        break;
    case Drag::Band:
        m_band = QRectF(m_pressed, m_grabbed).normalized();
        update();
        break;
    case Drag::None:
        break;
    }
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton))) {
        hover(event->position());
        return;
    }
    if (m_drag == Drag::None) {
        if ((event->position() - m_pressed).manhattanLength() < 4)
            return;
        startDrag(event);
    }
    const auto offset = event->position() - m_grabbed;
    m_grabbed = event->position();
    drag(offset);
}

void GraphView::hover(const QPointF &place)
{
    const auto at = toScene(place);
    const auto isOnCard = hitTest(scene(), at).has_value();
    auto marks = m_marks;
    marks.hovered = isOnCard ? std::nullopt : relationAt(place);
    const auto isLink = marks.hovered || stubUnder(place) || foldAt(scene(), at) || handleRect().contains(place);
    setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (marks.hovered != m_marks.hovered)
        setMarks(marks);
}

void GraphView::leaveEvent(QEvent *event)
{
    auto marks = m_marks;
    marks.hovered.reset();
    if (!(marks == m_marks))
        setMarks(marks);
    QWidget::leaveEvent(event);
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    unsetCursor();
    const auto finished = std::exchange(m_drag, Drag::None);
    if (finished == Drag::Band) {
        selectWithin(m_band);
    } else if (finished == Drag::Cards) {
        // Whole pixels, as the layout has them.
        const QPointF whole(std::round(m_dragged.x()), std::round(m_dragged.y()));
        m_painter.moveCards(m_marks.tables, whole - m_dragged);
        update();
        Q_EMIT cardsMoved(m_marks.tables, whole);
    } else if (finished == Drag::None && event->button() == Qt::LeftButton) {
        click(event);
    }
}

//! What is under the pointer, as far as it is drawn: a block shows no columns, so that none of them can be meant.
std::optional<GraphHit> GraphView::seenAt(const QPointF &place) const
{
    auto hit = hitTest(scene(), toScene(place));
    if (hit && GraphPainter::detailFor(m_zoom) != GraphPainter::Detail::Columns)
        hit->column.reset();
    return hit;
}

void GraphView::click(QMouseEvent *event)
{
    const auto place = toScene(event->position());
    const auto isColumns = GraphPainter::detailFor(m_zoom) == GraphPainter::Detail::Columns;
    if (handleRect().contains(event->position())) {
        Q_EMIT neighboursToggled(m_marks.current->table);
        return;
    }
    const auto hit = seenAt(event->position());
    if (const auto *stub = stubUnder(event->position()); stub && !hit) {
        Q_EMIT tablesRequested(std::vector(stub->others));
        return;
    }
    if (const auto fold = foldAt(scene(), place); fold && isColumns) {
        Q_EMIT columnsToggled(*fold);
        return;
    }
    if (hit && (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))) {
        toggle(hit->table);
        return;
    }
    const auto relation = hit ? std::nullopt : relationAt(event->position());
    selectRelation(relation);
    if (!relation)
        select(hit);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto hit = seenAt(event->position());
    if (!hit)
        return;
    if (event->modifiers() & Qt::ShiftModifier)
        Q_EMIT activatedWide(hit->table);
    else
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

void GraphView::openContext(const GraphHit &hit, const QPoint &globalPlace)
{
    // What was selected with it stays selected: the menu is about all of it.
    if (!std::binary_search(m_marks.tables.begin(), m_marks.tables.end(), hit.table) || m_marks.tables.size() == 1)
        select(hit);
    Q_EMIT contextRequested(hit, globalPlace);
}

void GraphView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto isKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const auto hit = isKeyboard ? m_marks.current : seenAt(event->pos());
    if (hit)
        openContext(*hit, isKeyboard ? mapToGlobal(cardRect(hit->table).center()) : event->globalPos());
}

QString GraphView::toolTipAt(const QPointF &place) const
{
    if (handleRect().contains(place))
        return tr("Show or put away neighbours");
    if (const auto hit = seenAt(place)) {
        const auto &card = scene().cards[hit->table.value];
        const auto row = std::find_if(card.rows.begin(), card.rows.end(), [&hit](const GraphRow &candidate) {
            return hit->column == candidate.column;
        });
        return hit->column && row != card.rows.end() ? QStringLiteral("%1: %2").arg(row->name, row->type)
                                                     : card.description;
    }
    if (const auto *stub = stubUnder(place))
        return tr("Show %n hidden table(s)", nullptr, static_cast<int>(stub->others.size()));
    const auto relation = relationAt(place);
    if (!relation)
        return {};
    const auto &edge = scene().edges[relation->value];
    return QStringLiteral("%1 \u2192 %2 (%3)")
        .arg(scene().cards[edge.child].name, scene().cards[edge.parent].name, edge.name);
}

} // namespace espalier::ui
