// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"
#include "ui/widgets/graphlook.h"
#include "ui/widgets/graphpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace espalier::ui {

namespace {
constexpr double cardPadding = 10;
constexpr double iconColumn = 20;
constexpr double bandWidth = 5;
} // namespace

//! Requires: the painter's transform is toDevice.
void GraphPainter::paintCard(QPainter &painter, std::size_t index, const QTransform &toDevice, const QRectF &view)
{
    prepareTitle(index);
    prepareRows(index);
    const auto &card = m_scene.cards[index];
    const auto radius = static_cast<double>(metric::corner);
    m_texts.clear();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours->surface);
    painter.drawRoundedRect(card.rect, radius, radius);
    paintTitle(painter, index);
    paintRows(painter, index, view);
    paintFrame(painter, card.rect, index, radius);
    paintTexts(painter, toDevice);
    if (m_cards[index].features > 0)
        paintBadge(painter, index);
}

void GraphPainter::paintTitle(QPainter &painter, std::size_t index)
{
    const auto &card = m_scene.cards[index];
    const auto &state = m_cards[index];
    const auto radius = static_cast<double>(metric::corner);
    const QRectF title(card.rect.left(), card.rect.top(), card.rect.width(), diagram::cardTitleHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shaded(titleColour(*m_colours, card.schema), state.isDimmed));
    painter.drawRoundedRect(title, radius, radius);
    painter.drawRect(title.adjusted(0, radius, 0, 0));
    auto band = schemaBrush(*m_colours, card.schema);
    band.setColor(shaded(band.color(), state.isDimmed));
    painter.fillRect(QRectF(title.left(), title.top() + radius, bandWidth, title.height() - radius), band);
    painter.fillRect(QRectF(title.left(), title.bottom() - 1.5, title.width(), 1.5), band.color());

    const auto right = title.right() - cardPadding;
    m_texts.push_back({{right, title.top() + 18.5}, state.count, true, true, state.isDimmed});
    m_texts.push_back({{title.left() + cardPadding + 2, title.top() + 19}, state.title, false, false, state.isDimmed});
    if (card.isPinned) {
        const QRectF pin(right - m_text.width(state.count) - 16, title.top() + 8, 12, 12);
        painter.drawPixmap(pin, m_pin, QRectF(m_pin.rect()));
    }
}

//! Only those that are seen: a card can be much higher than the window.
void GraphPainter::paintRows(QPainter &painter, std::size_t index, const QRectF &view)
{
    const auto &card = m_scene.cards[index];
    const auto &state = m_cards[index];
    const auto top = card.rect.top() + diagram::cardTitleHeight;
    const auto rowAt = [&](double y) {
        const auto row = std::floor((y - top) / diagram::cardRowHeight);
        return static_cast<std::size_t>(std::clamp(row, 0.0, static_cast<double>(card.rows.size())));
    };
    const auto last = std::min(card.rows.size(), rowAt(view.bottom()) + 1);
    for (auto row = rowAt(view.top()); row < last; ++row)
        paintRow(painter, index, row, top + static_cast<double>(row) * diagram::cardRowHeight);
    if (card.fold.isEmpty())
        return;
    const auto baseline = top + static_cast<double>(card.rows.size()) * diagram::cardRowHeight + 14;
    m_texts.push_back(
        {{card.rect.left() + cardPadding + iconColumn - 4, baseline}, state.fold, true, false, state.isDimmed});
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
        painter.fillRect(QRectF(card.rect.left() + 1, top, card.rect.width() - 2, diagram::cardRowHeight),
                         litRowColour(*m_colours));
    }
    if (const auto *picture = row.isKey ? &m_key : row.isForeign ? &m_foreign : row.isMoment ? &m_moment : nullptr) {
        painter.setOpacity(state.isDimmed ? 0.3 : 1);
        painter.drawPixmap(QRectF(left - 1, top + 4, 12, 12), *picture, QRectF(picture->rect()));
        painter.setOpacity(1);
    }
    m_texts.push_back({{left + iconColumn - 4, top + 14.5}, name, false, false, state.isDimmed});
    const auto typeWidth = m_text.width(type);
    // A type that would run into the name is left out; the inspector has it.
    if (m_text.width(name) + typeWidth > card.rect.width() - 3 * cardPadding - iconColumn + 6)
        return;
    m_texts.push_back({{card.rect.right() - cardPadding, top + 14}, type, true, true, state.isDimmed});
}

//! In sizes of half pixels: each size has its own cache of drawn glyphs, and a smooth zoom would fill one per frame.
void GraphPainter::paintTexts(QPainter &painter, const QTransform &toDevice)
{
    constexpr double basePixels = 13;
    const auto pixels = basePixels * toDevice.m11();
    const auto scale = (pixels < 10 ? std::floor(pixels * 2) / 2 : std::floor(pixels + 0.01)) / basePixels;
    painter.setTransform(QTransform::fromScale(scale, scale));
    for (const auto isSecondary : {false, true}) {
        auto isSet = false;
        for (const auto &text : m_texts) {
            if (text.isSecondary != isSecondary)
                continue;
            if (!std::exchange(isSet, true))
                painter.setPen(shaded(isSecondary ? m_colours->secondary : m_colours->text, text.isDimmed));
            auto baseline = toDevice.map(text.baseline) / scale;
            if (text.isRightAligned)
                baseline.rx() -= m_text.width(text.text);
            m_text.draw(painter, baseline, text.text);
        }
    }
    painter.setTransform(toDevice);
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
