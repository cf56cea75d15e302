// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablecolumnmodel.h"

#include "ui/models/columnstatistics.h"
#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

TableColumnModel::TableColumnModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void TableColumnModel::setTable(const catalog::Table &table, const std::vector<bool> &isForeign)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(table.columns.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto &column = table.columns[i];
        Row row{.name = toQString(column.name),
                .type = QString::fromStdString(catalog::shortTypeName(column.typeName)),
                .fullType = toQString(column.typeName),
                .comment = toQString(column.comment),
                .kind = column.type};
        if (std::ranges::find(table.primaryKey, i) != table.primaryKey.end())
            row.key = Key::Primary;
        else if (isForeign[i])
            row.key = Key::Foreign;
        if (column.statistics) {
            row.nullShare = percentText(column.statistics->nullFraction);
            row.distinct = distinctText(*column.statistics, table.rowEstimate);
            const auto bins = statisticsBins(column);
            row.bins = QList<double>(bins.begin(), bins.end());
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void TableColumnModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TableColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableColumnModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TableColumnModel::text(const Row &row, int column)
{
    switch (column) {
    case NameColumn:
        return row.name;
    case TypeColumn:
        return row.type;
    case NullColumn:
        return row.nullShare;
    case DistinctColumn:
        return row.distinct;
    default:
        return {};
    }
}

QVariant TableColumnModel::toolTip(const Row &row, int column)
{
    if (column == TypeColumn)
        return plainTip(row.fullType);
    if (column == NameColumn)
        return plainTip(row.comment.isEmpty() ? row.name : QStringLiteral("%1: %2").arg(row.name, row.comment));
    return {};
}

QVariant TableColumnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (index.column() == NullColumn || index.column() == DistinctColumn ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case TypeRole:
        return static_cast<int>(row.kind);
    case KeyRole:
        return static_cast<int>(row.key);
    case BinsRole:
        return QVariant::fromValue(row.bins);
    case SearchRole:
        return QStringLiteral("%1\n%2\n%3").arg(row.name, row.fullType, row.comment);
    default:
        return {};
    }
}

QVariant TableColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = section == NullColumn || section == DistinctColumn;
        return static_cast<int>((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Column"), tr("Type"), tr("Null"), tr("Distinct"), tr("Values")};
    return names.value(section);
}

} // namespace espalier::ui
