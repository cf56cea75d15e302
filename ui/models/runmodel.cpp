// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/runmodel.h"

#include "ui/words/text.h"

namespace espalier::ui {

namespace {

bool hasSameOrder(const std::vector<RunRow> &before, const std::vector<RunRow> &after)
{
    for (std::size_t i = 0; i < before.size(); ++i) {
        if (before[i].id != after[i].id)
            return false;
    }
    return true;
}

} // namespace

RunModel::RunModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void RunModel::setMetric(const QString &name)
{
    m_metric = name;
    Q_EMIT headerDataChanged(Qt::Horizontal, ScoreColumn, ScoreColumn);
}

void RunModel::setRows(const std::vector<RunRow> &rows)
{
    // Progress of the same runs only changes cells, so that selection and scroll stay.
    if (rows.size() == m_rows.size() && hasSameOrder(m_rows, rows)) {
        m_rows = rows;
        if (!rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto isDone = row.phase == RunRow::Phase::Done;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return tipOf(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (index.column() != NameColumn || !isDone || row.isReference || !row.rows.isEmpty())
            return {};
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    case ValueRole:
        return isDone ? QVariant(row.score) : QVariant();
    case LowRole:
        return isDone ? QVariant(row.low) : QVariant();
    case HighRole:
        return isDone ? QVariant(row.high) : QVariant();
    case SeriesRole:
        return row.isReference ? QVariant() : QVariant(row.series);
    case IdRole:
        return row.id;
    case PhaseRole:
        return static_cast<int>(row.phase);
    case VerdictRole:
        return row.verdict;
    case Qt::AccessibleTextRole:
        return spokenOf(row, index.column());
    case SortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

//! The whole name too, which a narrow list cuts.
QString RunModel::tipOf(const RunRow &row, int column)
{
    if (column != NameColumn)
        return plainTip(row.note);
    const auto name = textOf(row, NameColumn);
    return plainTip(row.note.isEmpty() ? name : QStringLiteral("%1\n%2").arg(name, row.note));
}

QVariant RunModel::spokenOf(const RunRow &row, int column)
{
    return row.verdict.isEmpty() || column != NameColumn
        ? QVariant()
        : QStringLiteral("%1, %2").arg(textOf(row, NameColumn), row.verdict);
}

QString RunModel::textOf(const RunRow &row, int column)
{
    if (column == NameColumn)
        return row.rows.isEmpty() ? row.label : tr("%1, %2").arg(row.label, row.rows);
    switch (row.phase) {
    case RunRow::Phase::Waiting:
        return column == ScoreColumn ? tr("waiting") : QString();
    case RunRow::Phase::Running:
        if (column == ScoreColumn)
            return row.fraction > 0 ? tr("running, %1").arg(percentText(row.fraction)) : tr("running");
        return column == SecondsColumn ? durationText(row.seconds) : QString();
    case RunRow::Phase::Failed:
        return column == ScoreColumn ? tr("failed") : QString();
    case RunRow::Phase::Stopped:
        return column == ScoreColumn ? tr("stopped") : QString();
    case RunRow::Phase::Done:
        break;
    }
    switch (column) {
    case ScoreColumn:
        return scoreText(row.score);
    case SecondsColumn:
        return durationText(row.seconds);
    case HereColumn:
        return durationText(row.microsecondsHere / 1e6);
    case SqlColumn:
        return durationText(row.microsecondsInSql / 1e6);
    case SizeColumn:
        return bytesText(row.bytes);
    default:
        return {};
    }
}

QVariant RunModel::sortValue(const RunRow &row, int column)
{
    switch (column) {
    case NameColumn:
        return row.label;
    case SecondsColumn:
        return row.seconds;
    case HereColumn:
        return row.microsecondsHere;
    case SqlColumn:
        return row.microsecondsInSql;
    case SizeColumn:
        return row.bytes;
    default:
        return row.phase == RunRow::Phase::Done ? QVariant(row.score) : QVariant();
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == NameColumn || section == IntervalColumn ? Qt::AlignLeft : Qt::AlignRight)
                                | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Model");
    case ScoreColumn:
        return m_metric;
    case IntervalColumn:
        return tr("95 % interval");
    case SecondsColumn:
        return tr("Fit");
    case HereColumn:
        return tr("Per row here");
    case SqlColumn:
        return tr("Per row in SQL");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

Qt::ItemFlags RunModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_rows[static_cast<std::size_t>(index.row())].isReference)
        return Qt::ItemNeverHasChildren;
    auto result = QAbstractTableModel::flags(index);
    if (index.column() == NameColumn && data(index, Qt::CheckStateRole).isValid())
        result |= Qt::ItemIsUserCheckable;
    return result;
}

bool RunModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    auto &row = m_rows[static_cast<std::size_t>(index.row())];
    row.isChosen = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged(row.id, row.isChosen);
    return true;
}

} // namespace espalier::ui
