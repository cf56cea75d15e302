// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/connectiondelegate.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/connectionmodel.h"

#include <QApplication>
#include <QPainter>

namespace espalier::ui {

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto view = option;
    initStyleOption(&view, index);
    view.text.clear();
    const auto *style = view.widget ? view.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);

    const auto &colours = coloursOf(view.widget);
    const auto rect = option.rect.adjusted(space::s, 6, -space::s, -6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor colour(index.data(ConnectionModel::ColourRole).toString());
    if (colour.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(QPointF(rect.left() + 6, rect.top() + 9), 4, 4);
    } else {
        painter->drawPixmap(rect.left() - 2, rect.top() + 1,
                            iconPixmap(index.data(ConnectionModel::IconRole).toString(), colours.secondary,
                                       metric::icon, view.widget ? view.widget->devicePixelRatioF() : 1));
    }
    const auto texts = rect.adjusted(22, 0, 0, 0);
    const auto elided = [painter, &texts](const QString &text) {
        return painter->fontMetrics().elidedText(text, Qt::ElideRight, texts.width());
    };
    painter->setFont(fontFor(TextRole::Body));
    painter->setPen(colours.text);
    painter->drawText(texts, Qt::AlignTop | Qt::AlignLeft, elided(index.data().toString()));
    painter->setFont(fontFor(TextRole::Secondary));
    painter->setPen(colours.secondary);
    painter->drawText(texts, Qt::AlignBottom | Qt::AlignLeft,
                      elided(index.data(ConnectionModel::DetailRole).toString()));
    painter->restore();
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {160, 46};
}

} // namespace espalier::ui
