// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace espalier::ui {

//! Schemas, their tables, and their columns, with row counts and types.
class CatalogModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        DetailColumn, //!< rows of a table, type of a column
        ColumnCount
    };
    enum class Node
    {
        Schema,
        Table,
        Column
    };
    enum Role
    {
        NodeRole = Qt::UserRole + 1, //!< Node as an int
        TypeRole, //!< catalog::Type of a column as an int
        KindRole, //!< catalog::TableKind of a table as an int
        SchemaRole, //!< the schema's index, which decides its colour
        SortRole, //!< rows as a number in DetailColumn, else the name
        KeyRole //!< true for a column of the primary key
    };

    explicit CatalogModel(QObject *parent = nullptr);

    void setCatalog(const catalog::Handle &catalog);
    std::optional<catalog::TableId> tableAt(const QModelIndex &index) const; //!< of a column, its table
    static std::optional<std::size_t> columnAt(const QModelIndex &index);
    QModelIndex indexOf(catalog::TableId table) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct SchemaNode
    {
        QString name;
        std::size_t schema = 0; //!< index into the catalog's schemas
        std::vector<std::size_t> tables;
    };

    static Node nodeOf(const QModelIndex &index);
    static QVariant schemaData(const SchemaNode &schema, int column, int role);
    QVariant tableData(std::size_t table, int column, int role) const;
    QVariant columnData(std::size_t table, std::size_t place, int column, int role) const;

    catalog::Handle m_catalog;
    std::vector<SchemaNode> m_schemas; //!< those with tables
    std::vector<std::pair<std::size_t, int>> m_places; //!< of each table: its schema node and its row there
};

} // namespace espalier::ui
