// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/samplemodel.h"

#include "ui/words/text.h"

#include <algorithm>
#include <map>

namespace espalier::ui {

namespace {

bool isNumeric(catalog::Type type)
{
    return type == catalog::Type::Integer || type == catalog::Type::Decimal || type == catalog::Type::Real
        || type == catalog::Type::Money;
}

//! One line: breaks within a value would break the row.
QString oneLine(QString text)
{
    text.replace(u'\n', u'⏎');
    text.replace(u'\r', QString());
    text.replace(u'\t', u' ');
    return text;
}

QString shownText(const catalog::SampleValue &value)
{
    if (value.isUnknown)
        return SampleModel::tr("not known then");
    if (value.isNull)
        return QStringLiteral("NULL");
    auto text = oneLine(toQString(value.text));
    // Bytes tell their length behind the mark already.
    return value.isCut && !text.contains(u'…') ? text + u'…' : text;
}

} // namespace

SampleModel::SampleModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void SampleModel::setSample(const catalog::Table &table, const catalog::TableSample &sample)
{
    beginResetModel();
    m_heads.clear();
    for (const auto place : sample.columns) {
        const auto &column = table.columns[place];
        m_heads.push_back({toQString(column.name), toQString(column.typeName), isNumeric(column.type)});
    }
    m_sample = sample;
    endResetModel();
}

void SampleModel::clear()
{
    beginResetModel();
    m_heads.clear();
    m_sample = {};
    endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sample.rows.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const auto &value = m_sample.rows[static_cast<std::size_t>(index.row())][column];
    switch (role) {
    case Qt::DisplayRole:
        return shownText(value);
    case Qt::ToolTipRole:
        return value.text.size() > 24 ? QVariant(plainTip(toQString(value.text))) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((m_heads[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case NullRole:
        return value.isNull || value.isUnknown;
    default:
        return {};
    }
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || static_cast<std::size_t>(section) >= m_heads.size())
        return {};
    const auto &head = m_heads[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return head.name;
    case Qt::ToolTipRole:
        return plainTip(QStringLiteral("%1  %2").arg(head.name, head.type));
    case Qt::TextAlignmentRole:
        return static_cast<int>((head.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString copiedText(const QModelIndexList &selected)
{
    std::map<int, std::map<int, QString>> rows;
    std::map<int, QString> names;
    for (const auto &index : selected) {
        rows[index.row()][index.column()] =
            index.data(SampleModel::NullRole).toBool() ? QString() : index.data().toString();
        names[index.column()] = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    }
    const auto line = [&names](const std::map<int, QString> &cells) {
        QStringList texts;
        for (const auto &[column, name] : names) {
            const auto found = cells.find(column);
            texts.append(found == cells.end() ? QString() : found->second);
        }
        return texts.join(u'\t');
    };
    QStringList lines;
    if (names.size() > 1)
        lines.append(line(names));
    for (const auto &[row, cells] : rows)
        lines.append(line(cells));
    return lines.join(u'\n');
}

} // namespace espalier::ui
