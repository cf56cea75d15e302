// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suggestiondelegate.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/suggestionmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCursor>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace espalier::ui {

namespace {

constexpr int buttonSize = 26;
constexpr int rowHeight = 66;
constexpr int headingHeight = 32;
constexpr int textLeft = 30;

SuggestionRow::Kind kindOf(const QModelIndex &index)
{
    return static_cast<SuggestionRow::Kind>(index.data(SuggestionModel::KindRole).toInt());
}

SuggestionRow::State stateOf(const QModelIndex &index)
{
    return static_cast<SuggestionRow::State>(index.data(SuggestionModel::StateRole).toInt());
}

qreal ratioOf(const QStyleOptionViewItem &view)
{
    return view.widget != nullptr ? view.widget->devicePixelRatioF() : 1;
}

struct Mark
{
    QString icon;
    QColor colour;
};

Mark markOf(const QModelIndex &index, const Colours &colours)
{
    if (kindOf(index) == SuggestionRow::Kind::Time)
        return {QStringLiteral("clock"), colours.secondary};
    switch (stateOf(index)) {
    case SuggestionRow::State::Confirmed:
        return {QStringLiteral("link"), colours.accent};
    case SuggestionRow::State::Doubtful:
        return {QStringLiteral("warning"), colours.warning};
    case SuggestionRow::State::Refuted:
        return {QStringLiteral("unlink"), colours.danger};
    case SuggestionRow::State::Unknown:
        return {QStringLiteral("help"), colours.secondary};
    case SuggestionRow::State::Unchecked:
        break;
    }
    return {QStringLiteral("link"), colours.secondary};
}

} // namespace

QRect SuggestionDelegate::buttonRect(const QRect &row, Button button)
{
    const int place = button == Button::Dismiss ? 1 : 2;
    return {row.right() - space::s - place * buttonSize + 1, row.top() + 7, buttonSize, buttonSize};
}

SuggestionDelegate::Button SuggestionDelegate::buttonAt(const QRect &row, const QPoint &place)
{
    for (const auto button : {Button::Accept, Button::Dismiss}) {
        if (buttonRect(row, button).contains(place))
            return button;
    }
    return Button::None;
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto view = option;
    initStyleOption(&view, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (kindOf(index) == SuggestionRow::Kind::Heading) {
        paintHeading(painter, view, index);
    } else {
        view.text.clear();
        const auto *style = view.widget != nullptr ? view.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &view, painter, view.widget);
        paintState(painter, view, index);
        paintTexts(painter, view, index);
        paintButtons(painter, view);
    }
    painter->restore();
}

void SuggestionDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &view,
                                      const QModelIndex &index) const
{
    painter->setFont(fontFor(TextRole::Strong));
    painter->setPen(coloursOf(view.widget).text);
    painter->drawText(view.rect.adjusted(space::s, 0, -space::s, -space::xs), Qt::AlignBottom | Qt::AlignLeft,
                      index.data().toString());
}

void SuggestionDelegate::paintState(QPainter *painter, const QStyleOptionViewItem &view, const QModelIndex &index) const
{
    const auto mark = markOf(index, coloursOf(view.widget));
    painter->drawPixmap(view.rect.left() + space::s, view.rect.top() + 9,
                        iconPixmap(mark.icon, mark.colour, metric::icon, ratioOf(view)));
}

void SuggestionDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &view, const QModelIndex &index) const
{
    const auto &colours = coloursOf(view.widget);
    const QRect texts = view.rect.adjusted(textLeft, 7, -space::s, -7);
    const int beside = texts.width() - 2 * buttonSize - space::xs;
    const auto line = [&](int top, int width, const QColor &colour, const QString &text, Qt::TextElideMode mode) {
        painter->setPen(colour);
        painter->drawText(QRect(texts.left(), texts.top() + top, width, 18), Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(text, mode, width));
    };
    painter->setFont(fontFor(TextRole::Body));
    line(0, beside, colours.text, index.data().toString(), Qt::ElideMiddle);
    line(18, beside, colours.text, index.data(SuggestionModel::TargetRole).toString(), Qt::ElideMiddle);
    painter->setFont(fontFor(TextRole::Secondary));
    line(36, texts.width(), colours.secondary, index.data(SuggestionModel::EvidenceRole).toString(), Qt::ElideRight);
}

void SuggestionDelegate::paintButtons(QPainter *painter, const QStyleOptionViewItem &view) const
{
    const auto &colours = coloursOf(view.widget);
    const auto *list = qobject_cast<const QAbstractItemView *>(view.widget);
    const bool isUnderPointer = list != nullptr && view.state.testFlag(QStyle::State_MouseOver);
    const auto hovered =
        isUnderPointer ? buttonAt(view.rect, list->viewport()->mapFromGlobal(QCursor::pos())) : Button::None;
    for (const auto button : {Button::Accept, Button::Dismiss}) {
        const auto rect = buttonRect(view.rect, button);
        if (button == hovered) {
            painter->setPen(colours.strongBorder);
            painter->setBrush(colours.raised);
            painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const bool isAccept = button == Button::Accept;
        const QColor colour = button != hovered ? colours.secondary : isAccept ? colours.accent : colours.danger;
        const int inset = (buttonSize - metric::icon) / 2;
        painter->drawPixmap(rect.left() + inset, rect.top() + inset,
                            iconPixmap(isAccept ? QStringLiteral("check") : QStringLiteral("close"), colour,
                                       metric::icon, ratioOf(view)));
    }
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return {200, kindOf(index) == SuggestionRow::Kind::Heading ? headingHeight : rowHeight};
}

bool SuggestionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.flags().testFlag(Qt::ItemIsEnabled)) {
        const auto button = buttonAt(option.rect, event->pos());
        if (button != Button::None) {
            QToolTip::showText(event->globalPos(),
                               button == Button::Accept ? tr("Accept (Return)") : tr("Dismiss (Del)"), view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

bool SuggestionDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !index.flags().testFlag(Qt::ItemIsEnabled))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const auto button = mouse->button() == Qt::LeftButton ? buttonAt(option.rect, mouse->pos()) : Button::None;
    if (button == Button::Accept)
        Q_EMIT accepted(index);
    if (button == Button::Dismiss)
        Q_EMIT dismissed(index);
    return button != Button::None;
}

} // namespace espalier::ui
