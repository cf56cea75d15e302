// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sampledelegate.h"

#include "ui/base/theme.h"
#include "ui/models/samplemodel.h"

namespace espalier::ui {

void SampleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (!index.data(SampleModel::NullRole).toBool())
        return;
    option->font = fontFor(TextRole::Secondary);
    option->font.setItalic(true);
    const auto &colours = coloursOf(option->widget);
    option->palette.setColor(QPalette::Text, colours.secondary);
    option->palette.setColor(QPalette::HighlightedText, colours.secondary);
}

} // namespace espalier::ui
