// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphminimap.h"

#include "ui/base/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace espalier::ui {

GraphMinimap::GraphMinimap(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(184, 124);
    hide();
}

void GraphMinimap::setScene(const GraphScene &scene)
{
    m_blocks.clear();
    for (const auto &card : scene.cards) {
        if (card.isVisible)
            m_blocks.emplace_back(card.rect, card.schema);
    }
    m_extent = scene.extent;
    m_picture = {};
    update();
}

void GraphMinimap::setView(const QRectF &view)
{
    m_view = view;
    setVisible(!m_extent.isEmpty() && !view.contains(m_extent));
    update();
}

double GraphMinimap::scale() const
{
    constexpr double margin = 2.0 * space::s;
    return std::min((width() - margin) / m_extent.width(), (height() - margin) / m_extent.height());
}

QPointF GraphMinimap::origin() const
{
    return QRectF(rect()).center() - m_extent.center() * scale();
}

void GraphMinimap::drawBlocks()
{
    const auto &colours = coloursOf(this);
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    for (const auto &[block, schema] : m_blocks) {
        const QRectF place(block.topLeft() * scale() + origin(), block.size() * scale());
        painter.fillRect(place.adjusted(0, 0, -0.5, -0.5), mixed(colours.surface, seriesColour(colours, schema), 0.6));
    }
}

void GraphMinimap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_picture = {};
    QWidget::changeEvent(event);
}

void GraphMinimap::paintEvent(QPaintEvent * /*event*/)
{
    if (m_picture.isNull())
        drawBlocks();
    const auto &colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::corner, metric::corner);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF view(m_view.topLeft() * scale() + origin(), m_view.size() * scale());
    auto fill = colours.accent;
    fill.setAlphaF(0.1F);
    painter.setPen(QPen(colours.accent, 1));
    painter.setBrush(fill);
    painter.drawRect(view.intersected(QRectF(rect()).adjusted(2, 2, -2, -2)));
}

void GraphMinimap::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT centreRequested((event->position() - origin()) / scale());
}

void GraphMinimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT centreRequested((event->position() - origin()) / scale());
}

} // namespace espalier::ui
