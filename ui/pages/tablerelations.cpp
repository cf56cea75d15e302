// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablerelations.h"

#include "ui/base/icon.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <cmath>

namespace espalier::ui {

namespace {

constexpr int relationTableRole = Qt::UserRole + 1;

QString joinedNames(const catalog::Table &table, const std::vector<std::size_t> &columns)
{
    QStringList names;
    for (const auto column : columns)
        names.append(toQString(table.columns[column].name));
    return names.join(QStringLiteral(", "));
}

//! Rows of the child for each row of the parent by the catalog's estimates; negative where they are not known.
double rowsPerParent(const catalog::Catalog &catalog, const graph::Relation &relation)
{
    const auto &child = catalog.table(relation.child);
    const auto &parent = catalog.table(relation.parent);
    if (child.rowEstimate < 0 || parent.rowEstimate <= 0)
        return -1;
    const auto &statistics = child.columns[relation.childColumns.front()].statistics;
    const auto filled = statistics ? 1 - statistics->nullFraction : 1;
    return filled * static_cast<double>(child.rowEstimate) / static_cast<double>(parent.rowEstimate);
}

//! Asks for the colour when it paints, so that a switch of theme is followed.
class TableRelationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == 0)
            return;
        const auto &colours = coloursOf(option->widget);
        option->palette.setColor(QPalette::Text, colours.secondary);
        option->palette.setColor(QPalette::HighlightedText, colours.secondary);
    }
};

} // namespace

TableRelations::TableRelations(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("relations"));
    setModel(m_model);
    setItemDelegate(new TableRelationDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setProperty("frameless", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const auto table = index.siblingAtColumn(0).data(relationTableRole).toULongLong();
        Q_EMIT tableRequested(catalog::TableId{static_cast<std::size_t>(table)});
    });
}

void TableRelations::setTable(const catalog::Catalog &catalog, const graph::RelationGraph &graph,
                              catalog::TableId table)
{
    m_model->setRowCount(0);
    m_model->setColumnCount(3);
    m_model->setHorizontalHeaderLabels({tr("Table"), tr("Over"), tr("Rows")});
    m_model->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const auto direction : {graph::Direction::ToParent, graph::Direction::ToChild}) {
        for (const auto &hop : graph.hops[table.value]) {
            if (hop.direction == direction)
                addRelation(catalog, graph, hop);
        }
    }
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    setAccessibleName(tr("Relations of %1").arg(toQString(catalog.table(table).name.name)));
}

QString TableRelations::manyText(double perParent)
{
    if (perParent < 0)
        return tr("many");
    if (perParent > 0 && perParent < 0.5)
        return tr("for 1 in %1").arg(numberText(std::round(1 / perParent)));
    return tr("about %1").arg(numberText(perParent));
}

void TableRelations::addRelation(const catalog::Catalog &catalog, const graph::RelationGraph &graph,
                                 const graph::Hop &hop)
{
    const auto &relation = graph.relation(hop.relation);
    const bool isOut = hop.direction == graph::Direction::ToParent;
    const auto other = isOut ? relation.parent : relation.child;
    auto *name = new QStandardItem(toQString(catalog.table(other).name.name));
    name->setIcon(icon(isOut ? QStringLiteral("forward") : QStringLiteral("back")));
    name->setData(static_cast<qulonglong>(other.value), relationTableRole);
    const auto childNames = joinedNames(catalog.table(relation.child), relation.childColumns);
    const auto parentNames = joinedNames(catalog.table(relation.parent), relation.parentColumns);
    auto *over = new QStandardItem(childNames);
    const auto perParent = rowsPerParent(catalog, relation);
    QString rows;
    if (isOut)
        rows = relation.isOptional ? tr("one or none") : tr("one");
    else if (relation.isChildUnique)
        rows = tr("at most one");
    else
        rows = manyText(perParent);
    auto *count = new QStandardItem(rows);
    count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto full = QString::fromStdString(sql::displayName(catalog.table(other).name));
    auto tip = isOut ? tr("Each row refers to a row of %1: %2 is its %3").arg(full, childNames, parentNames)
                     : tr("Rows of %1 refer to a row here: their %2 is its %3").arg(full, childNames, parentNames);
    tip += u'\n'
        + (relation.origin == graph::Origin::Declared ? tr("Foreign key %1").arg(toQString(relation.name))
                                                      : tr("Not declared: suggested and accepted"));
    for (auto *item : {name, over, count}) {
        item->setToolTip(plainTip(tip));
        item->setEditable(false);
        if (item != name)
            item->setFont(fontFor(TextRole::Secondary));
        // Dashed in the graph, slanted here: nobody declared it.
        if (relation.origin == graph::Origin::Inferred) {
            auto font = item->font();
            font.setItalic(true);
            item->setFont(font);
        }
    }
    m_model->appendRow({name, over, count});
}

} // namespace espalier::ui
