// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace espalier::ui {

//! A table of values as they came: predictions, a preview of examples. Numbers are doubles and stand at the right.
class ValueTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole + 1;

    explicit ValueTableModel(QObject *parent = nullptr);

    //! Requires: each row has as many values as there are names.
    void setTable(const QStringList &names, const std::vector<std::vector<QVariant>> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_names;
    std::vector<std::vector<QVariant>> m_rows;
};

} // namespace espalier::ui
