// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/movedmodel.h"

#include "ui/words/text.h"

namespace espalier::ui {

namespace {

bool hasMoved(const MovedRow &row)
{
    return row.stability > row.limit;
}

} // namespace

MovedModel::MovedModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void MovedModel::setRows(std::vector<MovedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void MovedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int MovedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MovedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MovedModel::text(const MovedRow &row, int column)
{
    switch (column) {
    case Name:
        return row.name;
    case Weight:
        return row.weight ? percentText(*row.weight) : QString();
    case Stability:
        return hasMoved(row) ? tr("%1 · moved").arg(numberText(row.stability)) : numberText(row.stability);
    case Missing:
        return row.missingThen == 0 && row.missingNow == 0
            ? QString()
            : tr("%1 → %2").arg(percentText(row.missingThen), percentText(row.missingNow));
    case Added:
        return row.added && *row.added > 0 ? percentText(*row.added) : QString();
    default:
        return {};
    }
}

QVariant MovedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Stability)
            return tr("Moved where it is above %1").arg(numberText(row.limit));
        return plainTip(row.path.isEmpty() ? row.name : tr("%1 (%2)").arg(row.name, row.path));
    case Qt::AccessibleTextRole:
        return index.column() == Then || index.column() == Now ? tr("Histogram") : text(row, index.column());
    case binsRole:
        if (index.column() == Then)
            return QVariant::fromValue(row.then);
        if (index.column() == Now)
            return QVariant::fromValue(row.now);
        return {};
    case Qt::TextAlignmentRole:
        return index.column() >= Weight ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant MovedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Weight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Stability)
        return tr("Population stability: how far the rows moved among the bins of those learned from");
    if (role == Qt::ToolTipRole && section == Weight)
        return tr("The share of what the model says that hangs on the feature");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Feature");
    case Then:
        return tr("Then");
    case Now:
        return tr("Now");
    case Weight:
        return tr("Importance");
    case Stability:
        return tr("Shift");
    case Missing:
        return tr("Missing");
    case Added:
        return tr("New values");
    default:
        return {};
    }
}

} // namespace espalier::ui
