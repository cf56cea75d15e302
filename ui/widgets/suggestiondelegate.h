// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace espalier::ui {

//! Rows of a SuggestionModel: what refers to what, the evidence beneath, and two buttons at the right end.
class SuggestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Button
    {
        None,
        Accept,
        Dismiss
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    static QRect buttonRect(const QRect &row, Button button);
    //! The button of a row at a place of its view.
    static Button buttonAt(const QRect &row, const QPoint &place);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void accepted(const QModelIndex &index);
    void dismissed(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &view, const QModelIndex &index) const;
    void paintState(QPainter *painter, const QStyleOptionViewItem &view, const QModelIndex &index) const;
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &view, const QModelIndex &index) const;
    void paintButtons(QPainter *painter, const QStyleOptionViewItem &view) const;
};

} // namespace espalier::ui
