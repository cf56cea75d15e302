// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recordmodel.h"

namespace espalier::ui {

RecordModel::RecordModel(const QAbstractItemModel &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        setRow(-1);
    });
}

void RecordModel::setRow(int row)
{
    beginResetModel();
    m_row = row < m_source.rowCount() ? row : -1;
    endResetModel();
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_row < 0 ? 0 : m_source.columnCount();
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_row < 0)
        return {};
    if (index.column() == 0) {
        const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
        return isText ? m_source.headerData(index.row(), Qt::Horizontal, role) : QVariant();
    }
    // Below each other numbers need no common right edge: names and values are read as pairs.
    return role == Qt::TextAlignmentRole ? QVariant() : m_source.data(m_source.index(m_row, index.row()), role);
}

} // namespace espalier::ui
