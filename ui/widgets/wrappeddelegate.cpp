// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappeddelegate.h"

#include "ui/base/theme.h"

namespace espalier::ui {

QSize WrappedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto narrower = option;
    narrower.rect.setWidth(option.rect.width() - 2 * space::s);
    return QStyledItemDelegate::sizeHint(narrower, index);
}

} // namespace espalier::ui
