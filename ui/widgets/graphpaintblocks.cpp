// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"
#include "ui/widgets/graphlook.h"
#include "ui/widgets/graphpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

constexpr double basePixels = 13; // of the font that names are shaped in

} // namespace

//! Cards without text: one call for all of a colour.
void GraphPainter::paintBlocks(QPainter &painter, const QTransform &toDevice)
{
    std::stable_sort(m_seen.begin(), m_seen.end(), [this](std::size_t a, std::size_t b) {
        const auto kind = [this](std::size_t i) {
            return std::pair(m_scene.cards[i].schema, m_cards[i].isDimmed);
        };
        return kind(a) < kind(b);
    });
    painter.setPen(Qt::NoPen);
    for (auto first = m_seen.begin(); first != m_seen.end();) {
        const auto schema = m_scene.cards[*first].schema;
        const auto isDimmed = m_cards[*first].isDimmed;
        const auto last = std::find_if(first, m_seen.end(), [&](std::size_t i) {
            return m_scene.cards[i].schema != schema || m_cards[i].isDimmed != isDimmed;
        });
        m_rects.clear();
        std::transform(first, last, std::back_inserter(m_rects), [&](std::size_t i) {
            return toDevice.mapRect(m_scene.cards[i].rect);
        });
        painter.setBrush(shaded(blockColour(*m_colours, schema), isDimmed));
        painter.drawRects(m_rects.data(), static_cast<int>(m_rects.size()));
        for (auto &rect : m_rects)
            rect.setHeight(std::clamp(std::round(rect.height() / 6), 1.0, 5.0));
        auto brush = schemaBrush(*m_colours, schema);
        brush.setColor(shaded(brush.color(), isDimmed));
        painter.setBrush(brush);
        painter.drawRects(m_rects.data(), static_cast<int>(m_rects.size()));
        first = last;
    }
    for (const auto i : m_seen) {
        const auto isEntity = m_overlay.entity && m_overlay.entity->value == i;
        const auto isCurrent = m_selection.current && m_selection.current->table.value == i;
        if (m_cards[i].isSelected || m_cards[i].isMarked || isEntity || isCurrent)
            paintFrame(painter, toDevice.mapRect(m_scene.cards[i].rect), i, 0);
    }
}

//! In one line, or in several cut at the underscores, whichever can be larger.
void GraphPainter::paintBlockNames(QPainter &painter, const QTransform &toDevice)
{
    constexpr double smallest = 7;
    constexpr double lineHeight = 14; // at the base size
    for (const auto i : m_seen) {
        const auto rect = toDevice.mapRect(m_scene.cards[i].rect);
        prepareTitle(i);
        const auto &state = m_cards[i];
        const auto pixelsFor = [&](double width, std::size_t lines) {
            const auto wide = basePixels * (rect.width() - 6) / width;
            const auto high = basePixels * (rect.height() - 8) / (lineHeight * static_cast<double>(lines));
            // Whole pixels: each size has its own cache of drawn glyphs.
            return std::floor(std::min({basePixels, wide, high}));
        };
        const auto whole = pixelsFor(m_text.width(state.name), 1);
        const auto cut = pixelsFor(state.widestLine, state.lines.size());
        const auto pixels = std::max(whole, cut);
        if (pixels < smallest)
            continue;
        const auto scale = pixels / basePixels;
        painter.setPen(shaded(m_colours->text, state.isDimmed));
        painter.setTransform(QTransform(scale, 0, 0, scale, rect.center().x(), rect.center().y() + 2));
        if (whole >= cut) {
            m_text.draw(painter, {-m_text.width(state.name) / 2, 4.5}, state.name);
            continue;
        }
        auto baseline = 11 - lineHeight * static_cast<double>(state.lines.size()) / 2;
        for (const auto line : state.lines) {
            m_text.draw(painter, {-m_text.width(line) / 2, baseline}, line);
            baseline += lineHeight;
        }
    }
    painter.resetTransform();
}

//! As on a map: names of the tables with most relations, as many as find room.
void GraphPainter::paintLabels(QPainter &painter, const QTransform &toDevice)
{
    constexpr std::size_t most = 60;
    constexpr std::size_t tried = 240;
    m_taken.clear();
    std::size_t candidates = 0;
    const auto device = QRectF(painter.viewport());
    auto ground = m_colours->background;
    ground.setAlphaF(0.82F);
    for (const auto i : m_important) {
        if (m_taken.size() >= most || candidates >= tried)
            break;
        const auto centre = toDevice.map(m_scene.cards[i].rect.center());
        if (m_cardBounds[i].isEmpty() || m_cards[i].isDimmed || !device.contains(centre))
            continue;
        ++candidates;
        prepareTitle(i);
        const auto &state = m_cards[i];
        const auto width = m_text.width(state.name);
        const QRectF rect(std::round(centre.x() - width / 2) - 4, std::round(centre.y()) - 9, width + 8, 18);
        const auto isTaken = std::any_of(m_taken.begin(), m_taken.end(), [&rect](const QRectF &taken) {
            return taken.adjusted(-14, -10, 14, 10).intersects(rect);
        });
        if (isTaken)
            continue;
        m_taken.push_back(rect);
        painter.fillRect(rect, ground);
        painter.setPen(m_colours->text);
        m_text.draw(painter, {rect.left() + 4, rect.top() + 13}, state.name);
    }
}

} // namespace espalier::ui
