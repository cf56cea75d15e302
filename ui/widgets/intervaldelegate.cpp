// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/intervaldelegate.h"

#include "ui/base/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace espalier::ui {

IntervalDelegate::IntervalDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void IntervalDelegate::setRange(double low, double high)
{
    m_low = low;
    m_high = std::max(high, low + 1e-12);
}

double IntervalDelegate::position(double value, const QRect &rect) const
{
    const auto share = std::clamp((value - m_low) / (m_high - m_low), 0.0, 1.0);
    return rect.left() + space::m + share * (rect.width() - 2 * space::m);
}

void IntervalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto view = option;
    initStyleOption(&view, index);
    view.text.clear();
    view.icon = {};
    const auto *style = view.widget ? view.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);

    const auto value = index.data(m_roles.value);
    if (!value.isValid())
        return;
    const auto &colours = coloursOf(option.palette);
    const auto series = index.data(m_roles.series);
    const auto colour = series.isValid() ? seriesColour(colours, series.toUInt()) : colours.accent;
    const auto middle = option.rect.center().y() + 0.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_baseline) {
        painter->setPen(QPen(colours.strongBorder, 1, Qt::DashLine));
        const auto x = position(*m_baseline, option.rect);
        painter->drawLine(QPointF(x, option.rect.top()), QPointF(x, option.rect.bottom() + 1));
    }
    const auto low = index.data(m_roles.low);
    const auto high = index.data(m_roles.high);
    if (low.isValid() && high.isValid()) {
        painter->setPen(QPen(colour, 2, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(QPointF(position(low.toDouble(), option.rect), middle),
                          QPointF(position(high.toDouble(), option.rect), middle));
    }
    const bool isHollow = series.isValid() && repeatsColour(series.toUInt());
    painter->setPen(isHollow ? QPen(colour, 2) : QPen(Qt::NoPen));
    painter->setBrush(isHollow ? colours.surface : colour);
    painter->drawEllipse(QPointF(position(value.toDouble(), option.rect), middle), 4, 4);
    painter->restore();
}

QSize IntervalDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {160, metric::row};
}

} // namespace espalier::ui
