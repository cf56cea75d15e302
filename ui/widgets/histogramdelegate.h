// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace espalier::ui {

//! A small histogram in a cell: QList<double> heights, and beside them those of the rows with the label.
class HistogramDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HistogramDelegate(QObject *parent = nullptr);

    //! The model's roles; a negative one is not asked for.
    void setRoles(int bins, int positiveBins = -1);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_bins = Qt::UserRole + 2;
    int m_positiveBins = -1;
};

//! A share in [0, 1] as a bar.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BarDelegate(QObject *parent = nullptr);

    void setRole(int role) { m_role = role; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role = Qt::UserRole + 4;
};

} // namespace espalier::ui
