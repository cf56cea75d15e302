// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/suggestionmodel.h"

#include <algorithm>
#include <utility>

namespace espalier::ui {

void SuggestionModel::setRows(std::vector<SuggestionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SuggestionModel::rowOf(SuggestionRow::Kind kind, std::size_t index) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const SuggestionRow &row) {
        return row.kind == kind && row.index == index;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.kind == SuggestionRow::Kind::Heading ? QVariant() : row.spoken.toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return row.spoken;
    case KindRole:
        return static_cast<int>(row.kind);
    case StateRole:
        return static_cast<int>(row.state);
    case IndexRole:
        return static_cast<qulonglong>(row.index);
    case TargetRole:
        return row.target;
    case EvidenceRole:
        return row.evidence;
    default:
        return {};
    }
}

Qt::ItemFlags SuggestionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || rowAt(index.row()).kind == SuggestionRow::Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace espalier::ui
