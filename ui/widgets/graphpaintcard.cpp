// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"
#include "ui/widgets/graphlook.h"
#include "ui/widgets/graphpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {
constexpr double cardPadding = 10;
constexpr double iconColumn = 20;
constexpr double bandWidth = 5;
} // namespace

void GraphPainter::paintCard(QPainter &painter, std::size_t index, const QRectF &view)
{
    prepareTitle(index);
    prepareRows(index);
    const auto &card = m_scene.cards[index];
    const auto radius = static_cast<double>(metric::corner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours->surface);
    painter.drawRoundedRect(card.rect, radius, radius);
    paintTitle(painter, index);
    paintRows(painter, index, view);
    paintFrame(painter, card.rect, index, radius);
    if (m_cards[index].features > 0)
        paintBadge(painter, index);
}

void GraphPainter::paintTitle(QPainter &painter, std::size_t index)
{
    const auto &card = m_scene.cards[index];
    const auto &state = m_cards[index];
    const auto radius = static_cast<double>(metric::corner);
    const QRectF title(card.rect.left(), card.rect.top(), card.rect.width(), graph::cardTitleHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shaded(titleColour(*m_colours, card.schema), state.isDimmed));
    painter.drawRoundedRect(title, radius, radius);
    painter.drawRect(title.adjusted(0, radius, 0, 0));
    auto band = schemaBrush(*m_colours, card.schema);
    band.setColor(shaded(band.color(), state.isDimmed));
    painter.fillRect(QRectF(title.left(), title.top() + radius, bandWidth, title.height() - radius), band);
    painter.fillRect(QRectF(title.left(), title.bottom() - 1.5, title.width(), 1.5), band.color());

    auto right = title.right() - cardPadding;
    painter.setPen(shaded(m_colours->secondary, state.isDimmed));
    right -= m_text.width(state.count);
    m_text.draw(painter, {right, title.top() + 18.5}, state.count);
    if (card.isPinned) {
        right -= 15;
        painter.drawPixmap(QRectF(right, title.top() + 8, 12, 12), m_pin, QRectF(m_pin.rect()));
    }
    painter.setPen(shaded(m_colours->text, state.isDimmed));
    const auto isTooLong = m_text.width(state.name) > right - title.left() - 2 * cardPadding;
    if (isTooLong) {
        painter.save();
        painter.setClipRect(QRectF(title.left(), title.top(), right - title.left() - 4, title.height()));
    }
    m_text.draw(painter, {title.left() + cardPadding + 2, title.top() + 19}, state.name);
    if (isTooLong)
        painter.restore();
}

//! Only those that are seen: a card can be much higher than the window.
void GraphPainter::paintRows(QPainter &painter, std::size_t index, const QRectF &view)
{
    const auto &card = m_scene.cards[index];
    const auto &state = m_cards[index];
    const auto top = card.rect.top() + graph::cardTitleHeight;
    const auto rowAt = [&](double y) {
        const auto row = std::floor((y - top) / graph::cardRowHeight);
        return static_cast<std::size_t>(std::clamp(row, 0.0, static_cast<double>(card.rows.size())));
    };
    const auto last = std::min(card.rows.size(), rowAt(view.bottom()) + 1);
    for (auto row = rowAt(view.top()); row < last; ++row)
        paintRow(painter, index, row, top + static_cast<double>(row) * graph::cardRowHeight);
    if (card.fold.isEmpty())
        return;
    painter.setPen(shaded(m_colours->secondary, state.isDimmed));
    const auto baseline = top + static_cast<double>(card.rows.size()) * graph::cardRowHeight + 14;
    m_text.draw(painter, {card.rect.left() + cardPadding + iconColumn - 4, baseline}, state.fold);
}

void GraphPainter::paintRow(QPainter &painter, std::size_t index, std::size_t place, double top)
{
    ++m_counts.rows;
    const auto &card = m_scene.cards[index];
    const auto &row = card.rows[place];
    const auto &state = m_cards[index];
    const auto &[name, type] = state.rows[place];
    const auto left = card.rect.left() + cardPadding;
    if (isLitColumn(index, row.column)) {
        painter.fillRect(QRectF(card.rect.left() + 1, top, card.rect.width() - 2, graph::cardRowHeight),
                         litRowColour(*m_colours));
    }
    if (const auto *picture = row.isKey ? &m_key : row.isForeign ? &m_foreign : row.isMoment ? &m_moment : nullptr) {
        painter.setOpacity(state.isDimmed ? 0.3 : 1);
        painter.drawPixmap(QRectF(left - 1, top + 4, 12, 12), *picture, QRectF(picture->rect()));
        painter.setOpacity(1);
    }
    painter.setPen(shaded(m_colours->text, state.isDimmed));
    m_text.draw(painter, {left + iconColumn - 4, top + 14.5}, name);
    const auto typeWidth = m_text.width(type);
    // A type that would run into the name is left out; the inspector has it.
    if (m_text.width(name) + typeWidth > card.rect.width() - 3 * cardPadding - iconColumn + 6)
        return;
    painter.setPen(shaded(m_colours->secondary, state.isDimmed));
    m_text.draw(painter, {card.rect.right() - cardPadding - typeWidth, top + 14}, type);
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
    const auto &state = m_cards[index];
    const auto isCurrent = m_selection.current && m_selection.current->table.value == index;
    const auto isEntity = m_overlay.entity && m_overlay.entity->value == index;
    QPen pen(shaded(m_colours->border, state.isDimmed), 1);
    if (state.isSelected || isEntity)
        pen = QPen(m_colours->accent, isCurrent ? 2.5 : 2);
    else if (state.isMarked)
        pen = QPen(m_colours->warning, 2);
    else if (isCurrent)
        pen = QPen(m_colours->accent, 2, Qt::DashLine); // reached with Ctrl, not selected
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (radius > 0)
        painter.drawRoundedRect(rect, radius, radius);
    else
        painter.drawRect(rect);
    if (isEntity && state.isSelected)
        painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), radius + 3, radius + 3);
}

} // namespace espalier::ui
