// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <QAbstractTableModel>

#include <vector>

namespace espalier::ui {

//! The columns of one table with their statistics, in the table's order.
class TableColumnModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        TypeColumn,
        NullColumn,
        DistinctColumn,
        ValuesColumn,
        ColumnCount
    };
    enum Role
    {
        TypeRole = Qt::UserRole + 1, //!< catalog::Type as an int
        KeyRole, //!< Key as an int
        BinsRole, //!< QList<double>
        SearchRole //!< name, type and comment, to be filtered by
    };
    enum class Key
    {
        None,
        Primary,
        Foreign
    };

    explicit TableColumnModel(QObject *parent = nullptr);

    //! isForeign: of each column, whether it refers to another table.
    void setTable(const catalog::Table &table, const std::vector<bool> &isForeign);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString name;
        QString type; //!< short
        QString fullType;
        QString comment;
        QString nullShare;
        QString distinct;
        QList<double> bins;
        catalog::Type kind = catalog::Type::Unsupported;
        Key key = Key::None;
    };

    static QVariant text(const Row &row, int column);
    static QVariant toolTip(const Row &row, int column);

    std::vector<Row> m_rows;
};

} // namespace espalier::ui
