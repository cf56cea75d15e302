// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/parametermodel.h"

#include <utility>

namespace espalier::ui {

void ParameterModel::setRows(std::vector<ParameterRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ParameterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ParameterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParameterModel::shown(const ParameterRow &row, int column)
{
    if (column == LabelColumn)
        return row.label;
    if (column == KeywordColumn)
        return row.keyword;
    if (row.value.isEmpty())
        return row.inForce.isEmpty() ? QString() : tr("%1 (default)").arg(row.inForce);
    return row.isSecret ? QString(8, QChar(0x2022)) : row.value;
}

QVariant ParameterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::EditRole:
        return index.column() == ValueColumn ? row.value : shown(row, index.column()).toString();
    case Qt::ToolTipRole:
        return row.isSecret ? tr("Never kept: it is given anew each time") : row.keyword;
    case SecretRole:
        return row.isSecret;
    case GivenRole:
        return !row.value.isEmpty();
    default:
        return {};
    }
}

bool ParameterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != ValueColumn || role != Qt::EditRole)
        return false;
    auto &row = m_rows[static_cast<std::size_t>(index.row())];
    auto text = value.toString();
    // What is in force anyway is not kept.
    if (text == row.inForce)
        text.clear();
    if (text == row.value)
        return false;
    row.value = text;
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags ParameterModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.column() == ValueColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant ParameterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn:
        return tr("Parameter");
    case KeywordColumn:
        return tr("Keyword");
    default:
        return tr("Value");
    }
}

} // namespace espalier::ui
