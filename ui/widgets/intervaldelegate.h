// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace espalier::ui {

//! A score with its interval as a dot and whisker, all rows on one axis, the baseline as a dashed line through them.
class IntervalDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    //! What the model answers for these roles, as doubles; a colour index as an int, or nothing for the accent.
    struct Roles
    {
        int value = Qt::UserRole + 1;
        int low = Qt::UserRole + 2;
        int high = Qt::UserRole + 3;
        int series = Qt::UserRole + 4;
    };

    explicit IntervalDelegate(QObject *parent = nullptr);

    void setRoles(Roles roles) { m_roles = roles; }
    //! The ends of the axis that all rows share.
    void setRange(double low, double high);
    void setBaseline(std::optional<double> value) { m_baseline = value; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    double position(double value, const QRect &rect) const;

    Roles m_roles;
    double m_low = 0;
    double m_high = 1;
    std::optional<double> m_baseline;
};

} // namespace espalier::ui
