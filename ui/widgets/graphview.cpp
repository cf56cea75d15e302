// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphview.h"

#include "ui/base/theme.h"
#include "ui/widgets/graphcontrols.h"
#include "ui/widgets/graphminimap.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {
constexpr double smallestZoom = 0.02;
constexpr double largestZoom = 3;
} // namespace

GraphView::GraphView(QWidget *parent)
    : QWidget(parent)
    , m_controls(new GraphControls(this))
    , m_minimap(new GraphMinimap(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 160);
    m_painter.setColours(coloursOf(this), devicePixelRatioF());
    connect(m_controls, &GraphControls::zoomRequested, this, &GraphView::zoomBy);
    connect(m_controls, &GraphControls::fitRequested, this, &GraphView::fit);
    connect(m_controls, &GraphControls::fullSizeRequested, this, [this] {
        setZoom(1);
    });
    connect(m_minimap, &GraphMinimap::centreRequested, this, [this](const QPointF &centre) {
        setViewCentre(centre);
    });
    retranslate();
}

void GraphView::setGraph(const catalog::Catalog &catalog, const graph::RelationGraph &graph,
                         const graph::Layout &layout)
{
    m_painter.setScene(graphScene(catalog, graph, layout));
    std::vector<QString> names;
    for (const auto &card : scene().cards)
        names.push_back(card.name);
    const auto isSame = names == m_names;
    m_names = std::move(names);
    m_minimap->setScene(scene());
    m_preparation.start(0, this);
    if (!isSame) {
        m_selection.reset();
        Q_EMIT selectionChanged();
        fit();
    }
    m_painter.setSelection(m_selection);
    moved();
}

void GraphView::setOverlay(const GraphOverlay &overlay)
{
    m_painter.setOverlay(overlay);
    update();
}

void GraphView::setFocusOn(const GraphFocus &focus)
{
    m_painter.setFocus(focus);
    update();
}

void GraphView::setSelection(std::optional<GraphHit> selection)
{
    m_selection = selection;
    m_painter.setSelection(selection);
    update();
}

void GraphView::select(std::optional<GraphHit> hit)
{
    if (hit == m_selection)
        return;
    setSelection(hit);
    Q_EMIT selectionChanged();
}

void GraphView::fit()
{
    fitRect(scene().extent, 1);
    m_isFitted = true;
}

void GraphView::fitTo(const std::vector<catalog::TableId> &tables)
{
    QRectF rect;
    for (const auto table : tables)
        rect |= scene().cards[table.value].rect;
    fitRect(rect, 1);
}

void GraphView::fitRect(const QRectF &rect, double largest)
{
    if (rect.isEmpty())
        return;
    constexpr double margin = 2.0 * space::xl;
    const auto zoom = std::min((width() - margin) / rect.width(), (height() - margin) / rect.height());
    m_zoom = std::clamp(zoom, smallestZoom, largest);
    m_centre = rect.center();
    m_isFitted = false;
    moved();
}

void GraphView::centreOn(catalog::TableId table)
{
    m_zoom = std::max(m_zoom, 0.75);
    setViewCentre(scene().cards[table.value].rect.center());
}

void GraphView::zoomBy(double factor)
{
    zoomAt(QRectF(rect()).center(), factor);
}

void GraphView::setZoom(double zoom)
{
    zoomBy(zoom / m_zoom);
}

void GraphView::zoomAt(const QPointF &place, double factor)
{
    const auto before = toScene(place);
    m_zoom = std::clamp(m_zoom * factor, smallestZoom, largestZoom);
    m_centre += before - toScene(place);
    m_isFitted = false;
    moved();
}

void GraphView::setViewCentre(const QPointF &centre)
{
    m_centre = centre;
    m_isFitted = false;
    moved();
}

void GraphView::moved()
{
    m_minimap->setView(viewRect());
    m_controls->setZoom(m_zoom);
    update();
    Q_EMIT viewChanged();
}

QPointF GraphView::toScene(const QPointF &place) const
{
    return m_centre + (place - QRectF(rect()).center()) / m_zoom;
}

QRectF GraphView::viewRect() const
{
    const QSizeF size = QSizeF(this->size()) / m_zoom;
    return {m_centre - QPointF(size.width() / 2, size.height() / 2), size};
}

QRect GraphView::cardRect(catalog::TableId table) const
{
    const auto &card = scene().cards[table.value].rect;
    const auto corner = (card.topLeft() - m_centre) * m_zoom + QRectF(rect()).center();
    return QRectF(corner, card.size() * m_zoom).toAlignedRect();
}

void GraphView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), coloursOf(this).background);
    // Whole pixels, so that text and borders stand still while the graph is moved.
    const auto middle = QRectF(rect()).center();
    const auto x = std::round(middle.x() - m_centre.x() * m_zoom);
    const auto y = std::round(middle.y() - m_centre.y() * m_zoom);
    m_painter.paint(painter, QTransform(m_zoom, 0, 0, m_zoom, x, y), viewRect());
    if (hasFocus() && m_showsFocus) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(coloursOf(this).accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_controls->adjustSize();
    m_controls->move(space::m, height() - m_controls->height() - space::m);
    m_minimap->move(width() - m_minimap->width() - space::m, height() - m_minimap->height() - space::m);
    if (m_isFitted)
        fit();
    moved();
}

void GraphView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_preparation.timerId() && !m_painter.prepareMore())
        m_preparation.stop();
}

void GraphView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_painter.setColours(coloursOf(this), devicePixelRatioF());
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool GraphView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto hit = hitTest(scene(), toScene(help->pos()));
        if (hit && GraphPainter::detailFor(m_zoom) != GraphPainter::Detail::Columns)
            QToolTip::showText(help->globalPos(), scene().cards[hit->table.value].description, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void GraphView::retranslate()
{
    setAccessibleName(tr("Relation graph"));
    setAccessibleDescription(tr("Arrow keys go from table to table, plus and minus zoom, Enter looks closer."));
}

} // namespace espalier::ui
