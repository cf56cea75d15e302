// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"
#include "ui/widgets/graphlook.h"
#include "ui/widgets/graphpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

//! A table with more relations draws so many lines that each has to be fainter.
constexpr std::size_t hubFrom = 24;
//! An edge that goes so far is not followed by eye.
constexpr double farFrom = 3000;

enum Layer : std::size_t
{
    DimmedLine,
    HubLine,
    PlainLine,
    InferredLine,
    NearLine
};

} // namespace

//! Of hubs, and from far away: they say little where they pass.
void GraphPainter::findFaintEdges()
{
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        const auto &edge = m_scene.edges[i];
        const auto degree = std::max(m_scene.cards[edge.child].edges.size(), m_scene.cards[edge.parent].edges.size());
        m_edges[i].isFaint = degree >= hubFrom || edge.bounds.width() > farFrom || edge.bounds.height() > farFrom;
    }
}

void GraphPainter::paintEdges(QPainter &painter, const QTransform &toDevice, const QRectF &view, Detail detail)
{
    painter.setBrush(Qt::NoBrush);
    if (detail == Detail::Columns) {
        painter.setTransform(toDevice);
        paintCurves(painter, view);
    } else {
        paintLines(painter, toDevice, view);
    }
    painter.resetTransform();
}

//! Drops the longest lines where all together would be longer than what can be told apart, or drawn in a frame.
void GraphPainter::thinLines(double reach)
{
    constexpr double most = 1.6e6; // pixels
    constexpr std::size_t steps = 64;
    std::array<double, steps + 1> lengths{};
    const auto stepOf = [reach](const QLineF &line) {
        return static_cast<std::size_t>(std::min(line.length() / reach, 1.0) * static_cast<double>(steps));
    };
    for (const auto layer : {DimmedLine, HubLine, PlainLine, InferredLine}) {
        for (const auto &line : m_lines.at(layer))
            lengths.at(stepOf(line)) += std::min(line.length(), reach);
    }
    std::size_t last = 0;
    for (double total = 0; last <= steps && total + lengths.at(last) <= most; ++last)
        total += lengths.at(last);
    if (last > steps)
        return;
    for (const auto layer : {DimmedLine, HubLine, PlainLine, InferredLine}) {
        std::erase_if(m_lines.at(layer), [&](const QLineF &line) {
            return stepOf(line) >= last;
        });
    }
}

//! Far away: straight, one call for all of a kind, faint ones below.
void GraphPainter::paintLines(QPainter &painter, const QTransform &toDevice, const QRectF &view)
{
    for (auto &lines : m_lines)
        lines.clear();
    std::vector<std::size_t> lit;
    for (std::size_t i = 0; i < m_edgeBounds.size(); ++i) {
        if (!m_edgeBounds[i].intersects(view))
            continue;
        ++m_counts.edges;
        if (isLit(i)) {
            lit.push_back(i);
            continue;
        }
        const auto &edge = m_scene.edges[i];
        const auto &state = m_edges[i];
        const auto quiet = edge.isInferred ? InferredLine : state.isFaint ? HubLine : PlainLine;
        const auto layer = state.isDimmed ? DimmedLine : state.isNear ? NearLine : quiet;
        m_lines.at(layer).emplace_back(toDevice.map(edge.childEnd), toDevice.map(edge.parentEnd));
    }
    thinLines(std::hypot(view.width(), view.height()) * toDevice.m11());
    const auto &c = *m_colours;
    const std::array colours{mixed(c.background, c.strongBorder, 0.15), mixed(c.background, c.strongBorder, 0.3),
                             mixed(c.background, c.strongBorder, 0.6), mixed(c.background, c.strongBorder, 0.8),
                             mixed(c.background, c.accent, 0.75)};
    for (std::size_t layer = 0; layer < m_lines.size(); ++layer) {
        const auto &lines = m_lines.at(layer);
        painter.setPen(QPen(colours.at(layer), 0, layer == InferredLine ? Qt::DashLine : Qt::SolidLine));
        painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    }
    for (const auto i : lit) {
        painter.setPen(QPen(c.accent, litWidth(i, 2)));
        painter.drawLine(toDevice.map(m_scene.edges[i].childEnd), toDevice.map(m_scene.edges[i].parentEnd));
    }
}

//! The thicker the more comes over it; plain where nothing of that is told.
double GraphPainter::litWidth(std::size_t edge, double plain) const
{
    constexpr double thinnest = 1.5;
    constexpr double thickest = 11;
    if (edge >= m_overlay.flow.size() || !m_edges[edge].isUsed)
        return plain;
    return thinnest + thickest * std::min(m_overlay.flow[edge], 1.0);
}

void GraphPainter::paintCurves(QPainter &painter, const QRectF &view)
{
    const auto cosmetic = [](const QColor &colour, double width) {
        QPen pen(colour, width);
        pen.setCosmetic(true);
        return pen;
    };
    const auto plain = cosmetic(m_colours->strongBorder, 1);
    const auto faint = cosmetic(mixed(m_colours->background, m_colours->strongBorder, 0.45), 1);
    const auto dimmed = cosmetic(shaded(m_colours->strongBorder, true), 1);
    const auto near = cosmetic(mixed(m_colours->strongBorder, m_colours->accent, 0.7), 1.6);
    for (std::size_t i = 0; i < m_edgeBounds.size(); ++i) {
        if (!m_edgeBounds[i].intersects(view))
            continue;
        const auto &state = m_edges[i];
        // What only passes by, far from both of its tables, would cover the rest.
        const auto endsHere = m_cardBounds[m_scene.edges[i].child].intersects(view)
            || m_cardBounds[m_scene.edges[i].parent].intersects(view);
        if (state.isFaint && !state.isNear && !endsHere && !isLit(i))
            continue;
        ++m_counts.edges;
        const auto &unlit = state.isDimmed ? dimmed : state.isNear ? near : state.isFaint ? faint : plain;
        paintCurve(painter, i, isLit(i) ? cosmetic(m_colours->accent, litWidth(i, 3)) : unlit);
    }
}

void GraphPainter::paintCurve(QPainter &painter, std::size_t index, const QPen &pen)
{
    const auto &edge = m_scene.edges[index];
    auto line = pen;
    if (edge.isInferred)
        line.setStyle(Qt::DashLine);
    painter.setPen(line);
    painter.drawPath(edge.path);
    auto ends = pen;
    ends.setWidthF(std::min(pen.widthF(), 3.0)); // what is thicker hides its marks
    painter.setPen(ends);
    paintEdgeEnds(painter, edge);
}

//! Crow's foot: many at the child, unless its columns are unique; one at the parent, with a ring where there may be none.
void GraphPainter::paintEdgeEnds(QPainter &painter, const GraphEdge &edge) const
{
    const auto child = edge.childEnd;
    const auto outwards = QPointF(edge.childSide * 10, 0);
    if (edge.isChildUnique) {
        const auto at = child + outwards * 0.6;
        painter.drawLine(at + QPointF(0, -5), at + QPointF(0, 5));
    } else {
        painter.drawLine(child + outwards, child + QPointF(0, -5));
        painter.drawLine(child + outwards, child + QPointF(0, 5));
    }
    const auto bar = edge.parentEnd + QPointF(edge.parentSide * 6, 0);
    painter.drawLine(bar + QPointF(0, -5), bar + QPointF(0, 5));
    if (edge.isOptional) {
        painter.setBrush(m_colours->background);
        painter.drawEllipse(edge.parentEnd + QPointF(edge.parentSide * 11, 0), 3, 3);
        painter.setBrush(Qt::NoBrush);
    } else {
        const auto second = edge.parentEnd + QPointF(edge.parentSide * 10, 0);
        painter.drawLine(second + QPointF(0, -5), second + QPointF(0, 5));
    }
}

//! Over all other relations, in a colour of their own: none of them is used yet.
void GraphPainter::paintSuggestions(QPainter &painter, const QTransform &toDevice, const QRectF &view, Detail detail)
{
    painter.setTransform(toDevice);
    for (std::size_t i = 0; i < m_scene.suggested.size(); ++i) {
        const auto &edge = m_scene.suggested[i];
        const auto isVisible = m_scene.cards[edge.child].isVisible && m_scene.cards[edge.parent].isVisible;
        if (!isVisible || !edge.bounds.intersects(view))
            continue;
        QPen pen(m_colours->information, m_suggestion == i ? 2.5 : 1.2, Qt::DashLine);
        pen.setCosmetic(true);
        painter.setPen(pen);
        if (detail != Detail::Columns) {
            painter.drawLine(edge.childEnd, edge.parentEnd);
            continue;
        }
        painter.drawPath(edge.path);
        pen.setStyle(Qt::SolidLine);
        painter.setPen(pen);
        paintEdgeEnds(painter, edge);
    }
    painter.resetTransform();
}

//! Relations to tables that are not shown: a short dotted line and whom it leads to.
void GraphPainter::paintStubs(QPainter &painter, const QTransform &toDevice, const QRectF &view)
{
    constexpr double line = 22;
    painter.setTransform(toDevice);
    QPen dotted(m_colours->strongBorder, 1, Qt::DotLine);
    dotted.setCosmetic(true);
    for (const auto &stub : m_scene.stubs) {
        if (!stub.rect.intersects(view))
            continue;
        const auto isDimmed = m_cards[stub.card].isDimmed;
        painter.setPen(dotted);
        painter.drawLine(stub.end, stub.end + QPointF(stub.side * line, 0));
        const auto text = m_text.shaped(stub.label, GraphText::Face::Type);
        const auto left = stub.side > 0 ? stub.end.x() + line + 3 : stub.end.x() - line - 3 - m_text.width(text);
        painter.fillRect(QRectF(left - 2, stub.end.y() - 8, m_text.width(text) + 4, 16), m_colours->background);
        painter.setPen(shaded(m_colours->secondary, isDimmed));
        m_text.draw(painter, {left, stub.end.y() + 4}, text);
    }
    painter.resetTransform();
}

} // namespace espalier::ui
