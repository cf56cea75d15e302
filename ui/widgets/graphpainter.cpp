// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphpainter.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {
constexpr double titleFrom = 0.12;
constexpr double columnsFrom = 0.5;
constexpr double cardPadding = 10;
constexpr double iconColumn = 20;
} // namespace

GraphPainter::Detail GraphPainter::detailFor(double zoom)
{
    return zoom >= columnsFrom ? Detail::Columns : zoom >= titleFrom ? Detail::Title : Detail::Block;
}

void GraphPainter::setScene(const GraphScene &scene)
{
    m_scene = scene;
    m_text.clear();
    m_cards.assign(m_scene.cards.size(), {});
    m_edges.assign(m_scene.edges.size(), {});
    m_prepared = 0;
    m_selection.reset();
    setOverlay({});
    setFocus({});
}

void GraphPainter::setColours(const Colours &colours, double ratio)
{
    m_colours = &colours;
    // Drawn larger than needed, so that they stay sharp when the graph is zoomed in.
    m_key = iconPixmap(QStringLiteral("key"), colours.warning, 12, ratio * 2);
    m_foreign = iconPixmap(QStringLiteral("foreign"), colours.secondary, 12, ratio * 2);
    m_moment = iconPixmap(QStringLiteral("clock"), colours.secondary, 12, ratio * 2);
}

void GraphPainter::setOverlay(const GraphOverlay &overlay)
{
    m_overlay = overlay;
    for (auto &edge : m_edges)
        edge.isUsed = false;
    for (const auto id : overlay.usedRelations)
        m_edges[id.value].isUsed = true;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        auto &card = m_cards[i];
        card.features = i < overlay.featureCounts.size() ? overlay.featureCounts[i] : 0;
        if (card.features > 0)
            card.badge = m_text.shaped(QString::number(card.features), GraphText::Face::Type);
    }
}

void GraphPainter::setFocus(const GraphFocus &focus)
{
    m_focus = focus;
    for (auto &card : m_cards)
        card.isDimmed = !focus.isEmpty();
    for (auto &edge : m_edges)
        edge.isDimmed = !focus.isEmpty();
    for (const auto table : focus.tables)
        m_cards[table.value].isDimmed = false;
    for (const auto relation : focus.relations) {
        m_edges[relation.value].isDimmed = false;
        m_cards[m_scene.edges[relation.value].child].isDimmed = false;
        m_cards[m_scene.edges[relation.value].parent].isDimmed = false;
    }
    if (!focus.relations.empty())
        return;
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        const auto &edge = m_scene.edges[i];
        m_edges[i].isDimmed = m_cards[edge.child].isDimmed || m_cards[edge.parent].isDimmed;
    }
}

bool GraphPainter::prepareMore()
{
    for (int i = 0; i < 12 && m_prepared < m_cards.size(); ++i)
        prepare(m_prepared++);
    return m_prepared < m_cards.size();
}

void GraphPainter::prepare(std::size_t index)
{
    auto &state = m_cards[index];
    if (std::exchange(state.isPrepared, true))
        return;
    const auto &card = m_scene.cards[index];
    state.name = m_text.shaped(card.name, GraphText::Face::Bold);
    state.count = m_text.shaped(card.count, GraphText::Face::Type);
    state.rows.reserve(card.rows.size());
    for (const auto &row : card.rows) {
        state.rows.emplace_back(m_text.shaped(row.name, GraphText::Face::Name),
                                m_text.shaped(row.type, GraphText::Face::Type));
    }
}

QColor GraphPainter::shaded(const QColor &colour, bool isDimmed) const
{
    return isDimmed ? mixed(m_colours->background, colour, 0.25) : colour;
}

void GraphPainter::paint(QPainter &painter, const QTransform &toDevice, const QRectF &view)
{
    const auto detail = detailFor(toDevice.m11());
    painter.setRenderHint(QPainter::Antialiasing, detail == Detail::Columns);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintEdges(painter, toDevice, view, detail);
    if (detail == Detail::Columns)
        painter.setTransform(toDevice);
    for (std::size_t i = 0; i < m_scene.cards.size(); ++i) {
        if (!m_scene.cards[i].rect.adjusted(-4, -14, 4, 4).intersects(view))
            continue;
        if (detail == Detail::Columns)
            paintCard(painter, i);
        else
            paintBlock(painter, toDevice, i, detail);
    }
    painter.resetTransform();
}

void GraphPainter::paintEdges(QPainter &painter, const QTransform &toDevice, const QRectF &view, Detail detail)
{
    m_lines.clear();
    m_dimmedLines.clear();
    const auto isDetailed = detail == Detail::Columns;
    const QPen plain(m_colours->strongBorder, 0);
    const QPen dimmed(shaded(m_colours->strongBorder, true), 0);
    QPen used(m_colours->accent, isDetailed ? 3 : 2);
    used.setCosmetic(true);
    painter.setBrush(Qt::NoBrush);
    if (isDetailed)
        painter.setTransform(toDevice);
    for (std::size_t i = 0; i < m_scene.edges.size(); ++i) {
        const auto &edge = m_scene.edges[i];
        const auto &state = m_edges[i];
        if (!edge.bounds.intersects(view))
            continue;
        const auto isLit = state.isUsed || (!m_focus.relations.empty() && !state.isDimmed);
        const auto &unlit = state.isDimmed ? dimmed : plain;
        if (isDetailed) {
            paintDetailedEdge(painter, i, isLit ? used : unlit);
            continue;
        }
        const QLineF line(toDevice.map(edge.childEnd), toDevice.map(edge.parentEnd));
        if (isLit) {
            painter.setPen(used);
            painter.drawLine(line);
        } else {
            (state.isDimmed ? m_dimmedLines : m_lines).push_back(line);
        }
    }
    painter.resetTransform();
    painter.setPen(dimmed);
    painter.drawLines(m_dimmedLines.data(), static_cast<int>(m_dimmedLines.size()));
    painter.setPen(QPen(mixed(m_colours->background, m_colours->strongBorder, 0.6), 0));
    painter.drawLines(m_lines.data(), static_cast<int>(m_lines.size()));
}

void GraphPainter::paintDetailedEdge(QPainter &painter, std::size_t index, const QPen &pen)
{
    const auto &edge = m_scene.edges[index];
    auto line = pen;
    if (edge.isInferred)
        line.setStyle(Qt::DashLine);
    painter.setPen(line);
    painter.drawPath(edge.path);
    painter.setPen(pen);
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

void GraphPainter::paintBlock(QPainter &painter, const QTransform &toDevice, std::size_t index, Detail detail)
{
    const auto &card = m_scene.cards[index];
    auto &state = m_cards[index];
    const auto rect = toDevice.mapRect(card.rect);
    const auto colour = seriesColour(*m_colours, card.schema);
    painter.fillRect(rect, shaded(mixed(m_colours->surface, colour, 0.3), state.isDimmed));
    painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), std::clamp(rect.height() / 6, 1.0, 4.0)),
                     shaded(colour, state.isDimmed));
    paintFrame(painter, rect, index, 0);
    if (detail == Detail::Block)
        return;
    prepare(index);
    // Sizes in whole pixels: each one has its own cache of drawn glyphs.
    const auto pixels = std::floor(std::min(14.0, 13 * (rect.width() - 8) / m_text.width(state.name)));
    if (pixels < 6 || rect.height() < pixels + 4)
        return;
    const auto scale = pixels / 13;
    painter.setPen(shaded(m_colours->text, state.isDimmed));
    painter.setTransform(QTransform(scale, 0, 0, scale, rect.center().x(), rect.center().y()));
    m_text.draw(painter, {-m_text.width(state.name) / 2, 5}, state.name);
    painter.resetTransform();
}

void GraphPainter::paintCard(QPainter &painter, std::size_t index)
{
    prepare(index);
    const auto &card = m_scene.cards[index];
    const auto &state = m_cards[index];
    const auto colour = seriesColour(*m_colours, card.schema);
    const auto radius = static_cast<double>(metric::corner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shaded(m_colours->surface, false));
    painter.drawRoundedRect(card.rect, radius, radius);
    const QRectF title(card.rect.left(), card.rect.top(), card.rect.width(), graph::cardTitleHeight);
    painter.setBrush(shaded(mixed(m_colours->surface, colour, 0.2), state.isDimmed));
    painter.drawRoundedRect(title, radius, radius);
    painter.drawRect(title.adjusted(0, radius, 0, 0));
    painter.fillRect(QRectF(title.left(), title.bottom() - 1.5, title.width(), 1.5), shaded(colour, state.isDimmed));

    const auto countWidth = m_text.width(state.count);
    painter.setPen(shaded(m_colours->text, state.isDimmed));
    const auto space = card.rect.width() - 3 * cardPadding - countWidth;
    const auto isTooLong = m_text.width(state.name) > space;
    if (isTooLong)
        painter.setClipRect(title.adjusted(0, 0, -countWidth - 1.5 * cardPadding, 0));
    m_text.draw(painter, {title.left() + cardPadding, title.top() + 19}, state.name);
    painter.setClipping(false);
    painter.setPen(shaded(m_colours->secondary, state.isDimmed));
    m_text.draw(painter, {title.right() - cardPadding - countWidth, title.top() + 18.5}, state.count);
    paintRows(painter, index);
    paintFrame(painter, card.rect, index, radius);
    if (state.features > 0)
        paintBadge(painter, index);
}

void GraphPainter::paintRows(QPainter &painter, std::size_t index)
{
    const auto &card = m_scene.cards[index];
    const auto &state = m_cards[index];
    const auto left = card.rect.left() + cardPadding;
    const auto right = card.rect.right() - cardPadding;
    auto top = card.rect.top() + graph::cardTitleHeight;
    if (m_selection && m_selection->table.value == index && m_selection->column) {
        const auto y = top + static_cast<double>(*m_selection->column) * graph::cardRowHeight;
        painter.fillRect(QRectF(card.rect.left() + 1, y, card.rect.width() - 2, graph::cardRowHeight),
                         mixed(m_colours->surface, m_colours->accent, 0.15));
    }
    const auto name = shaded(m_colours->text, state.isDimmed);
    const auto type = shaded(m_colours->secondary, state.isDimmed);
    painter.setOpacity(state.isDimmed ? 0.3 : 1);
    for (const auto &row : card.rows) {
        const auto *picture = row.isKey ? &m_key : row.isForeign ? &m_foreign : row.isMoment ? &m_moment : nullptr;
        if (picture)
            painter.drawPixmap(QRectF(left - 1, top + 4, 12, 12), *picture, QRectF(picture->rect()));
        top += graph::cardRowHeight;
    }
    painter.setOpacity(1);
    top = card.rect.top() + graph::cardTitleHeight;
    for (const auto &[nameId, typeId] : state.rows) {
        const auto typeWidth = m_text.width(typeId);
        const auto isTight = m_text.width(nameId) + typeWidth > card.rect.width() - 3 * cardPadding - iconColumn;
        painter.setPen(name);
        m_text.draw(painter, {left + iconColumn - 4, top + 14.5}, nameId);
        painter.setPen(type);
        // A type that would run into the name is left out; the inspector has it.
        if (!isTight)
            m_text.draw(painter, {right - typeWidth, top + 14}, typeId);
        top += graph::cardRowHeight;
    }
}

void GraphPainter::paintBadge(QPainter &painter, std::size_t index)
{
    const auto &card = m_scene.cards[index];
    const auto &state = m_cards[index];
    const auto width = m_text.width(state.badge) + 12;
    const QRectF pill(card.rect.right() - width - 6, card.rect.top() - 9, width, 17);
    painter.setPen(QPen(m_colours->background, 2));
    painter.setBrush(m_colours->accent);
    painter.drawRoundedRect(pill, 8.5, 8.5);
    painter.setPen(m_colours->onAccent);
    m_text.draw(painter, {pill.left() + 6, pill.top() + 12.5}, state.badge);
}

void GraphPainter::paintFrame(QPainter &painter, const QRectF &rect, std::size_t index, double radius) const
{
    const auto isSelected = m_selection && m_selection->table.value == index;
    const auto isEntity = m_overlay.entity && m_overlay.entity->value == index;
    const auto isDimmed = m_cards[index].isDimmed;
    QPen pen(isSelected || isEntity ? m_colours->accent : shaded(m_colours->border, isDimmed),
             isSelected     ? 2.5
                 : isEntity ? 2
                            : 1);
    pen.setCosmetic(true);
    if (isEntity && !isSelected)
        pen.setStyle(Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (radius > 0)
        painter.drawRoundedRect(rect, radius, radius);
    else
        painter.drawRect(rect);
    if (isEntity && isSelected)
        painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 3, radius + 3);
}

} // namespace espalier::ui
