// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace espalier::ui {

class HistogramDelegate;

//! Groups half bold over the whole width; details in the secondary colour, with past counts as small bars at the right end.
class ChangeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role
    {
        TableRole = Qt::UserRole + 1, //!< catalog::TableId's value; of the first column
        BinsRole, //!< QList<double>: rows at past visits
        GroupRole //!< true of a heading
    };

    explicit ChangeDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    HistogramDelegate *m_bars = nullptr;
};

} // namespace espalier::ui
