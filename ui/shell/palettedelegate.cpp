// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/shell/palettemodel.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int paletteRow = 32;

//! Draws one line with some letters bold, and returns its width.
double drawName(QPainter &painter, const QRect &rect, const QString &text, const QList<int> &places)
{
    const auto font = fontFor(TextRole::Body);
    const auto shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    QList<QTextLayout::FormatRange> formats;
    for (const auto place : places) {
        // The mark of elision is no letter of the name.
        if (place >= shown.size() || (shown.size() != text.size() && place >= shown.size() - 1))
            continue;
        QTextLayout::FormatRange range;
        range.start = place;
        range.length = 1;
        range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    QTextLayout layout(shown, font);
    layout.setFormats(formats);
    layout.beginLayout();
    auto line = layout.createLine();
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.left(), rect.center().y() - line.height() / 2 + 1));
    return line.naturalTextWidth();
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto view = option;
    initStyleOption(&view, index);
    view.text.clear();
    view.widget->style()->drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);
    const auto &colours = coloursOf(view.widget);
    const auto rect = option.rect.adjusted(space::s, 0, -space::s, 0);
    painter->drawPixmap(rect.left(), rect.center().y() - metric::icon / 2 + 1,
                        iconPixmap(index.data(PaletteModel::IconNameRole).toString(), colours.secondary, metric::icon,
                                   view.widget->devicePixelRatioF()));
    painter->save();
    const auto secondary = fontFor(TextRole::Secondary);
    const QFontMetrics metrics(secondary);
    painter->setFont(secondary);
    painter->setPen(colours.secondary);
    const auto detail =
        metrics.elidedText(index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight, rect.width() * 2 / 5);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, detail);
    auto texts = rect.adjusted(metric::icon + space::s, 0, -metrics.horizontalAdvance(detail) - space::l, 0);
    const bool isEnabled = index.data(PaletteModel::EnabledRole).toBool();
    painter->setPen(isEnabled ? colours.text : colours.secondary);
    const auto width =
        drawName(*painter, texts, index.data().toString(), index.data(PaletteModel::PlacesRole).value<QList<int>>());
    texts.setLeft(texts.left() + static_cast<int>(width) + space::m);
    auto beside = index.data(PaletteModel::ContainerRole).toString();
    const auto excerpt = index.data(PaletteModel::ExcerptRole).toString();
    if (!excerpt.isEmpty())
        beside = beside.isEmpty() ? excerpt : QStringLiteral("%1  ·  %2").arg(beside, excerpt);
    painter->setFont(secondary);
    painter->setPen(colours.secondary);
    if (texts.width() > 24)
        painter->drawText(texts, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(beside, Qt::ElideRight, texts.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {200, paletteRow};
}

} // namespace espalier::ui
