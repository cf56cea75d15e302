// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/connectionmodel.h"

namespace espalier::ui {

ConnectionModel::ConnectionModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void ConnectionModel::setConnections(const std::vector<ConnectionRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(row.title, row.detail);
    case Qt::ToolTipRole:
        return row.tip.isEmpty() ? row.id : row.tip;
    case IdRole:
        return row.id;
    case DetailRole:
        return row.detail;
    case ColourRole:
        return row.colour;
    case IconRole:
        return !row.iconName.isEmpty() ? row.iconName
            : row.isService            ? QStringLiteral("settings")
                                       : QStringLiteral("database");
    default:
        return {};
    }
}

} // namespace espalier::ui
