// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ratemodel.h"

#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

namespace {

QString rateText(double rate)
{
    return rate <= 0 ? QString() : numberText(rate);
}

} // namespace

RateModel::RateModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void RateModel::setCatalog(const catalog::Catalog &catalog)
{
    m_names.clear();
    for (const auto &table : catalog.tables)
        m_names.push_back(table.name);
    setRates({});
}

void RateModel::setRates(std::vector<catalog::TableRate> rates)
{
    const auto before = static_cast<int>(m_rates.size());
    const auto now = static_cast<int>(rates.size());
    // Rows are added and taken at the end, so that a view keeps its place while numbers change.
    if (now > before) {
        beginInsertRows({}, before, now - 1);
        m_rates = std::move(rates);
        endInsertRows();
    } else if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_rates = std::move(rates);
        endRemoveRows();
    } else {
        m_rates = std::move(rates);
    }
    if (now > 0)
        Q_EMIT dataChanged(index(0, 0), index(now - 1, ColumnCount - 1));
}

void RateModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rates.size());
}

int RateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &rate = m_rates[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case TableColumn:
            return toQString(rate.table.name);
        case InsertedColumn:
            return rateText(rate.inserted);
        case UpdatedColumn:
            return rateText(rate.updated);
        case DeletedColumn:
            return rateText(rate.deleted);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return plainTip(QString::fromStdString(sql::displayName(rate.table)));
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == TableColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case ShareRole:
        return rate.total() / std::max(m_rates.front().total(), 1e-12);
    case TableRole: {
        const auto found = std::ranges::lower_bound(m_names, rate.table);
        const bool isKnown = found != m_names.end() && *found == rate.table;
        return isKnown ? QVariant(static_cast<qulonglong>(found - m_names.begin())) : QVariant();
    }
    default:
        return {};
    }
}

QVariant RateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == TableColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return QStringList{tr("Table"), tr("New"), tr("Changed"), tr("Gone"), QString()}.value(section);
    if (role == Qt::ToolTipRole)
        return QStringList{QString(), tr("Rows inserted per second"), tr("Rows updated per second"),
                           tr("Rows deleted per second"), QString()}
            .value(section);
    return {};
}

} // namespace espalier::ui
