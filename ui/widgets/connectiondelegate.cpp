// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/connectiondelegate.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/connectionmodel.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace espalier::ui {

namespace {

constexpr int connectionHeight = 46;
constexpr int folderHeight = 30;
constexpr int textIndent = 22;

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto &colours = coloursOf(option.widget);
    const auto rect = option.rect.adjusted(space::s, 0, -space::s, -space::xs);
    painter.save();
    painter.setFont(fontFor(TextRole::Secondary));
    painter.setPen(colours.secondary);
    painter.drawText(rect, Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    painter.restore();
}

} // namespace

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ConnectionModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        return;
    }
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
    const auto texts = rect.adjusted(textIndent, 0, 0, 0);
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

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return {160, index.data(ConnectionModel::HeadingRole).toBool() ? folderHeight : connectionHeight};
}

QWidget *ConnectionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                          const QModelIndex & /*index*/) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("connectionTitle"));
    editor->setAccessibleName(tr("Name"));
    return editor;
}

void ConnectionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                              const QModelIndex & /*index*/) const
{
    editor->setGeometry(option.rect.adjusted(space::s + textIndent - space::xs, space::s, -space::xs, -space::s));
}

} // namespace espalier::ui
