// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/activity.h"

#include <QAbstractTableModel>

#include <vector>

namespace espalier::ui {

//! Rows per second table by table, the busiest first.
class RateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TableColumn,
        InsertedColumn,
        UpdatedColumn,
        DeletedColumn,
        ShareColumn,
        ColumnCount
    };
    enum Role
    {
        ShareRole = Qt::UserRole + 1, //!< of the busiest table's rows, in [0, 1]
        TableRole //!< catalog::TableId's value; invalid where the catalog does not have the table
    };

    explicit RateModel(QObject *parent = nullptr);

    void setCatalog(const catalog::Catalog &catalog);
    void setRates(std::vector<catalog::TableRate> rates);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<sql::QualifiedName> m_names; //!< of the catalog's tables, which are ordered by name
    std::vector<catalog::TableRate> m_rates;
};

} // namespace espalier::ui
