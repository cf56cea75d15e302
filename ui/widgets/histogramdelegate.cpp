// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/histogramdelegate.h"

#include "ui/base/theme.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace espalier::ui {

namespace {

void paintPlainCell(QPainter *painter, QStyleOptionViewItem option)
{
    option.text.clear();
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

void paintBins(QPainter &painter, const QRectF &rect, const QList<double> &bins, double highest)
{
    const auto step = rect.width() / static_cast<double>(bins.size());
    for (qsizetype i = 0; i < bins.size(); ++i) {
        const auto height = bins[i] <= 0 ? 0 : std::max(1.0, rect.height() * bins[i] / highest);
        painter.drawRect(QRectF(rect.left() + step * static_cast<double>(i), rect.bottom() - height,
                                std::max(1.0, step - (step > 3 ? 1 : 0)), height));
    }
}

} // namespace

HistogramDelegate::HistogramDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void HistogramDelegate::setRoles(int bins, int positiveBins)
{
    m_bins = bins;
    m_positiveBins = positiveBins;
}

void HistogramDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintPlainCell(painter, option);
    const auto bins = index.data(m_bins).value<QList<double>>();
    const auto highest = bins.isEmpty() ? 0 : *std::max_element(bins.begin(), bins.end());
    if (highest <= 0)
        return;
    const auto &colours = coloursOf(option.widget);
    const auto rect = QRectF(option.rect).adjusted(space::xs, 5, -space::xs, -5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(colours.surface, colours.secondary, 0.55));
    paintBins(*painter, rect, bins, highest);
    const auto positive = m_positiveBins < 0 ? QList<double>() : index.data(m_positiveBins).value<QList<double>>();
    if (positive.size() == bins.size()) {
        painter->setBrush(seriesColour(colours, 1));
        paintBins(*painter, rect, positive, highest);
    }
    painter->restore();
}

QSize HistogramDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {64, metric::row};
}

BarDelegate::BarDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintPlainCell(painter, option);
    const auto value = index.data(m_role);
    if (!value.isValid())
        return;
    const auto &colours = coloursOf(option.widget);
    auto rect = QRectF(option.rect).adjusted(space::xs, 0, -space::xs, 0);
    rect = QRectF(rect.left(), rect.center().y() - 3, rect.width(), 6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(colours.surface, colours.secondary, 0.18));
    painter->drawRoundedRect(rect, 3, 3);
    rect.setWidth(rect.width() * std::clamp(value.toDouble(), 0.0, 1.0));
    painter->setBrush(colours.accent);
    painter->drawRoundedRect(rect, 3, 3);
    painter->restore();
}

} // namespace espalier::ui
