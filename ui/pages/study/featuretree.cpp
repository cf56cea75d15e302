// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/featuretree.h"

#include "ui/base/theme.h"
#include "ui/widgets/histogramdelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

namespace espalier::ui {

namespace {

//! Groups half bold, what is not used in the secondary colour.
class FeatureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(FeatureModel::NameRole).toString().isEmpty())
            option->font = fontFor(TextRole::Strong);
        else if (index.data(Qt::CheckStateRole).toInt() == Qt::Unchecked)
            option->palette.setColor(QPalette::Text, coloursOf(option->widget).secondary);
    }
};

//! The words of a group without its count, which changes with each click.
QString groupKey(const QModelIndex &group)
{
    return group.data(FeatureModel::SortRole).toString();
}

QString nameAt(const QModelIndex &index)
{
    return index.siblingAtColumn(0).data(FeatureModel::NameRole).toString();
}

} // namespace

FeatureTree::FeatureTree(QWidget *parent)
    : QTreeView(parent)
    , m_features(new FeatureModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
{
    build();
    connectParts();
    setValuesShown(false);
}

void FeatureTree::build()
{
    m_filtered->setSourceModel(m_features);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setObjectName(QStringLiteral("features"));
    setModel(m_filtered);
    setItemDelegate(new FeatureDelegate(this));
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTextElideMode(Qt::ElideMiddle);
    auto *histogram = new HistogramDelegate(this);
    histogram->setRoles(FeatureModel::BinsRole, FeatureModel::PositiveBinsRole);
    auto *bar = new BarDelegate(this);
    bar->setRole(FeatureModel::RelevanceRole);
    setItemDelegateForColumn(FeatureModel::HistogramColumn, histogram);
    setItemDelegateForColumn(FeatureModel::RelevanceColumn, bar);
    setMouseTracking(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(FeatureModel::NameColumn, QHeaderView::Stretch);
}

void FeatureTree::connectParts()
{
    connect(this, &QTreeView::entered, this, [this](const QModelIndex &index) {
        Q_EMIT pointed(nameAt(index));
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        Q_EMIT pointed(nameAt(index));
        Q_EMIT chosen(nameAt(index));
    });
}

bool FeatureTree::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT pointed(nameAt(currentIndex()));
    return QTreeView::viewportEvent(event);
}

bool FeatureTree::setRows(const std::vector<FeatureRow> &rows)
{
    if (rows == m_features->features())
        return false;
    const auto closed = closedGroups();
    const auto scroll = verticalScrollBar()->value();
    m_features->setFeatures(rows);
    expandAll();
    close(closed);
    verticalScrollBar()->setValue(scroll);
    return true;
}

void FeatureTree::setFilter(const QString &text)
{
    m_filtered->setFilterFixedString(text);
    if (!text.isEmpty())
        expandAll();
}

void FeatureTree::setValuesShown(bool isShown)
{
    const std::array widths{0, metric::row * 3, metric::row * 3, metric::row * 2 + space::m};
    for (int i = FeatureModel::HistogramColumn; i < FeatureModel::ColumnCount; ++i) {
        setColumnHidden(i, !isShown);
        header()->resizeSection(i, widths[static_cast<std::size_t>(i)]);
    }
    setHeaderHidden(!isShown);
}

void FeatureTree::closeGroup(const QString &group)
{
    close({group});
}

QStringList FeatureTree::closedGroups() const
{
    QStringList groups;
    for (int i = 0; i < m_filtered->rowCount(); ++i) {
        const auto group = m_filtered->index(i, 0);
        if (!isExpanded(group))
            groups.append(groupKey(group));
    }
    return groups;
}

void FeatureTree::close(const QStringList &groups)
{
    for (int i = 0; i < m_filtered->rowCount(); ++i) {
        const auto group = m_filtered->index(i, 0);
        if (groups.contains(groupKey(group)))
            collapse(group);
    }
}

QStringList FeatureTree::selectedNames() const
{
    QStringList names;
    for (const auto &index : selectionModel()->selectedRows()) {
        const auto name = index.data(FeatureModel::NameRole).toString();
        if (!name.isEmpty())
            names.append(name);
        for (int i = 0; name.isEmpty() && i < m_filtered->rowCount(index); ++i)
            names.append(m_filtered->index(i, 0, index).data(FeatureModel::NameRole).toString());
    }
    return names;
}

bool FeatureTree::select(const QString &name)
{
    const auto found = m_filtered->match(m_filtered->index(0, 0), FeatureModel::NameRole, name, 1,
                                         Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        return false;
    setCurrentIndex(found.first());
    scrollTo(found.first());
    return true;
}

} // namespace espalier::ui
