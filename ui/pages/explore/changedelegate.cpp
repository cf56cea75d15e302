// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/changedelegate.h"

#include "ui/base/theme.h"
#include "ui/widgets/histogramdelegate.h"

namespace espalier::ui {

namespace {
constexpr int changeBarsWidth = 52;
} // namespace

ChangeDelegate::ChangeDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_bars(new HistogramDelegate(this))
{
    m_bars->setRoles(BinsRole);
}

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto texts = option;
    if (index.data(BinsRole).isValid()) {
        auto bars = option;
        bars.rect.setLeft(option.rect.right() - changeBarsWidth);
        m_bars->paint(painter, bars, index);
        texts.rect.setRight(bars.rect.left() - 1);
    }
    QStyledItemDelegate::paint(painter, texts, index);
}

void ChangeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
    if (index.data(GroupRole).toBool()) {
        option->font = fontFor(TextRole::Strong);
        return;
    }
    if (index.column() == 0)
        return;
    option->font = fontFor(TextRole::Secondary);
    const auto &colours = coloursOf(option->widget);
    option->palette.setColor(QPalette::Text, colours.secondary);
    option->palette.setColor(QPalette::HighlightedText, colours.secondary);
}

} // namespace espalier::ui
