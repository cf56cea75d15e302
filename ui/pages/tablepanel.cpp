// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablepanel.h"

#include "ui/base/icon.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/histogramdelegate.h"
#include "ui/widgets/typeicon.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>
#include <charconv>

namespace espalier::ui {

namespace {

constexpr int panelBinsRole = Qt::UserRole + 1;
constexpr int panelTableRole = Qt::UserRole + 1;
enum PanelColumn
{
    PanelName,
    PanelType,
    PanelMissing,
    PanelDistinct,
    PanelHistogram,
    PanelColumns
};

QTreeView *makePanelView(QStandardItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setObjectName(name);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setProperty("frameless", true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

QStandardItem *panelItem(const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

QString columnNames(const catalog::Table &table, const std::vector<std::size_t> &columns)
{
    QStringList names;
    for (const auto column : columns)
        names.append(toQString(table.columns[column].name));
    return names.join(QStringLiteral(", "));
}

std::optional<double> panelNumber(const std::string &text)
{
    double value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec != std::errc() || result.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

std::vector<double> statisticsBins(const catalog::Column &column, std::size_t bins)
{
    if (!column.statistics)
        return {};
    std::vector<double> bounds;
    for (const auto &text : column.statistics->histogram) {
        const auto value = panelNumber(text);
        if (!value)
            break;
        bounds.push_back(*value);
    }
    if (bounds.size() < 3 || bounds.size() != column.statistics->histogram.size() || bounds.back() <= bounds.front())
        return column.statistics->commonFrequencies;
    std::vector<double> heights(bins);
    const auto width = (bounds.back() - bounds.front()) / static_cast<double>(bins);
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
        // Each bin of pg_stats holds the same share of the rows, spread evenly over its width.
        for (std::size_t bin = 0; bin < bins; ++bin) {
            const auto from = bounds.front() + width * static_cast<double>(bin);
            const auto common = std::min(bounds[i + 1], from + width) - std::max(bounds[i], from);
            if (common > 0)
                heights[bin] += common / std::max(bounds[i + 1] - bounds[i], 1e-300);
        }
    }
    return heights;
}

QString distinctText(const catalog::ColumnStatistics &statistics, std::int64_t rows)
{
    if (statistics.distinct >= 0)
        return shortCountText(static_cast<std::int64_t>(statistics.distinct));
    return rows >= 0 ? shortCountText(static_cast<std::int64_t>(-statistics.distinct * static_cast<double>(rows)))
                     : percentText(-statistics.distinct);
}

TablePanel::TablePanel(QWidget *parent)
    : QWidget(parent)
    , m_name(makeLabel({}, TextRole::Section, this))
    , m_schema(makeLabel({}, TextRole::Secondary, this))
    , m_comment(makeLabel({}, TextRole::Body, this))
    , m_kind(new Chip(this))
    , m_rows(new Chip(this))
    , m_bytes(new Chip(this))
    , m_columnModel(new QStandardItemModel(this))
    , m_relationsTitle(makeLabel({}, TextRole::Strong, this))
    , m_relationModel(new QStandardItemModel(this))
    , m_predict(new QPushButton(this))
{
    m_columns = makePanelView(m_columnModel, QStringLiteral("columns"), this);
    m_relations = makePanelView(m_relationModel, QStringLiteral("relations"), this);
    m_relations->setHeaderHidden(true);
    m_columns->header()->setMinimumSectionSize(36);
    auto *histogram = new HistogramDelegate(this);
    histogram->setRoles(panelBinsRole);
    m_columns->setItemDelegateForColumn(PanelHistogram, histogram);
    m_comment->setWordWrap(true);
    m_comment->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeSecondary(m_comment);

    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::xs);
    for (auto *chip : {m_kind, m_rows, m_bytes})
        chips->addWidget(chip);
    chips->addStretch();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::s);
    head->setSpacing(space::xs);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_schema, m_name})
        head->addWidget(widget);
    head->addLayout(chips);
    head->addWidget(m_comment);
    head->addSpacing(space::xs);
    head->addWidget(m_predict);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_columns, 3);
    m_relationsTitle->setContentsMargins(space::m, space::s, space::m, space::xs);
    column->addWidget(m_relationsTitle);
    column->addWidget(m_relations, 2);

    connect(m_columns->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            Q_EMIT columnSelected(static_cast<std::size_t>(now.row()));
    });
    connect(m_relations, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const auto table = index.siblingAtColumn(0).data(panelTableRole).toULongLong();
        Q_EMIT tableRequested(catalog::TableId{static_cast<std::size_t>(table)});
    });
    connect(m_predict, &QPushButton::clicked, this, [this] {
        const auto now = m_columns->currentIndex();
        Q_EMIT predictRequested(now.isValid() ? std::optional(static_cast<std::size_t>(now.row())) : std::nullopt);
    });
    retranslate();
}

void TablePanel::setTable(const catalog::Catalog &catalog, const graph::RelationGraph &graph, catalog::TableId id)
{
    m_table = id;
    const auto &table = catalog.table(id);
    m_name->setText(toQString(table.name.name));
    m_schema->setText(toQString(table.name.schema));
    m_comment->setText(toQString(table.comment));
    m_comment->setVisible(!table.comment.empty());
    fillChips(table);
    fillColumns(table, graph);
    fillRelations(catalog, graph);
    retranslate();
}

void TablePanel::setSelectedColumn(std::optional<std::size_t> column)
{
    const QSignalBlocker blocker(m_columns->selectionModel());
    m_columns->setCurrentIndex(column ? m_columnModel->index(static_cast<int>(*column), 0) : QModelIndex());
    m_columns->viewport()->update();
    retranslate();
}

void TablePanel::fillChips(const catalog::Table &table)
{
    m_kindShown = table.kind;
    m_rowsShown = table.rowEstimate;
    m_bytesShown = table.bytes;
}

void TablePanel::fillColumns(const catalog::Table &table, const graph::RelationGraph &graph)
{
    const QSignalBlocker blocker(m_columns->selectionModel());
    m_columnModel->setRowCount(0);
    m_columnModel->setColumnCount(PanelColumns);
    std::vector<bool> isForeign(table.columns.size());
    for (const auto &relation : graph.relations) {
        if (relation.child == m_table) {
            for (const auto place : relation.childColumns)
                isForeign[place] = true;
        }
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto &value = table.columns[i];
        const auto isKey = std::find(table.primaryKey.begin(), table.primaryKey.end(), i) != table.primaryKey.end();
        auto *name = panelItem(toQString(value.name));
        name->setIcon(isKey              ? icon(QStringLiteral("key"), Tint::Warning)
                          : isForeign[i] ? icon(QStringLiteral("foreign"))
                                         : icon(iconNameOf(value.type)));
        name->setToolTip(toQString(value.comment));
        auto *type = panelItem(shortTypeName(value));
        type->setToolTip(toQString(value.typeName));
        type->setFont(fontFor(TextRole::Secondary));
        auto *missing = panelItem({}, Qt::AlignRight);
        auto *distinct = panelItem({}, Qt::AlignRight);
        auto *histogram = panelItem({});
        if (value.statistics) {
            missing->setText(percentText(value.statistics->nullFraction));
            distinct->setText(distinctText(*value.statistics, table.rowEstimate));
            const auto bins = statisticsBins(value);
            histogram->setData(QVariant::fromValue(QList<double>(bins.begin(), bins.end())), panelBinsRole);
        }
        for (auto *item : {missing, distinct})
            item->setFont(fontFor(TextRole::Secondary));
        m_columnModel->appendRow({name, type, missing, distinct, histogram});
    }
}

void TablePanel::fillRelations(const catalog::Catalog &catalog, const graph::RelationGraph &graph)
{
    m_relationModel->setRowCount(0);
    for (const auto &relation : graph.relations) {
        const auto isOut = relation.child == m_table;
        if (!isOut && relation.parent != m_table)
            continue;
        const auto other = isOut ? relation.parent : relation.child;
        auto *name = panelItem(toQString(catalog.table(other).name.name));
        name->setIcon(icon(isOut ? QStringLiteral("forward") : QStringLiteral("back")));
        name->setData(static_cast<qulonglong>(other.value), panelTableRole);
        auto *by = panelItem(columnNames(catalog.table(relation.child), relation.childColumns));
        by->setFont(fontFor(TextRole::Secondary));
        m_relationModel->appendRow({name, by});
    }
    m_relations->header()->setSectionResizeMode(QHeaderView::Stretch);
}

void TablePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TablePanel::retranslate()
{
    const auto kindText = [this] {
        switch (m_kindShown) {
        case catalog::TableKind::Table:
            return tr("table");
        case catalog::TableKind::Partitioned:
            return tr("partitioned table");
        case catalog::TableKind::View:
            return tr("view");
        case catalog::TableKind::MaterializedView:
            return tr("materialized view");
        case catalog::TableKind::Foreign:
            return tr("foreign table");
        }
        return QString();
    };
    m_kind->setText(kindText());
    m_rows->setText(m_rowsShown < 0 ? tr("never analysed") : tr("%1 rows").arg(shortCountText(m_rowsShown)));
    m_bytes->setText(bytesText(m_bytesShown));
    m_columnModel->setHorizontalHeaderLabels({tr("Column"), tr("Type"), tr("Null"), tr("Distinct"), tr("Values")});
    auto *header = m_columns->header();
    if (header->count() == PanelColumns) {
        header->setSectionResizeMode(PanelName, QHeaderView::Stretch);
        header->setStretchLastSection(false);
        m_columns->setColumnWidth(PanelType, 82);
        m_columns->setColumnWidth(PanelMissing, 48);
        m_columns->setColumnWidth(PanelDistinct, 66);
        m_columns->setColumnWidth(PanelHistogram, 62);
    }
    m_relationsTitle->setText(tr("Relations"));
    const auto now = m_columns->currentIndex();
    m_predict->setText(now.isValid() ? tr("Predict %1…").arg(now.siblingAtColumn(0).data().toString())
                                     : tr("Predict Something About Each Row…"));
    m_columns->setAccessibleName(tr("Columns of %1").arg(m_name->text()));
    m_relations->setAccessibleName(tr("Relations of %1").arg(m_name->text()));
}

} // namespace espalier::ui
