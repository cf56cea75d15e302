// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphtext.h"

#include "ui/base/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace espalier::ui {

namespace {
QFont faceFont(GraphText::Face face)
{
    switch (face) {
    case GraphText::Face::Bold:
        return fontFor(TextRole::Strong);
    case GraphText::Face::Type:
        return fontFor(TextRole::Secondary);
    case GraphText::Face::Name:
        break;
    }
    return fontFor(TextRole::Body);
}
} // namespace

GraphText::Id GraphText::shaped(const QString &text, Face face)
{
    const auto key = QChar(static_cast<char16_t>(face)) + text;
    if (const auto known = m_ids.constFind(key); known != m_ids.constEnd())
        return *known;
    QTextLayout layout(text, faceFont(face));
    layout.beginLayout();
    auto line = layout.createLine();
    layout.endLayout();
    Text result;
    if (line.isValid()) {
        line.setPosition({0, -line.ascent()}); // so that glyphs stand relative to the baseline
        result.width = line.naturalTextWidth();
        for (const auto &run : layout.glyphRuns())
            result.runs.push_back(run);
    }
    m_texts.push_back(std::move(result));
    m_ids.insert(key, m_texts.size() - 1);
    return m_texts.size() - 1;
}

void GraphText::draw(QPainter &painter, const QPointF &baseline, Id id) const
{
    for (const auto &run : m_texts[id].runs)
        painter.drawGlyphRun(baseline, run);
}

void GraphText::clear()
{
    m_ids.clear();
    m_texts.clear();
}

} // namespace espalier::ui
