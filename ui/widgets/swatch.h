// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

#include <cstddef>

class QColor;
class QPainter;
class QRectF;

namespace espalier::ui {

//! The mark of a series beside its name: hollow where its colour is another one's too.
void paintSwatch(QPainter &painter, const QRectF &place, const QColor &colour, bool isHollow);
//! How a series' line is broken, in widths of its pen; empty for a whole one. isDashed: by what is told of it, whatever its colour.
QList<qreal> dashesOf(std::size_t series, bool isDashed);

} // namespace espalier::ui
