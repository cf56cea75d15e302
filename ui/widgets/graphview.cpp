// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphview.h"

#include "ui/base/theme.h"
#include "ui/widgets/graphcontrols.h"
#include "ui/widgets/graphminimap.h"

#include <QHelpEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QTimerEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

GraphView::GraphView(QWidget *parent)
    : QWidget(parent)
    , m_controls(new GraphControls(this))
    , m_minimap(new GraphMinimap(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setMinimumSize(240, 160);
    m_painter.setColours(coloursOf(this), m_ratio);
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

void GraphView::setGraph(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                         const diagram::Layout &layout)
{
    std::vector<QString> names;
    for (const auto &table : catalog.tables)
        names.push_back(QString::fromStdString(sql::displayName(table.name)));
    const auto isSame = names == m_names;
    m_names = std::move(names);
    const auto hasSameRelations = isSame && graph.relations.size() == scene().edges.size();
    if (!isSame)
        m_painter.clearTexts();
    m_painter.setScene(graphScene(catalog, graph, layout));
    if (!hasSameRelations) {
        m_overlay = {};
        m_focus = {};
    }
    m_painter.setOverlay(m_overlay);
    m_painter.setFocus(m_focus);
    m_preparation.start(0, this);
    auto marks = isSame ? m_marks : GraphSelection{};
    marks.hovered.reset();
    if (!hasSameRelations)
        marks.relation.reset();
    if (!isSame) {
        m_visible.reset();
        m_highlights.clear();
        m_highlight.reset();
    }
    m_painter.setHighlights(m_highlights);
    if (m_visible)
        m_painter.showOnly(m_visible);
    setMarks(marks);
    m_minimap->setScene(scene());
    if (!isSame)
        Q_EMIT selectionChanged();
    if (!isSame || m_isFitted)
        fit();
    moved();
}

void GraphView::setOverlay(const GraphOverlay &overlay)
{
    m_overlay = overlay;
    m_painter.setOverlay(overlay);
    update();
}

void GraphView::setFocusOn(const GraphFocus &focus)
{
    m_focus = focus;
    m_painter.setFocus(focus);
    update();
}

void GraphView::setSuggestions(const std::vector<relations::Relation> &relations, std::optional<std::size_t> current)
{
    m_painter.setSuggestions(relations, current);
    update();
}

void GraphView::setVisibleTables(const std::optional<std::vector<catalog::TableId>> &tables)
{
    m_visible = tables;
    m_painter.showOnly(tables);
    auto marks = m_marks;
    std::erase_if(marks.tables, [this](catalog::TableId table) {
        return !scene().cards[table.value].isVisible;
    });
    if (marks.current && !scene().cards[marks.current->table.value].isVisible)
        marks.current.reset();
    const auto isLess = !(marks == m_marks);
    setMarks(marks);
    m_minimap->setScene(scene());
    if (m_isFitted)
        fit();
    moved();
    if (isLess)
        Q_EMIT selectionChanged();
}

QPointF GraphView::toScene(const QPointF &place) const
{
    return m_centre + (place - QRectF(rect()).center()) / m_zoom;
}

QPointF GraphView::fromScene(const QPointF &place) const
{
    return (place - m_centre) * m_zoom + QRectF(rect()).center();
}

QRectF GraphView::viewRect() const
{
    const QSizeF size = QSizeF(this->size()) / m_zoom;
    return {m_centre - QPointF(size.width() / 2, size.height() / 2), size};
}

QRect GraphView::cardRect(catalog::TableId table) const
{
    const auto &card = scene().cards[table.value].rect;
    return QRectF(fromScene(card.topLeft()), card.size() * m_zoom).toAlignedRect();
}

void GraphView::paintEvent(QPaintEvent *event)
{
    if (m_ratio != devicePixelRatioF()) {
        m_ratio = devicePixelRatioF();
        m_painter.setColours(coloursOf(this), m_ratio);
    }
    QPainter painter(this);
    painter.fillRect(event->rect(), coloursOf(this).background);
    // Whole pixels, so that text and borders stand still while the graph is moved.
    const auto middle = QRectF(rect()).center();
    const auto x = std::round(middle.x() - m_centre.x() * m_zoom);
    const auto y = std::round(middle.y() - m_centre.y() * m_zoom);
    m_painter.paint(painter, QTransform(m_zoom, 0, 0, m_zoom, x, y), viewRect());
    paintHandle(painter);
    paintBand(painter);
    if (hasFocus() && m_showsFocus) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(coloursOf(this).accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

//! Below the current card, where it has neighbours to show or to put away.
QRectF GraphView::handleRect() const
{
    if (!m_marks.current || GraphPainter::detailFor(m_zoom) == GraphPainter::Detail::Block)
        return {};
    if (m_neighbours.hidden.empty() && m_neighbours.leaves.empty())
        return {};
    const auto card = QRectF(cardRect(m_marks.current->table));
    return {card.center().x() - 16, card.bottom() - 2, 32, 18};
}

void GraphView::paintHandle(QPainter &painter) const
{
    const auto handle = handleRect();
    if (handle.isEmpty())
        return;
    const auto &colours = coloursOf(this);
    const auto hidden = m_neighbours.hidden.size();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(handle.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setFont(fontFor(TextRole::Secondary));
    painter.setPen(colours.text);
    painter.drawText(handle, Qt::AlignCenter,
                     hidden > 0 ? QStringLiteral("+%1").arg(hidden) : QStringLiteral("\u2212"));
}

void GraphView::paintBand(QPainter &painter) const
{
    if (m_drag != Drag::Band)
        return;
    const auto &colours = coloursOf(this);
    auto fill = colours.accent;
    fill.setAlphaF(0.1F);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colours.accent, 1));
    painter.setBrush(fill);
    painter.drawRect(m_band);
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
    else if (event->timerId() == m_motionTimer.timerId())
        stepMotion();
}

void GraphView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_painter.setColours(coloursOf(this), m_ratio);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool GraphView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto text = toolTipAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void GraphView::retranslate()
{
    setAccessibleName(tr("Relation graph"));
    m_minimap->setAccessibleName(tr("Overview of the graph"));
    setAccessibleDescription(
        tr("Arrow keys go along relations, Tab from table to table, plus and minus zoom, Enter looks closer."));
}

} // namespace espalier::ui
