// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/valuetablemodel.h"

#include "ui/words/text.h"

namespace espalier::ui {

ValueTableModel::ValueTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ValueTableModel::setTable(const QStringList &names, const std::vector<std::vector<QVariant>> &rows)
{
    beginResetModel();
    m_names = names;
    m_rows = rows;
    endResetModel();
}

int ValueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ValueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant ValueTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &value = m_rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    const auto isNumber = value.typeId() == QMetaType::Double;
    switch (role) {
    case Qt::DisplayRole:
        if (!value.isValid())
            return QStringLiteral("–");
        return isNumber ? QVariant(numberText(value.toDouble())) : value;
    case Qt::ToolTipRole:
        return isNumber ? QVariant() : QVariant(plainTip(value.toString())); // it may be cut
    case sortRole:
        return value;
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant ValueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_names.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_names[section];
    if (role == Qt::ToolTipRole)
        return plainTip(m_names[section]); // it may be cut
    const auto isNumber =
        !m_rows.empty() && m_rows.front()[static_cast<std::size_t>(section)].typeId() == QMetaType::Double;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace espalier::ui
