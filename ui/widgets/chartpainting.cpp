// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/widgets/chartcanvas.h"

#include <QPainter>
#include <QtCharts/QChart>

#include <cmath>

namespace espalier::ui {

void ChartCanvas::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(fontFor(TextRole::Secondary));
    paintReferences(*painter);
    paintWhiskers(*painter);
    paintMarker(*painter);
    paintCrosshair(*painter);
    painter->restore();
}

void ChartCanvas::paintReferences(QPainter &painter) const
{
    const auto &colours = coloursOf(this);
    const auto area = chart()->plotArea();
    for (const auto &reference : m_content.references) {
        painter.setPen(QPen(colours.strongBorder, 1, Qt::DashLine));
        QRectF label;
        auto alignment = Qt::AlignRight | Qt::AlignBottom;
        if (reference.kind == ReferenceLine::Kind::Diagonal) {
            const auto low = std::max(m_x.low, m_y.low);
            const auto high = std::min(m_x.high, m_y.high);
            painter.drawLine(place(low, low), place(high, high));
            const auto middle = place((low + high) / 2, (low + high) / 2);
            label = QRectF(middle.x() + space::s, middle.y() + 2, 200, 16);
            alignment = Qt::AlignLeft | Qt::AlignTop;
        } else if (reference.kind == ReferenceLine::Kind::Horizontal) {
            const auto y = std::round(place(m_x.low, reference.value).y()) + 0.5;
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
            label = QRectF(area.right() - 220, y - 18, 216, 16);
        } else {
            const auto x = std::round(place(reference.value, m_y.low).x()) + 0.5;
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            label = QRectF(x + space::xs, area.top(), 200, 16);
            alignment = Qt::AlignLeft | Qt::AlignTop;
        }
        painter.setPen(colours.secondary);
        painter.drawText(label, static_cast<int>(alignment), reference.label);
    }
}

void ChartCanvas::paintWhiskers(QPainter &painter) const
{
    for (const auto &series : m_content.series) {
        const auto hasWhiskers = series.kind == ChartSeries::Kind::Points && series.low.size() == series.points.size()
            && series.high.size() == series.points.size();
        if (!hasWhiskers)
            continue;
        painter.setPen(QPen(seriesColour(coloursOf(this), series.colour), 1.5));
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const auto x = series.points[i].x();
            painter.drawLine(place(x, series.low[i]), place(x, series.high[i]));
        }
    }
}

void ChartCanvas::paintMarker(QPainter &painter) const
{
    if (!m_marker || *m_marker < m_x.low || *m_marker > m_x.high)
        return;
    const auto &colours = coloursOf(this);
    const auto area = chart()->plotArea();
    const auto x = place(*m_marker, m_y.low).x();
    painter.setPen(QPen(colours.text, 1.5));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    painter.drawEllipse(QPointF(x, area.top()), 4, 4);
}

void ChartCanvas::paintCrosshair(QPainter &painter) const
{
    if (!m_pointer || m_isMovingMarker)
        return;
    const auto &colours = coloursOf(this);
    const auto area = chart()->plotArea();
    QStringList lines;
    std::vector<std::optional<std::size_t>> marks;
    const auto x = xAt(*m_pointer);
    for (const auto &series : m_content.series) {
        const auto isLine = series.kind == ChartSeries::Kind::Line || series.kind == ChartSeries::Kind::Steps
            || series.kind == ChartSeries::Kind::Histogram;
        const auto value = isLine ? valueAt(series, x) : std::nullopt;
        if (!value)
            continue;
        if (lines.isEmpty()) {
            lines.append(QStringLiteral("%1  %2").arg(m_content.x.title, axisText(m_content.x, x)).trimmed());
            marks.emplace_back();
        }
        lines.append(QStringLiteral("%1  %2").arg(axisText(m_content.y, *value), series.name));
        marks.emplace_back(series.colour);
        painter.setPen(QPen(colours.surface, 1.5));
        painter.setBrush(seriesColour(colours, series.colour));
        painter.drawEllipse(place(x, *value), 4, 4);
    }
    if (!lines.isEmpty()) {
        painter.setPen(QPen(colours.strongBorder, 1));
        painter.drawLine(QPointF(m_pointer->x(), area.top()), QPointF(m_pointer->x(), area.bottom()));
    } else if (const auto hit = nearest(*m_pointer)) {
        const auto &series = m_content.series[hit->series];
        const auto &point = series.points[hit->point];
        lines = {series.name, QStringLiteral("%1  %2").arg(m_content.x.title, axisText(m_content.x, point.x())),
                 QStringLiteral("%1  %2").arg(m_content.y.title, axisText(m_content.y, point.y()))};
        marks = {series.colour, std::nullopt, std::nullopt};
        if (hit->point < series.low.size() && hit->point < series.high.size()) {
            lines.append(QStringLiteral("[%1, %2]")
                             .arg(axisText(m_content.y, series.low[hit->point]),
                                  axisText(m_content.y, series.high[hit->point])));
            marks.emplace_back();
        }
        painter.setPen(QPen(colours.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(place(point.x(), point.y()), 6, 6);
    }
    if (!lines.isEmpty())
        paintReadout(painter, *m_pointer, lines, marks);
}

void ChartCanvas::paintReadout(QPainter &painter, const QPointF &at, const QStringList &lines,
                               const std::vector<std::optional<std::size_t>> &colours) const
{
    constexpr int lineHeight = 17;
    const auto &set = coloursOf(this);
    const auto area = chart()->plotArea();
    auto width = 0;
    for (const auto &line : lines)
        width = std::max(width, painter.fontMetrics().horizontalAdvance(line));
    QRectF box(at.x() + space::m, at.y() + space::m, width + 2.0 * space::s + 14,
               lineHeight * static_cast<double>(lines.size()) + space::s);
    // Beside the pointer, and whole: what is cut cannot be read.
    const auto room = QRectF(viewport()->rect()).adjusted(1, 1, -1, -1);
    if (box.right() > area.right())
        box.moveRight(at.x() - space::m);
    if (box.left() < room.left())
        box.moveRight(std::min(room.right(), std::max(box.width() + room.left(), at.x() + space::m + box.width())));
    if (box.right() > room.right())
        box.moveRight(room.right());
    if (box.left() < room.left())
        box.setLeft(room.left());
    box.moveBottom(std::min(box.bottom(), area.bottom()));
    box.moveTop(std::max(box.top(), room.top()));
    painter.setPen(QPen(set.border, 1));
    painter.setBrush(set.raised);
    painter.drawRoundedRect(box, 4, 4);
    auto y = box.top() + space::xs;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto &colour = colours.at(static_cast<std::size_t>(i));
        if (colour) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(seriesColour(set, *colour));
            painter.drawEllipse(QPointF(box.left() + space::s + 3, y + lineHeight / 2.0), 4, 4);
        }
        painter.setPen(i == 0 && !colour ? set.secondary : set.text);
        painter.drawText(QRectF(box.left() + space::s + 14, y, width + 2, lineHeight), Qt::AlignVCenter, lines[i]);
        y += lineHeight;
    }
}

} // namespace espalier::ui
