// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartoverlay.h"

#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace espalier::ui {

namespace {

struct ReadoutPlace
{
    QPointF at;
    QRectF area; //!< of the plot
    QRectF room;
};

//! Lines that go through a word make it unreadable.
void paintLabel(QPainter &painter, const QRectF &room, Qt::Alignment alignment, const QString &text,
                const Colours &colours)
{
    if (text.isEmpty())
        return;
    auto behind = colours.surface;
    behind.setAlphaF(0.85F);
    painter.fillRect(painter.boundingRect(room, static_cast<int>(alignment), text).adjusted(-2, 0, 2, 0), behind);
    painter.setPen(colours.secondary);
    painter.drawText(room, static_cast<int>(alignment), text);
}

void paintReferences(QPainter &painter, const ChartPlot &plot, const Colours &colours)
{
    const auto area = plot.area;
    for (const auto &reference : plot.content.references) {
        painter.setPen(QPen(colours.strongBorder, 1, Qt::DashLine));
        QRectF label;
        auto alignment = Qt::AlignRight | Qt::AlignBottom;
        if (reference.kind == ReferenceLine::Kind::Diagonal) {
            const auto low = std::max(plot.x.low, plot.y.low);
            const auto high = std::min(plot.x.high, plot.y.high);
            painter.drawLine(plot.place(low, low), plot.place(high, high));
            const auto middle = plot.place((low + high) / 2, (low + high) / 2);
            label = QRectF(middle.x() + space::s, middle.y() + 2, 200, 16);
            alignment = Qt::AlignLeft | Qt::AlignTop;
        } else if (reference.kind == ReferenceLine::Kind::Horizontal) {
            const auto y = std::round(plot.place(plot.x.low, reference.value).y()) + 0.5;
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
            label = QRectF(area.right() - 220, y - 18, 216, 16);
        } else {
            const auto x = std::round(plot.place(reference.value, plot.y.low).x()) + 0.5;
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            label = QRectF(x + space::xs, area.top(), 200, 16);
            alignment = Qt::AlignLeft | Qt::AlignTop;
        }
        paintLabel(painter, label, alignment, reference.label, colours);
    }
}

void paintWhiskers(QPainter &painter, const ChartPlot &plot, const Colours &colours)
{
    for (const auto &series : plot.content.series) {
        const auto hasWhiskers = series.kind == ChartSeries::Kind::Points && series.low.size() == series.points.size()
            && series.high.size() == series.points.size();
        if (!hasWhiskers)
            continue;
        painter.setPen(QPen(seriesColour(colours, series.colour), 1.5));
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const auto x = series.points[i].x();
            painter.drawLine(plot.place(x, series.low[i]), plot.place(x, series.high[i]));
        }
    }
}

void paintMarker(QPainter &painter, const ChartPlot &plot, std::optional<double> marker, const Colours &colours)
{
    if (!marker || *marker < plot.x.low || *marker > plot.x.high)
        return;
    const auto area = plot.area;
    const auto x = plot.place(*marker, plot.y.low).x();
    painter.setPen(QPen(colours.text, 1.5));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    painter.drawEllipse(QPointF(x, area.top()), 4, 4);
}

void paintReadout(QPainter &painter, const ReadoutPlace &place, const QStringList &lines,
                  const std::vector<std::optional<std::size_t>> &marks, const Colours &set)
{
    constexpr int lineHeight = 17;
    const auto &[at, area, whole] = place;
    auto width = 0;
    for (const auto &line : lines)
        width = std::max(width, painter.fontMetrics().horizontalAdvance(line));
    QRectF box(at.x() + space::m, at.y() + space::m, width + 2.0 * space::s + 14,
               lineHeight * static_cast<double>(lines.size()) + space::s);
    // Beside the pointer, and whole: what is cut cannot be read.
    const auto room = whole.adjusted(1, 1, -1, -1);
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
        const auto &colour = marks.at(static_cast<std::size_t>(i));
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

//! The fullest bin takes a fifth of the height.
void paintSpread(QPainter &painter, const ChartPlot &plot, const Colours &colours)
{
    const auto &bins = plot.content.spread.bins;
    double most = 0;
    for (const auto &bin : bins)
        most = std::max(most, bin.y());
    if (most <= 0)
        return;
    auto fill = colours.secondary;
    fill.setAlphaF(0.35F);
    for (std::size_t i = 0; i + 1 < bins.size(); ++i) {
        const auto left = plot.place(bins[i].x(), plot.y.low).x();
        const auto right = plot.place(bins[i + 1].x(), plot.y.low).x();
        const auto height = plot.area.height() / 5 * bins[i].y() / most;
        painter.fillRect(QRectF(left, plot.area.bottom() - height, std::max(1.0, right - left - 1), height), fill);
    }
}

void paintCrosshair(QPainter &painter, const ChartPlot &plot, const QPointF &pointer, const QRectF &room,
                    const Colours &colours)
{
    const auto area = plot.area;
    QStringList lines;
    std::vector<std::optional<std::size_t>> marks;
    const auto x = plot.xAt(pointer);
    for (const auto &series : plot.content.series) {
        if (series.isThin)
            continue;
        const auto isLine = series.kind == ChartSeries::Kind::Line || series.kind == ChartSeries::Kind::Steps
            || series.kind == ChartSeries::Kind::Histogram;
        const auto value = isLine ? valueAt(series, x) : std::nullopt;
        if (!value)
            continue;
        if (lines.isEmpty()) {
            lines.append(QStringLiteral("%1  %2").arg(plot.content.x.title, axisText(plot.content.x, x)).trimmed());
            marks.emplace_back();
        }
        lines.append(QStringLiteral("%1  %2").arg(axisText(plot.content.y, *value), series.name));
        marks.emplace_back(series.colour);
        painter.setPen(QPen(colours.surface, 1.5));
        painter.setBrush(seriesColour(colours, series.colour));
        painter.drawEllipse(plot.place(x, *value), 4, 4);
    }
    if (!lines.isEmpty()) {
        painter.setPen(QPen(colours.strongBorder, 1));
        painter.drawLine(QPointF(pointer.x(), area.top()), QPointF(pointer.x(), area.bottom()));
    } else if (const auto hit = plot.nearest(pointer)) {
        const auto &series = plot.content.series[hit->series];
        const auto &point = series.points[hit->point];
        lines = {series.name, QStringLiteral("%1  %2").arg(plot.content.x.title, axisText(plot.content.x, point.x())),
                 QStringLiteral("%1  %2").arg(plot.content.y.title, axisText(plot.content.y, point.y()))};
        marks = {series.colour, std::nullopt, std::nullopt};
        if (hit->point < series.low.size() && hit->point < series.high.size()) {
            lines.append(QStringLiteral("[%1, %2]")
                             .arg(axisText(plot.content.y, series.low[hit->point]),
                                  axisText(plot.content.y, series.high[hit->point])));
            marks.emplace_back();
        }
        painter.setPen(QPen(colours.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(plot.place(point.x(), point.y()), 6, 6);
    }
    if (!lines.isEmpty())
        paintReadout(painter, {pointer, plot.area, room}, lines, marks, colours);
}

} // namespace

void paintOverlay(QPainter &painter, const ChartPlot &plot, const ChartPointing &pointing, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Secondary));
    paintSpread(painter, plot, colours);
    paintReferences(painter, plot, colours);
    paintWhiskers(painter, plot, colours);
    paintMarker(painter, plot, pointing.marker, colours);
    if (pointing.pointer)
        paintCrosshair(painter, plot, *pointing.pointer, pointing.room, colours);
    painter.restore();
}

} // namespace espalier::ui
