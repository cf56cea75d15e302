// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/tablecolumns.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/tablecolumnmodel.h"
#include "ui/pages/explore/columndetail.h"
#include "ui/widgets/histogramdelegate.h"
#include "ui/widgets/typeicon.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>

namespace espalier::ui {

namespace {

//! A table of more columns than this is searched, not read.
constexpr std::size_t fewColumns = 12;

//! The icon of a column's key or type, and what stands beside its name in the smaller font.
class TableColumnDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != TableColumnModel::NameColumn) {
            option->font = fontFor(TextRole::Secondary);
            const auto &colours = coloursOf(option->widget);
            option->palette.setColor(QPalette::Text, colours.secondary);
            option->palette.setColor(QPalette::HighlightedText, colours.secondary);
            return;
        }
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {metric::icon, metric::icon};
        const auto key = static_cast<TableColumnModel::Key>(index.data(TableColumnModel::KeyRole).toInt());
        const auto type = static_cast<catalog::Type>(index.data(TableColumnModel::TypeRole).toInt());
        option->icon = key == TableColumnModel::Key::Primary ? icon(QStringLiteral("key"), Tint::Warning)
            : key == TableColumnModel::Key::Foreign          ? icon(QStringLiteral("foreign"))
                                                             : icon(iconNameOf(type));
    }
};

std::vector<bool> foreignColumns(const catalog::Table &table, const relations::RelationGraph &graph,
                                 catalog::TableId id)
{
    std::vector<bool> isForeign(table.columns.size());
    for (const auto &hop : graph.hops[id.value]) {
        const auto &relation = graph.relation(hop.relation);
        if (relation.child != id)
            continue;
        for (const auto place : relation.childColumns)
            isForeign[place] = true;
    }
    return isForeign;
}

} // namespace

TableColumns::TableColumns(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_model(new TableColumnModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_detail(new ColumnDetail(this))
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(TableColumnModel::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(QStringLiteral("columns"));
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new TableColumnDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setProperty("frameless", true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *histogram = new HistogramDelegate(this);
    histogram->setRoles(TableColumnModel::BinsRole);
    m_view->setItemDelegateForColumn(TableColumnModel::ValuesColumn, histogram);
    auto *header = m_view->header();
    header->setMinimumSectionSize(36);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TableColumnModel::NameColumn, QHeaderView::Stretch);
    m_view->setColumnWidth(TableColumnModel::TypeColumn, 84);
    m_view->setColumnWidth(TableColumnModel::NullColumn, 46);
    m_view->setColumnWidth(TableColumnModel::DistinctColumn, 66);
    m_view->setColumnWidth(TableColumnModel::ValuesColumn, 58);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_detail);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({300, 300});
    m_filterRow = new QWidget(this);
    auto *filterRow = new QHBoxLayout(m_filterRow);
    filterRow->setContentsMargins(space::m, space::s, space::m, space::xs);
    filterRow->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterRow);
    column->addWidget(m_splitter, 1);
    m_detail->hide();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_isShared = true;
    });
    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showDetail();
        if (const auto selected = selectedColumn())
            Q_EMIT columnSelected(*selected);
    });
    retranslate();
}

void TableColumns::setTable(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                            catalog::TableId table)
{
    const QSignalBlocker blocker(m_view->selectionModel());
    m_catalog = &catalog;
    m_graph = &graph;
    m_table = table;
    const auto &shown = catalog.table(table);
    m_filter->clear();
    m_filterRow->setVisible(shown.columns.size() > fewColumns);
    m_model->setTable(shown, foreignColumns(shown, graph, table));
    m_shown = toQString(shown.name.name);
    nameView();
    showDetail();
    shareHeight();
}

void TableColumns::shareHeight()
{
    if (m_isShared)
        return;
    // A short list leaves its room to the detail; a long one keeps half.
    const auto wanted = (m_model->rowCount() + 1) * metric::row + space::s;
    const auto list = std::min(wanted, std::max(4 * metric::row, m_splitter->height() / 2));
    m_splitter->setSizes({list, std::max(1, m_splitter->height() - list)});
}

void TableColumns::setSelectedColumn(std::optional<std::size_t> column)
{
    const QSignalBlocker blocker(m_view->selectionModel());
    const auto index = column
        ? m_filtered->mapFromSource(m_model->index(static_cast<int>(*column), TableColumnModel::NameColumn))
        : QModelIndex();
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
    m_view->viewport()->update();
    showDetail();
}

std::optional<std::size_t> TableColumns::selectedColumn() const
{
    const auto now = m_filtered->mapToSource(m_view->currentIndex());
    return now.isValid() ? std::optional(static_cast<std::size_t>(now.row())) : std::nullopt;
}

void TableColumns::showDetail()
{
    const auto column = selectedColumn();
    // The catalog may have been read anew, with other tables, before this panel hears of it.
    const bool isKnown = column && m_catalog && m_table.value < m_catalog->tables.size()
        && *column < m_catalog->table(m_table).columns.size();
    const bool wasShown = !m_detail->isHidden();
    m_detail->setVisible(isKnown);
    if (isKnown)
        m_detail->setColumn(*m_catalog, *m_graph, m_table, *column);
    if (isKnown != wasShown)
        shareHeight();
}

void TableColumns::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TableColumns::resizeEvent(QResizeEvent *event)
{
    // The name comes first: what does not fit stands in the detail below.
    constexpr int roomForDistinct = 372;
    constexpr int roomForNull = 312;
    m_view->setColumnHidden(TableColumnModel::DistinctColumn, width() < roomForDistinct);
    m_view->setColumnHidden(TableColumnModel::NullColumn, width() < roomForNull);
    QWidget::resizeEvent(event);
    shareHeight();
}

void TableColumns::nameView()
{
    m_view->setAccessibleName(m_shown.isEmpty() ? tr("Columns") : tr("Columns of %1").arg(m_shown));
}

void TableColumns::retranslate()
{
    nameView();
    m_filter->setPlaceholderText(tr("Filter columns, types, comments"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_model->retranslate();
    showDetail();
}

} // namespace espalier::ui
