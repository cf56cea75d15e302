// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QString>

#include <cstddef>
#include <vector>

class QPainter;
class QPointF;

namespace espalier::ui {

//! Texts shaped once and drawn as glyphs at any scale: names and types repeat much, and shaping costs more than drawing.
class GraphText
{
public:
    enum class Face
    {
        Name,
        Bold,
        Type
    };
    using Id = std::size_t;

    //! The place of a text in the cache; shapes it where it is new.
    Id shaped(const QString &text, Face face);
    double width(Id id) const { return m_texts[id].width; }
    //! baseline: where the first glyph stands, in the painter's coordinates.
    void draw(QPainter &painter, const QPointF &baseline, Id id) const;
    void clear();

private:
    struct Text
    {
        std::vector<QGlyphRun> runs; //!< several where glyphs come from several fonts
        double width = 0;
    };

    QHash<QString, Id> m_ids;
    std::vector<Text> m_texts;
};

} // namespace espalier::ui
