// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphpainter.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/widgets/graphlook.h"
#include "ui/widgets/graphroute.h"
#include "ui/words/text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace espalier::ui {

namespace {
constexpr double titleFrom = 0.12;
constexpr double columnsFrom = 0.5;

//! A long name cut behind underscores into lines of about the same length.
QStringList nameLines(const QString &name)
{
    constexpr double usual = 11;
    const auto count = std::clamp(std::round(static_cast<double>(name.size()) / usual), 1.0, 4.0);
    const auto length = static_cast<double>(name.size()) / count;
    QStringList lines{QString()};
    const auto words = name.split(u'_');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto word = i + 1 < words.size() ? words[i] + u'_' : words[i];
        const auto &line = lines.back();
        if (!line.isEmpty() && static_cast<double>(line.size()) + static_cast<double>(word.size()) / 2 > length)
            lines.push_back(word);
        else
            lines.back() += word;
    }
    return lines;
}
} // namespace

GraphPainter::Detail GraphPainter::detailFor(double zoom)
{
    return zoom >= columnsFrom ? Detail::Columns : zoom >= titleFrom ? Detail::Title : Detail::Block;
}

void GraphPainter::setScene(GraphScene scene)
{
    m_scene = std::move(scene);
    m_cards.assign(m_scene.cards.size(), {});
    m_edges.assign(m_scene.edges.size(), {});
    m_prepared = 0;
    m_counts = {};
    m_selection = {};
    m_highlights.clear();
    m_important.resize(m_scene.cards.size());
    for (std::size_t i = 0; i < m_important.size(); ++i)
        m_important[i] = i;
    std::stable_sort(m_important.begin(), m_important.end(), [this](std::size_t a, std::size_t b) {
        return m_scene.cards[a].edges.size() > m_scene.cards[b].edges.size();
    });
    refreshBounds();
    findSchemaMiddles();
    setOverlay({});
    setFocus({});
}

void GraphPainter::refreshBounds()
{
    m_cardBounds.clear();
    for (const auto &card : m_scene.cards)
        m_cardBounds.push_back(card.isVisible ? card.rect.adjusted(-4, -14, 4, 4) : QRectF());
    m_edgeBounds.clear();
    for (const auto &edge : m_scene.edges) {
        const auto isVisible = m_scene.cards[edge.child].isVisible && m_scene.cards[edge.parent].isVisible;
        m_edgeBounds.push_back(isVisible ? edge.bounds : QRectF());
    }
    findFaintEdges();
}

void GraphPainter::findSchemaMiddles()
{
    m_schemaMiddles.clear();
    std::vector<std::vector<std::size_t>> members(m_scene.schemas.size());
    for (std::size_t i = 0; i < m_scene.cards.size(); ++i) {
        const auto &card = m_scene.cards[i];
        if (card.isVisible && card.schema < members.size())
            members[card.schema].push_back(i);
    }
    const auto centre = [this](std::size_t i) {
        return m_scene.cards[i].rect.center();
    };
    const auto median = [&](const std::vector<std::size_t> &cards, double (QPointF::*axis)() const) {
        std::vector<double> values;
        std::transform(cards.begin(), cards.end(), std::back_inserter(values), [&](std::size_t i) {
            return (centre(i).*axis)();
        });
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    };
    for (const auto &cards : members) {
        if (cards.empty())
            continue;
        const QPointF place(median(cards, &QPointF::x), median(cards, &QPointF::y));
        m_schemaMiddles.push_back(*std::min_element(cards.begin(), cards.end(), [&](std::size_t a, std::size_t b) {
            return (centre(a) - place).manhattanLength() < (centre(b) - place).manhattanLength();
        }));
    }
    if (m_schemaMiddles.size() == 1)
        m_schemaMiddles.clear();
}

void GraphPainter::setSuggestions(const std::vector<relations::Relation> &relations, std::optional<std::size_t> current)
{
    suggest(m_scene, relations);
    m_suggestion = current;
}

void GraphPainter::moveCards(const std::vector<catalog::TableId> &tables, const QPointF &offset)
{
    ui::moveCards(m_scene, tables, offset);
    refreshBounds();
}

void GraphPainter::showOnly(const std::optional<std::vector<catalog::TableId>> &tables)
{
    ui::showOnly(m_scene, tables);
    refreshBounds();
    findSchemaMiddles();
}

void GraphPainter::setColours(const Colours &colours, double ratio)
{
    m_colours = &colours;
    // Drawn larger than needed, so that they stay sharp when the graph is zoomed in.
    m_key = iconPixmap(QStringLiteral("key"), colours.warning, 12, ratio * 2);
    m_foreign = iconPixmap(QStringLiteral("foreign"), colours.secondary, 12, ratio * 2);
    m_moment = iconPixmap(QStringLiteral("clock"), colours.secondary, 12, ratio * 2);
    m_pin = iconPixmap(QStringLiteral("lock"), colours.secondary, 12, ratio * 2);
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
        auto badge = QString::number(card.features);
        if (!overlay.shares.empty()) {
            const auto share = i < overlay.shares.size() ? overlay.shares[i] : 0;
            card.features = share > 0 ? 1 : 0;
            badge = percentText(share);
        }
        if (card.features > 0)
            card.badge = m_text.shaped(badge, GraphText::Face::Type);
    }
}

void GraphPainter::setFocus(const GraphFocus &focus)
{
    m_focus = focus;
    refreshDimming();
}

void GraphPainter::setHighlights(const std::vector<catalog::TableId> &tables)
{
    m_highlights = tables;
    refreshDimming();
}

void GraphPainter::setSelection(const GraphSelection &selection)
{
    m_selection = selection;
    for (auto &card : m_cards)
        card.isSelected = false;
    for (auto &edge : m_edges)
        edge.isNear = false;
    for (const auto table : selection.tables)
        m_cards[table.value].isSelected = true;
    if (!selection.current)
        return;
    for (const auto edge : m_scene.cards[selection.current->table.value].edges)
        m_edges[edge].isNear = true;
}

void GraphPainter::dimByFocus()
{
    for (auto &card : m_cards)
        card.isDimmed = !m_focus.isEmpty();
    for (auto &edge : m_edges)
        edge.isDimmed = !m_focus.relations.empty();
    for (const auto table : m_focus.tables)
        m_cards[table.value].isDimmed = false;
    for (const auto relation : m_focus.relations) {
        m_edges[relation.value].isDimmed = false;
        m_cards[m_scene.edges[relation.value].child].isDimmed = false;
        m_cards[m_scene.edges[relation.value].parent].isDimmed = false;
    }
}

void GraphPainter::refreshDimming()
{
    dimByFocus();
    std::vector<bool> isMarked(m_cards.size(), false);
    for (const auto table : m_highlights)
        isMarked[table.value] = true;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i].isMarked = isMarked[i];
        m_cards[i].isDimmed = m_cards[i].isDimmed || (!m_highlights.empty() && !isMarked[i]);
    }
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        const auto &edge = m_scene.edges[i];
        m_edges[i].isDimmed = m_edges[i].isDimmed || m_cards[edge.child].isDimmed || m_cards[edge.parent].isDimmed;
    }
}

bool GraphPainter::prepareMore()
{
    for (int i = 0; i < 12 && m_prepared < m_cards.size(); ++i, ++m_prepared) {
        prepareTitle(m_prepared);
        prepareRows(m_prepared);
    }
    return m_prepared < m_cards.size();
}

void GraphPainter::prepareTitle(std::size_t index)
{
    auto &state = m_cards[index];
    if (std::exchange(state.hasTitle, true))
        return;
    const auto &card = m_scene.cards[index];
    state.name = m_text.shaped(card.name, GraphText::Face::Bold);
    state.count = m_text.shaped(card.count, GraphText::Face::Type);
    const auto room = card.rect.width() - m_text.width(state.count) - (card.isPinned ? 48 : 34);
    const QFontMetricsF metrics(fontFor(TextRole::Strong));
    const auto isTooLong = m_text.width(state.name) > room;
    state.title = isTooLong ? m_text.shaped(metrics.elidedText(card.name, Qt::ElideRight, room), GraphText::Face::Bold)
                            : state.name;
    for (const auto &line : nameLines(card.name)) {
        state.lines.push_back(m_text.shaped(line, GraphText::Face::Bold));
        state.widestLine = std::max(state.widestLine, m_text.width(state.lines.back()));
    }
    m_counts.shaped += 2 + state.lines.size();
}

void GraphPainter::prepareRows(std::size_t index)
{
    auto &state = m_cards[index];
    if (std::exchange(state.hasRows, true))
        return;
    const auto &card = m_scene.cards[index];
    state.rows.reserve(card.rows.size());
    for (const auto &row : card.rows) {
        state.rows.emplace_back(m_text.shaped(row.name, GraphText::Face::Name),
                                m_text.shaped(row.type, GraphText::Face::Type));
    }
    state.fold = m_text.shaped(card.fold, GraphText::Face::Type);
    m_counts.shaped += 2 * card.rows.size() + 1;
}

QColor GraphPainter::shaded(const QColor &colour, bool isDimmed) const
{
    return isDimmed ? dimmedColour(*m_colours, colour) : colour;
}

bool GraphPainter::isLit(std::size_t edge) const
{
    const relations::RelationId id{edge};
    // What a study uses steps back behind what is looked at.
    return m_selection.hovered == id || m_selection.relation == id
        || (!m_edges[edge].isDimmed && (m_edges[edge].isUsed || !m_focus.relations.empty()));
}

bool GraphPainter::isLitColumn(std::size_t card, std::size_t column) const
{
    if (m_selection.current && m_selection.current->table.value == card && m_selection.current->column == column)
        return true;
    const auto endsThere = [&](std::optional<relations::RelationId> relation) {
        if (!relation)
            return false;
        const auto &edge = m_scene.edges[relation->value];
        return (edge.child == card && edge.childColumn == column)
            || (edge.parent == card && edge.parentColumn == column);
    };
    return endsThere(m_selection.relation) || endsThere(m_selection.hovered);
}

void GraphPainter::paint(QPainter &painter, const QTransform &toDevice, const QRectF &view)
{
    const auto detail = detailFor(toDevice.m11());
    m_seen.clear();
    for (std::size_t i = 0; i < m_cardBounds.size(); ++i) {
        if (m_cardBounds[i].intersects(view))
            m_seen.push_back(i);
    }
    m_counts.cards = m_seen.size();
    m_counts.rows = 0;
    m_counts.edges = 0;
    painter.setRenderHint(QPainter::Antialiasing, detail == Detail::Columns);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    paintEdges(painter, toDevice, view, detail);
    paintSuggestions(painter, toDevice, view, detail);
    if (detail == Detail::Columns) {
        painter.setTransform(toDevice);
        for (const auto i : m_seen)
            paintCard(painter, i, toDevice, view);
    } else {
        paintBlocks(painter, toDevice);
        if (detail == Detail::Title)
            paintBlockNames(painter, toDevice);
        else
            paintLabels(painter, toDevice);
    }
    if (detail != Detail::Block)
        paintStubs(painter, toDevice, view);
    painter.resetTransform();
}

} // namespace espalier::ui
