// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tabletimemodel.h"

#include "ui/words/text.h"

#include <algorithm>
#include <utility>

namespace espalier::ui {

namespace {

QString cellText(const TableTimeRow &row, int column)
{
    switch (column) {
    case TableTimeModel::TableColumn:
        return row.table;
    case TableTimeModel::TimeColumn:
        return row.time;
    case TableTimeModel::WhyColumn:
        return row.why;
    case TableTimeModel::KnownFromColumn:
        return row.knownFrom;
    case TableTimeModel::VisibleColumn:
        return row.visible;
    case TableTimeModel::AfterColumn:
        return row.after;
    default:
        return {};
    }
}

bool isCount(int column)
{
    return column == TableTimeModel::VisibleColumn || column == TableTimeModel::AfterColumn;
}

} // namespace

void TableTimeModel::setRows(std::vector<TableTimeRow> rows)
{
    if (!std::ranges::equal(rows, m_rows, {}, &TableTimeRow::table, &TableTimeRow::table)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    if (rows == m_rows)
        return;
    m_rows = std::move(rows);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TableTimeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableTimeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TableTimeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto text = cellText(row, index.column());
    const bool isOfSight = index.column() >= KnownFromColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isOfSight && text.isEmpty() ? QStringLiteral("–") : text;
    case Qt::ToolTipRole:
        return plainTip(isOfSight ? row.sight : text);
    case Qt::TextAlignmentRole:
        return isCount(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToldRole:
        return row.isTold;
    case GuessedRole:
        return row.isGuessed;
    case UsedRole:
        return row.isUsed;
    default:
        return {};
    }
}

QVariant TableTimeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isCount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip)
        return {};
    switch (section) {
    case TableColumn:
        return isTip ? QVariant() : tr("Table");
    case TimeColumn:
        return isTip ? tr("The time from which an example sees a row") : tr("Goes By");
    case WhyColumn:
        return isTip ? tr("What speaks for that time, or for another one") : tr("Why");
    case KnownFromColumn:
        return isTip ? tr("The earliest time of a sample of the rows") : tr("Known From");
    case VisibleColumn:
        return isTip ? tr("Of a sample of the rows, those known at the middle of the examples' as-of times")
                     : tr("Seen at the Middle");
    case AfterColumn:
        return isTip ? tr("Of a sample of the rows, those not known before the last as-of time: no example sees them")
                     : tr("After the Last");
    default:
        return {};
    }
}

} // namespace espalier::ui
