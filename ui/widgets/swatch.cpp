// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/swatch.h"

#include "ui/base/colours.h"

#include <QPainter>

namespace espalier::ui {

void paintSwatch(QPainter &painter, const QRectF &place, const QColor &colour, bool isHollow)
{
    constexpr double rounded = 2;
    constexpr double line = 2;
    painter.setPen(isHollow ? QPen(colour, line) : QPen(Qt::NoPen));
    painter.setBrush(isHollow ? QBrush(Qt::NoBrush) : QBrush(colour));
    const auto inset = isHollow ? line / 2 : 0;
    painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), rounded, rounded);
}

QList<qreal> dashesOf(std::size_t series, bool isDashed)
{
    if (repeatsColour(series))
        return isDashed ? QList<qreal>{4, 2, 1, 2} : QList<qreal>{1, 2};
    return isDashed ? QList<qreal>{4, 3} : QList<qreal>();
}

} // namespace espalier::ui
