// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace espalier::ui {

//! One row of a wide table, its columns below each other: name and value.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    //! Requires: source outlives the model.
    explicit RecordModel(const QAbstractItemModel &source, QObject *parent = nullptr);

    //! None where it is negative.
    void setRow(int row);
    int row() const { return m_row; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const QAbstractItemModel &m_source;
    int m_row = -1;
};

} // namespace espalier::ui
