// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/changespanel.h"

#include "ui/base/theme.h"
#include "ui/models/ratemodel.h"
#include "ui/pages/explore/changedelegate.h"
#include "ui/pages/explore/changetext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/histogramdelegate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/words/moments.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace espalier::ui {

namespace {

QTreeView *makeChangeView(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setObjectName(name);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setProperty("frameless", true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->header()->setStretchLastSection(false);
    view->header()->setMinimumSectionSize(36);
    return view;
}

} // namespace

ChangesPanel::ChangesPanel(QWidget *parent)
    : QWidget(parent)
    , m_head(new SectionHeader({}, this))
    , m_since(makeLabel({}, TextRole::Secondary, this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_model(new QStandardItemModel(this))
    , m_switch(new QCheckBox(this))
    , m_activityNote(makeLabel({}, TextRole::Secondary, this))
    , m_rateModel(new RateModel(this))
{
    buildViews();
    buildFrame();
    connectViews();
    retranslate();
}

void ChangesPanel::buildViews()
{
    m_view = makeChangeView(m_model, QStringLiteral("changes"), this);
    m_view->setHeaderHidden(true);
    m_view->setIndentation(space::m);
    m_view->setRootIsDecorated(true);
    m_view->setItemDelegate(new ChangeDelegate(m_view));
    m_rates = makeChangeView(m_rateModel, QStringLiteral("rates"), this);
    auto *bars = new BarDelegate(this);
    bars->setRole(RateModel::ShareRole);
    m_rates->setItemDelegateForColumn(RateModel::ShareColumn, bars);
    m_rates->header()->setSectionResizeMode(RateModel::TableColumn, QHeaderView::Stretch);
    m_rates->setColumnWidth(RateModel::InsertedColumn, 58);
    m_rates->setColumnWidth(RateModel::UpdatedColumn, 70);
    m_rates->setColumnWidth(RateModel::DeletedColumn, 52);
    m_rates->setColumnWidth(RateModel::ShareColumn, 48);
}

void ChangesPanel::buildFrame()
{
    m_since->setWordWrap(true);
    m_activityNote->setWordWrap(true);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::m, space::s, space::m, space::xs);
    head->setSpacing(0);
    head->addWidget(m_head);
    head->addWidget(m_since);
    auto *rule = new QFrame(this);
    rule->setProperty("rule", true);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::m, space::s, space::m, space::s);
    foot->setSpacing(space::xs);
    foot->addWidget(m_switch);
    foot->addWidget(m_activityNote);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_stack, 3);
    column->addWidget(rule);
    column->addLayout(foot);
    column->addWidget(m_rates, 2);
}

void ChangesPanel::connectViews()
{
    connect(m_switch, &QCheckBox::toggled, this, [this] {
        m_hasRates = false;
        m_rateModel->setRates({});
        m_message->clear();
        showActivity();
        updateActivity(isVisible());
    });
    const auto request = [this](const QVariant &table) {
        if (table.isValid())
            Q_EMIT tableRequested(catalog::TableId{static_cast<std::size_t>(table.toULongLong())});
    };
    connect(m_view, &QTreeView::clicked, this, [request](const QModelIndex &index) {
        request(index.siblingAtColumn(0).data(ChangeDelegate::TableRole));
    });
    connect(m_view, &QTreeView::activated, this, [request](const QModelIndex &index) {
        request(index.siblingAtColumn(0).data(ChangeDelegate::TableRole));
    });
    const auto requestRate = [request](const QModelIndex &index) {
        request(index.data(RateModel::TableRole));
    };
    connect(m_rates, &QTreeView::clicked, this, requestRate);
    connect(m_rates, &QTreeView::activated, this, requestRate);
}

void ChangesPanel::setCatalog(const catalog::Catalog &catalog)
{
    if (std::ranges::equal(m_names, catalog.tables, {}, {}, &catalog::Table::name))
        return;
    m_visit.reset();
    m_rateModel->setRates({});
    takeNames(catalog);
    retranslate();
}

void ChangesPanel::takeNames(const catalog::Catalog &catalog)
{
    m_names.clear();
    for (const auto &table : catalog.tables)
        m_names.push_back(table.name);
}

void ChangesPanel::setChanges(const workbench::VisitChanges &visit, const catalog::Catalog &catalog)
{
    m_visit = visit;
    takeNames(catalog);
    m_rateModel->setCatalog(catalog);
    m_message->clear();
    retranslate();
}

void ChangesPanel::setError(const Error &error)
{
    m_message->showError(error);
}

void ChangesPanel::setRates(const std::vector<catalog::TableRate> &rates)
{
    if (!m_switch->isChecked())
        return;
    m_hasRates = true;
    m_rateModel->setRates(rates);
    showActivity();
}

void ChangesPanel::setActivityError(const Error &error)
{
    m_switch->setChecked(false);
    m_message->showError(error);
}

void ChangesPanel::setActivityOn(bool isOn)
{
    m_switch->setChecked(isOn);
}

bool ChangesPanel::isActivityOn() const
{
    return m_switch->isChecked();
}

void ChangesPanel::setTarget(QStandardItem *item, const sql::QualifiedName &name) const
{
    const auto found = std::ranges::lower_bound(m_names, name);
    if (found != m_names.end() && *found == name)
        item->setData(static_cast<qulonglong>(found - m_names.begin()), ChangeDelegate::TableRole);
}

QStandardItem *ChangesPanel::addGroup(ChangeGroup group, std::size_t count)
{
    auto *item =
        new QStandardItem(QStringLiteral("%1  %2").arg(groupTitle(group), countText(static_cast<std::int64_t>(count))));
    item->setData(true, ChangeDelegate::GroupRole);
    item->setSelectable(false);
    m_model->appendRow(item);
    return item;
}

void ChangesPanel::addStructure(ChangeGroup group)
{
    std::vector<const catalog::Change *> changes;
    for (const auto &change : m_visit->changes.structure) {
        if (groupOf(change.kind) == group)
            changes.push_back(&change);
    }
    if (changes.empty())
        return;
    auto *head = addGroup(group, changes.size());
    for (const auto *change : changes) {
        auto *subject = new QStandardItem(changeSubject(*change));
        setTarget(subject, change->table);
        auto *detail = new QStandardItem(changeDetail(*change));
        detail->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (auto *item : {subject, detail})
            item->setToolTip(plainTip(QStringLiteral("%1\n%2").arg(
                QString::fromStdString(sql::displayName(change->table)), changeDetail(*change))));
        head->appendRow({subject, detail});
    }
}

void ChangesPanel::addRows()
{
    const auto &rows = m_visit->changes.rows;
    if (rows.empty())
        return;
    auto *head = addGroup(ChangeGroup::Rows, rows.size());
    for (const auto &change : rows) {
        auto *subject = new QStandardItem(toQString(change.table.name));
        setTarget(subject, change.table);
        auto *growth = new QStandardItem(growthText(change));
        growth->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const auto series =
            std::ranges::lower_bound(m_visit->history.tables, change.table, {}, &workbench::RowSeries::table);
        if (series != m_visit->history.tables.end() && series->table == change.table && series->rows.size() > 2) {
            QList<double> heights;
            for (const auto count : series->rows)
                heights.append(static_cast<double>(std::max<std::int64_t>(0, count)));
            growth->setData(QVariant::fromValue(heights), ChangeDelegate::BinsRole);
        }
        for (auto *item : {subject, growth})
            item->setToolTip(plainTip(QStringLiteral("%1\n%2").arg(
                QString::fromStdString(sql::displayName(change.table)), growthDetail(change))));
        head->appendRow({subject, growth});
    }
}

void ChangesPanel::fill()
{
    m_model->clear();
    m_model->setColumnCount(2);
    if (m_visit) {
        for (const auto group :
             {ChangeGroup::NewTables, ChangeGroup::GoneTables, ChangeGroup::Columns, ChangeGroup::Keys})
            addStructure(group);
        addRows();
    }
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setFirstColumnSpanned(row, {}, true);
    m_view->expandAll();
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

QString ChangesPanel::sinceText() const
{
    const auto &changes = m_visit->changes;
    const auto seconds = static_cast<double>(changes.now.microseconds - changes.since.microseconds) / 1e6;
    return tr("%1, %2").arg(shortMoment(changes.since), agoText(seconds));
}

void ChangesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChangesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateActivity(true);
}

void ChangesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateActivity(false);
}

void ChangesPanel::updateActivity(bool isSeen)
{
    const bool isCounting = isSeen && m_switch->isChecked();
    if (std::exchange(m_isCounting, isCounting) != isCounting)
        Q_EMIT activityToggled(isCounting);
}

void ChangesPanel::showActivity()
{
    const bool isOn = m_switch->isChecked();
    m_rates->setVisible(isOn && m_rateModel->rowCount() > 0);
    m_activityNote->setText(!isOn             ? tr("Counts what the server has counted; one small query each time.")
                                : !m_hasRates ? tr("Counting…")
                                : m_rateModel->rowCount() == 0
                                ? tr("Nothing was written since the last count.")
                                : tr("%n table(s) written to since the last count.", nullptr, m_rateModel->rowCount()));
}

void ChangesPanel::retranslate()
{
    m_head->setTitle(tr("Changes"));
    if (!m_visit) {
        m_since->clear();
        m_empty->setState(
            QStringLiteral("history"), tr("No visit yet"),
            tr("Once a database is connected to, what changed in it since the last visit is listed here."));
    } else if (m_visit->isFirst) {
        m_since->clear();
        m_empty->setState(QStringLiteral("history"), tr("The first visit"),
                          tr("From now on it is noticed what changes: tables, columns, keys and numbers of rows."));
    } else {
        m_since->setText(tr("Since the last visit: %1").arg(sinceText()));
        m_empty->setState(QStringLiteral("check"), tr("Nothing changed"),
                          tr("Nothing changed since %1.").arg(sinceText()));
    }
    m_since->setVisible(m_visit && !m_visit->isFirst);
    const auto count = m_visit ? m_visit->changes.structure.size() + m_visit->changes.rows.size() : 0;
    m_head->setBadge(count == 0 ? QString() : countText(static_cast<std::int64_t>(count)));
    m_switch->setText(tr("Rows per second"));
    m_switch->setToolTip(tr("Count rows that come and go, every two seconds while this page is open"));
    m_view->setAccessibleName(tr("Changes since the last visit"));
    m_rates->setAccessibleName(tr("Rows per second by table"));
    m_rateModel->retranslate();
    fill();
    showActivity();
}

} // namespace espalier::ui
