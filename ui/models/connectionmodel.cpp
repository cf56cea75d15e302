// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/connectionmodel.h"

#include <utility>

namespace espalier::ui {

ConnectionModel::ConnectionModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void ConnectionModel::setConnections(const std::vector<ConnectionRow> &rows)
{
    std::vector<ConnectionRow> all;
    all.reserve(rows.size());
    QString folder;
    for (const auto &row : rows) {
        if (row.folder != folder && !row.folder.isEmpty())
            all.push_back({.title = row.folder, .folder = row.folder, .isHeading = true});
        folder = row.folder;
        all.push_back(row);
    }
    if (all == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(all);
    endResetModel();
}

QModelIndex ConnectionModel::indexOf(const QString &id) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isHeading && m_rows[i].id == id)
            return index(static_cast<int>(i), 0);
    }
    return {};
}

bool ConnectionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto title = value.toString().trimmed();
    if (!row.isNameable || title.isEmpty() || title == row.title)
        return false;
    Q_EMIT renamed(row.id, title);
    return true;
}

Qt::ItemFlags ConnectionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.isHeading)
        return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return row.isNameable ? flags | Qt::ItemIsEditable : flags;
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
    case Qt::EditRole:
        return row.title;
    case HeadingRole:
        return row.isHeading;
    case CopyableRole:
        return row.isCopyable;
    case Qt::AccessibleTextRole:
        return row.isHeading ? row.title : QStringLiteral("%1, %2").arg(row.title, row.detail);
    case Qt::ToolTipRole:
        return row.tip.isEmpty() && !row.isHeading ? row.id : row.tip;
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
