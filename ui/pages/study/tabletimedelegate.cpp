// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/tabletimedelegate.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/tabletimemodel.h"

namespace espalier::ui {

void TableTimeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto &colours = coloursOf(option->widget);
    const auto column = index.column();
    const bool isQuiet = column == TableTimeModel::WhyColumn || !index.data(TableTimeModel::UsedRole).toBool()
        || (column == TableTimeModel::TimeColumn && !index.data(TableTimeModel::ToldRole).toBool());
    if (isQuiet) {
        option->palette.setColor(QPalette::Text, colours.secondary);
        option->palette.setColor(QPalette::HighlightedText, colours.secondary);
    }
    if (column == TableTimeModel::WhyColumn)
        option->font = fontFor(TextRole::Secondary);
    option->decorationSize = {metric::icon, metric::icon};
    if (column == TableTimeModel::TimeColumn) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->icon = icon(QStringLiteral("chevron-down"));
    } else if (column == TableTimeModel::WhyColumn && index.data(TableTimeModel::GuessedRole).toBool()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(QStringLiteral("help"), Tint::Warning);
    }
}

} // namespace espalier::ui
