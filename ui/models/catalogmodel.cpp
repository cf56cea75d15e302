// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/catalogmodel.h"

#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

namespace {

// An index names its parent: nothing for a schema, the schema node for a table, the table for a column.
constexpr quintptr tableTag = 1;
constexpr quintptr columnTag = 2;

quintptr tagged(std::size_t value, quintptr tag)
{
    return (static_cast<quintptr>(value) << 2) | tag;
}

std::size_t untagged(quintptr id)
{
    return static_cast<std::size_t>(id >> 2);
}

} // namespace

CatalogModel::CatalogModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void CatalogModel::setCatalog(const catalog::Handle &catalog)
{
    beginResetModel();
    m_catalog = catalog;
    m_schemas.clear();
    m_places.assign(catalog->tables.size(), {});
    for (std::size_t s = 0; s < catalog->schemas.size(); ++s) {
        SchemaNode node{toQString(catalog->schemas[s]), s, {}};
        for (std::size_t t = 0; t < catalog->tables.size(); ++t) {
            if (catalog->tables[t].name.schema != catalog->schemas[s])
                continue;
            m_places[t] = {m_schemas.size(), static_cast<int>(node.tables.size())};
            node.tables.push_back(t);
        }
        if (!node.tables.empty())
            m_schemas.push_back(std::move(node));
    }
    endResetModel();
}

CatalogModel::Node CatalogModel::nodeOf(const QModelIndex &index)
{
    if ((index.internalId() & columnTag) != 0)
        return Node::Column;
    return (index.internalId() & tableTag) != 0 ? Node::Table : Node::Schema;
}

std::optional<catalog::TableId> CatalogModel::tableAt(const QModelIndex &index) const
{
    if (!index.isValid() || nodeOf(index) == Node::Schema)
        return std::nullopt;
    if (nodeOf(index) == Node::Column)
        return catalog::TableId{untagged(index.internalId())};
    return catalog::TableId{m_schemas[untagged(index.internalId())].tables[static_cast<std::size_t>(index.row())]};
}

std::optional<std::size_t> CatalogModel::columnAt(const QModelIndex &index)
{
    if (!index.isValid() || nodeOf(index) != Node::Column)
        return std::nullopt;
    return static_cast<std::size_t>(index.row());
}

QModelIndex CatalogModel::indexOf(catalog::TableId table) const
{
    if (table.value >= m_places.size())
        return {};
    const auto [schema, row] = m_places[table.value];
    return createIndex(row, 0, tagged(schema, tableTag));
}

QModelIndex CatalogModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    if (nodeOf(parent) == Node::Schema)
        return createIndex(row, column, tagged(static_cast<std::size_t>(parent.row()), tableTag));
    return createIndex(row, column, tagged(tableAt(parent)->value, columnTag));
}

QModelIndex CatalogModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || nodeOf(child) == Node::Schema)
        return {};
    if (nodeOf(child) == Node::Table)
        return createIndex(static_cast<int>(untagged(child.internalId())), 0);
    return indexOf({untagged(child.internalId())});
}

int CatalogModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_schemas.size());
    if (parent.column() > 0 || nodeOf(parent) == Node::Column)
        return 0;
    if (nodeOf(parent) == Node::Schema)
        return static_cast<int>(m_schemas[static_cast<std::size_t>(parent.row())].tables.size());
    return static_cast<int>(m_catalog->table(*tableAt(parent)).columns.size());
}

int CatalogModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == NodeRole)
        return static_cast<int>(nodeOf(index));
    if (role == Qt::TextAlignmentRole)
        return index.column() == DetailColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    switch (nodeOf(index)) {
    case Node::Schema:
        return schemaData(m_schemas[static_cast<std::size_t>(index.row())], index.column(), role);
    case Node::Table:
        return tableData(tableAt(index)->value, index.column(), role);
    case Node::Column:
        return columnData(untagged(index.internalId()), static_cast<std::size_t>(index.row()), index.column(), role);
    }
    return {};
}

QVariant CatalogModel::schemaData(const SchemaNode &schema, int column, int role)
{
    if (role == SchemaRole)
        return static_cast<int>(schema.schema);
    if (role == SortRole || (role == Qt::DisplayRole && column == NameColumn))
        return schema.name;
    if (role == Qt::DisplayRole)
        return countText(static_cast<std::int64_t>(schema.tables.size()));
    return {};
}

QVariant CatalogModel::tableData(std::size_t table, int column, int role) const
{
    const auto &value = m_catalog->tables[table];
    const auto name = toQString(value.name.name);
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? name : shortCountText(value.rowEstimate);
    case Qt::ToolTipRole:
        return value.comment.empty() ? QVariant() : toQString(value.comment);
    case Qt::AccessibleTextRole:
        return tr("%1, %n column(s)", nullptr, static_cast<int>(value.columns.size())).arg(name);
    case KindRole:
        return static_cast<int>(value.kind);
    case SchemaRole:
        return static_cast<int>(m_schemas[m_places[table].first].schema);
    case SortRole:
        return column == NameColumn ? QVariant(name) : QVariant(static_cast<qlonglong>(value.rowEstimate));
    default:
        return {};
    }
}

QVariant CatalogModel::columnData(std::size_t table, std::size_t place, int column, int role) const
{
    const auto &owner = m_catalog->tables[table];
    const auto &value = owner.columns[place];
    switch (role) {
    case Qt::DisplayRole:
        return toQString(column == NameColumn ? value.name : value.typeName);
    case Qt::ToolTipRole:
        return value.comment.empty() ? toQString(value.typeName) : toQString(value.comment);
    case TypeRole:
        return static_cast<int>(value.type);
    case SchemaRole:
        return static_cast<int>(m_schemas[m_places[table].first].schema);
    case SortRole:
        return value.ordinal;
    case KeyRole:
        return std::find(owner.primaryKey.begin(), owner.primaryKey.end(), place) != owner.primaryKey.end();
    default:
        return {};
    }
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Table") : tr("Rows");
}

} // namespace espalier::ui
