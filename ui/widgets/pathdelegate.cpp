// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pathdelegate.h"

#include "ui/base/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace espalier::ui {

namespace {

constexpr int pathWrapping = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QRect textRect(const QRect &cell)
{
    return cell.adjusted(space::m, space::s, -space::m, -space::s);
}

int heightOf(TextRole role, int width, const QString &text)
{
    return QFontMetrics(fontFor(role)).boundingRect(QRect(0, 0, width, 10'000), pathWrapping, text).height();
}

} // namespace

void PathDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto view = option;
    initStyleOption(&view, index);
    view.text.clear();
    view.widget->style()->drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);
    const auto &colours = coloursOf(view.widget);
    const auto rect = textRect(option.rect);
    const auto text = index.data().toString();
    painter->save();
    painter->setFont(fontFor(TextRole::Body));
    painter->setPen(colours.text);
    painter->drawText(rect, pathWrapping, text);
    painter->setFont(fontFor(TextRole::Secondary));
    painter->setPen(colours.secondary);
    painter->drawText(rect.adjusted(0, heightOf(TextRole::Body, rect.width(), text) + 2, 0, 0), pathWrapping,
                      index.data(DetailRole).toString());
    painter->restore();
}

QSize PathDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto width = view ? view->viewport()->width() : option.rect.width();
    const auto inner = textRect(QRect(0, 0, width, 0)).width();
    return {width,
            heightOf(TextRole::Body, inner, index.data().toString())
                + heightOf(TextRole::Secondary, inner, index.data(DetailRole).toString()) + 2 + 2 * space::s};
}

} // namespace espalier::ui
