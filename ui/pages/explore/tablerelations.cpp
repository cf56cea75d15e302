// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/tablerelations.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QEvent>
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
double rowsPerParent(const catalog::Catalog &catalog, const relations::Relation &relation)
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

void TableRelations::setTable(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                              catalog::TableId table)
{
    m_table = toQString(catalog.table(table).name.name);
    m_rows.clear();
    for (const auto direction : {relations::Direction::ToParent, relations::Direction::ToChild}) {
        for (const auto &hop : graph.hops[table.value]) {
            if (hop.direction == direction)
                m_rows.push_back(rowOf(catalog, graph, hop));
        }
    }
    retranslate();
}

TableRelations::Row TableRelations::rowOf(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                          const relations::Hop &hop)
{
    const auto &relation = graph.relation(hop.relation);
    const auto other = hop.direction == relations::Direction::ToParent ? relation.parent : relation.child;
    return {.other = other,
            .name = toQString(catalog.table(other).name.name),
            .fullName = QString::fromStdString(sql::displayName(catalog.table(other).name)),
            .childColumns = joinedNames(catalog.table(relation.child), relation.childColumns),
            .parentColumns = joinedNames(catalog.table(relation.parent), relation.parentColumns),
            .key = toQString(relation.name),
            .direction = hop.direction,
            .isOptional = relation.isOptional,
            .isUnique = relation.isChildUnique,
            .isInferred = relation.origin == relations::Origin::Inferred,
            .perParent = rowsPerParent(catalog, relation)};
}

QString TableRelations::countText(const Row &row)
{
    if (row.direction == relations::Direction::ToParent)
        return row.isOptional ? tr("one or none") : tr("one");
    if (row.isUnique)
        return tr("at most one");
    if (row.perParent < 0)
        return tr("many");
    if (row.perParent > 0 && row.perParent < 0.5)
        return tr("for 1 in %1").arg(numberText(std::round(1 / row.perParent)));
    return tr("about %1").arg(numberText(row.perParent));
}

QString TableRelations::tipText(const Row &row)
{
    const auto sentence = row.direction == relations::Direction::ToParent
        ? tr("Each row refers to a row of %1: %2 is its %3").arg(row.fullName, row.childColumns, row.parentColumns)
        : tr("Rows of %1 refer to a row here: their %2 is its %3")
              .arg(row.fullName, row.childColumns, row.parentColumns);
    return sentence + u'\n'
        + (row.isInferred ? tr("Not declared: suggested and accepted") : tr("Foreign key %1").arg(row.key));
}

void TableRelations::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeView::changeEvent(event);
}

void TableRelations::retranslate()
{
    m_model->setRowCount(0);
    m_model->setColumnCount(3);
    m_model->setHorizontalHeaderLabels({tr("Table"), tr("Over"), tr("Rows")});
    m_model->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const auto &row : m_rows) {
        auto *name = new QStandardItem(row.name);
        name->setIcon(
            icon(row.direction == relations::Direction::ToParent ? QStringLiteral("forward") : QStringLiteral("back")));
        name->setData(static_cast<qulonglong>(row.other.value), relationTableRole);
        auto *over = new QStandardItem(row.childColumns);
        auto *count = new QStandardItem(countText(row));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (auto *item : {name, over, count}) {
            item->setToolTip(plainTip(tipText(row)));
            item->setEditable(false);
            auto font = fontFor(item == name ? TextRole::Body : TextRole::Secondary);
            // Dashed in the graph, slanted here: nobody declared it.
            font.setItalic(row.isInferred);
            item->setFont(font);
        }
        m_model->appendRow({name, over, count});
    }
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    setAccessibleName(tr("Relations of %1").arg(m_table));
}

} // namespace espalier::ui
