// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/catalogdelegate.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/catalogmodel.h"
#include "ui/widgets/typeicon.h"

#include <QPainter>
#include <QPixmap>

namespace espalier::ui {

namespace {

QIcon dotIcon(const QColor &colour, double ratio)
{
    QPixmap pixmap(QSize(metric::icon, metric::icon) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(4, 4, 8, 8), 2, 2);
    return pixmap;
}

} // namespace

void CatalogDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto &colours = coloursOf(option->widget);
    const auto node = static_cast<CatalogModel::Node>(index.data(CatalogModel::NodeRole).toInt());
    if (index.column() == CatalogModel::DetailColumn) {
        option->font = fontFor(TextRole::Secondary);
        option->palette.setColor(QPalette::Text, colours.secondary);
        option->palette.setColor(QPalette::HighlightedText, colours.secondary);
        return;
    }
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {metric::icon, metric::icon};
    if (node == CatalogModel::Node::Schema) {
        option->font = fontFor(TextRole::Strong);
        const auto ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        option->icon = dotIcon(seriesColour(colours, index.data(CatalogModel::SchemaRole).toUInt()), ratio);
    } else if (node == CatalogModel::Node::Table) {
        option->icon = icon(iconNameOf(static_cast<catalog::TableKind>(index.data(CatalogModel::KindRole).toInt())));
    } else if (index.data(CatalogModel::KeyRole).toBool()) {
        option->icon = icon(QStringLiteral("key"), Tint::Warning);
    } else {
        option->icon = icon(iconNameOf(static_cast<catalog::Type>(index.data(CatalogModel::TypeRole).toInt())));
    }
}

} // namespace espalier::ui
