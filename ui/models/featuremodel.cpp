// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/featuremodel.h"

#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

namespace {

QVariant nameData(const FeatureRow &feature, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case FeatureModel::SortRole:
        return feature.label.isEmpty() ? feature.name : feature.label;
    case Qt::ToolTipRole:
        return plainTip(feature.isTimeGuessed
                            ? FeatureModel::tr("%1\nIts rows are seen by a time that is guessed").arg(feature.sql)
                            : feature.sql);
    case Qt::CheckStateRole:
        return feature.isUsed ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

} // namespace

FeatureModel::FeatureModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void FeatureModel::setFeatures(const std::vector<FeatureRow> &features)
{
    beginResetModel();
    m_features = features;
    m_groups.clear();
    for (std::size_t i = 0; i < features.size(); ++i) {
        const auto &name = features[i].group;
        auto group = std::find_if(m_groups.begin(), m_groups.end(), [&name](const Group &g) {
            return g.name == name;
        });
        if (group == m_groups.end())
            group = m_groups.insert(m_groups.end(), Group{name, {}});
        group->features.push_back(i);
    }
    endResetModel();
}

const FeatureModel::Group &FeatureModel::groupAt(const QModelIndex &index) const
{
    return m_groups[isGroup(index) ? static_cast<std::size_t>(index.row())
                                   : static_cast<std::size_t>(index.internalId() - 1)];
}

std::size_t FeatureModel::featureAt(const QModelIndex &index) const
{
    return groupAt(index).features[static_cast<std::size_t>(index.row())];
}

QModelIndex FeatureModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex FeatureModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr{0});
}

int FeatureModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? static_cast<int>(groupAt(parent).features.size()) : 0;
}

int FeatureModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant FeatureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isGroup(index))
        return groupData(groupAt(index), index.column(), role);
    return featureData(m_features[featureAt(index)], index.column(), role);
}

QVariant FeatureModel::groupData(const Group &group, int column, int role) const
{
    if (column != NameColumn)
        return {};
    const auto used = std::count_if(group.features.begin(), group.features.end(), [this](std::size_t i) {
        return m_features[i].isUsed;
    });
    const auto all = static_cast<std::ptrdiff_t>(group.features.size());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2 of %3)").arg(group.name).arg(used).arg(all);
    case Qt::CheckStateRole:
        return used == 0 ? Qt::Unchecked : used == all ? Qt::Checked : Qt::PartiallyChecked;
    case SortRole:
        return group.name;
    default:
        return {};
    }
}

QVariant FeatureModel::featureData(const FeatureRow &feature, int column, int role)
{
    const auto known = [](double value) {
        return value < 0 ? QVariant() : QVariant(value);
    };
    const auto list = [](const std::vector<double> &bins) {
        return QVariant::fromValue(QList<double>(bins.begin(), bins.end()));
    };
    switch (role) {
    case NameRole:
        return feature.name;
    case BinsRole:
        return list(feature.bins);
    case PositiveBinsRole:
        return list(feature.positiveBins);
    case RelevanceRole:
        return known(feature.relevance);
    case MissingRole:
        return known(feature.missing);
    case TimeGuessedRole:
        return feature.isTimeGuessed;
    default:
        break;
    }
    if (column == NameColumn)
        return nameData(feature, role);
    if (role == SortRole && column == RelevanceColumn)
        return feature.relevance;
    if (column != MissingColumn)
        return {};
    if (role == Qt::TextAlignmentRole)
        return {Qt::AlignRight | Qt::AlignVCenter};
    if (role == Qt::DisplayRole)
        return feature.missing < 0 ? QString() : percentText(feature.missing);
    return role == SortRole ? QVariant(feature.missing) : QVariant();
}

void FeatureModel::setValues(const FeatureRow &row)
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto &places = m_groups[group].features;
        for (std::size_t i = 0; i < places.size(); ++i) {
            auto &feature = m_features[places[i]];
            if (feature.name != row.name)
                continue;
            feature.relevance = row.relevance;
            feature.missing = row.missing;
            feature.bins = row.bins;
            feature.positiveBins = row.positiveBins;
            feature.sql = row.sql;
            const auto parent = index(static_cast<int>(group), 0);
            Q_EMIT dataChanged(index(static_cast<int>(i), 0, parent),
                               index(static_cast<int>(i), ColumnCount - 1, parent));
        }
    }
}

QVariant FeatureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Feature");
    case HistogramColumn:
        return tr("Values");
    case RelevanceColumn:
        return tr("Relevance");
    case MissingColumn:
        return tr("Missing");
    default:
        return {};
    }
}

Qt::ItemFlags FeatureModel::flags(const QModelIndex &index) const
{
    auto result = QAbstractItemModel::flags(index);
    if (index.column() == NameColumn)
        result |= Qt::ItemIsUserCheckable;
    return result;
}

bool FeatureModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != NameColumn)
        return false;
    const auto isUsed = value.toInt() == Qt::Checked;
    QStringList names;
    const auto set = [this, isUsed, &names](std::size_t place) {
        if (m_features[place].isUsed != isUsed)
            names.append(m_features[place].name);
        m_features[place].isUsed = isUsed;
    };
    const auto group = isGroup(index) ? index : index.parent();
    if (isGroup(index)) {
        for (const auto place : groupAt(index).features)
            set(place);
        const auto last = static_cast<int>(groupAt(index).features.size()) - 1;
        Q_EMIT dataChanged(this->index(0, 0, index), this->index(last, 0, index));
    } else {
        set(featureAt(index));
        Q_EMIT dataChanged(index, index);
    }
    Q_EMIT dataChanged(group, group);
    if (!names.isEmpty())
        Q_EMIT usedChanged(names, isUsed);
    return true;
}

} // namespace espalier::ui
