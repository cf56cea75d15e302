// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studyfeatures.h"

#include "ui/base/icon.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/models/featuremodel.h"
#include "ui/pages/common/studytext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/histogramdelegate.h"
#include "ui/widgets/sectionheader.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace espalier::ui {

namespace {

//! Groups half bold, what is not used in the secondary colour.
class StudyFeatureDelegate : public QStyledItemDelegate
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

} // namespace

StudyFeatures::StudyFeatures(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_model(new FeatureModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
{
    build();
    connect(m_suggest, &QPushButton::clicked, this, [this] {
        if (m_suggesting)
            Q_EMIT stopSuggestingRequested();
        else
            Q_EMIT suggestRequested();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &StudyFeatures::suggestRequested);
    connect(m_remove, &QPushButton::clicked, this, &StudyFeatures::removeSelected);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    connect(m_model, &FeatureModel::usedChanged, this, &StudyFeatures::use);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_remove->setEnabled(m_tree->selectionModel()->hasSelection());
    });
    retranslate();
}

void StudyFeatures::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, space::m, 0);
    column->setSpacing(space::s);
    m_header = new SectionHeader(QString(), this);
    m_suggest = new QPushButton(this);
    m_suggest->setObjectName(QStringLiteral("suggestButton"));
    m_header->addControl(m_suggest);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("featureFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_remove = new QPushButton(this);
    m_remove->setObjectName(QStringLiteral("removeButton"));
    m_remove->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_filter, 1);
    row->addWidget(m_remove);
    m_summary = makeLabel(QString(), TextRole::Secondary, this);
    m_summary->setObjectName(QStringLiteral("suggestionSummary"));
    m_summary->setWordWrap(true);
    buildTree();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tree);
    column->addWidget(m_header);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
    setTabOrder(m_suggest, m_filter);
    setTabOrder(m_filter, m_remove);
    setTabOrder(m_remove, m_tree);
}

void StudyFeatures::buildTree()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setAutoAcceptChildRows(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(QStringLiteral("features"));
    m_tree->setModel(m_filtered);
    m_tree->setItemDelegate(new StudyFeatureDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    auto *histogram = new HistogramDelegate(m_tree);
    histogram->setRoles(FeatureModel::BinsRole, FeatureModel::PositiveBinsRole);
    auto *bar = new BarDelegate(m_tree);
    bar->setRole(FeatureModel::RelevanceRole);
    m_tree->setItemDelegateForColumn(FeatureModel::HistogramColumn, histogram);
    m_tree->setItemDelegateForColumn(FeatureModel::RelevanceColumn, bar);
    m_tree->setMouseTracking(true);
    m_tree->viewport()->installEventFilter(this);
    connect(m_tree, &QTreeView::entered, this, &StudyFeatures::point);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        point(index);
        if (const auto *entry = entryAt(index))
            requestShape(entry->feature);
    });
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(FeatureModel::NameColumn, QHeaderView::Stretch);
    showColumns();
    auto *remove = new QAction(m_tree);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(remove);
    connect(remove, &QAction::triggered, this, &StudyFeatures::removeSelected);
}

void StudyFeatures::setStudy(const std::optional<study::Study> &study)
{
    const bool isSame = study && m_study && study->entity == m_study->entity && study->target == m_study->target;
    if (!isSame) {
        m_entries.clear();
        m_suggestion = {};
        showColumns();
        showSummary();
    }
    m_study = study;
    merge(study ? study->features : std::vector<study::Feature>());
    show();
}

void StudyFeatures::merge(const std::vector<study::Feature> &features)
{
    std::map<std::string, std::vector<Entry>, std::less<>> unusedAfter;
    std::map<std::string_view, bool, std::less<>> isUsed;
    for (const auto &feature : features)
        isUsed[feature.name] = true;
    std::string before;
    for (auto &entry : m_entries) {
        if (isUsed.contains(entry.feature.name))
            before = entry.feature.name;
        else
            unusedAfter[before].push_back({std::move(entry.feature), false});
    }
    std::vector<Entry> entries;
    const auto addUnused = [&entries, &unusedAfter](const std::string &name) {
        if (const auto found = unusedAfter.find(name); found != unusedAfter.end())
            std::ranges::move(found->second, std::back_inserter(entries));
    };
    addUnused({});
    for (const auto &feature : features) {
        entries.push_back({feature, true});
        addUnused(feature.name);
    }
    m_entries = std::move(entries);
}

void StudyFeatures::show()
{
    std::vector<FeatureRow> rows;
    rows.reserve(m_entries.size());
    for (const auto &entry : m_entries) {
        rows.push_back(featureRow(*m_study, entry.feature, entry.isUsed));
        m_suggestion.addTo(rows.back(), entry.feature);
    }
    // What was left out stands below.
    std::stable_partition(rows.begin(), rows.end(), [](const FeatureRow &row) {
        return row.group != StudySuggestion::leftOutGroup();
    });
    m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget *>(m_empty) : m_tree);
    if (rows != m_model->features()) {
        const auto closed = closedGroups();
        const auto scroll = m_tree->verticalScrollBar()->value();
        m_model->setFeatures(rows);
        m_tree->expandAll();
        close(closed);
        m_tree->verticalScrollBar()->setValue(scroll);
        m_remove->setEnabled(false);
    }
    showCount();
}

void StudyFeatures::showCount()
{
    const auto count = std::ranges::count_if(m_entries, &Entry::isUsed);
    const auto all = static_cast<std::ptrdiff_t>(m_entries.size());
    m_header->setBadge(!m_study           ? QString()
                           : count == all ? countText(count)
                                          : tr("%1 of %2").arg(countText(count), countText(all)));
}

QStringList StudyFeatures::closedGroups() const
{
    QStringList groups;
    for (int i = 0; i < m_filtered->rowCount(); ++i) {
        const auto group = m_filtered->index(i, 0);
        if (!m_tree->isExpanded(group))
            groups.append(groupKey(group));
    }
    return groups;
}

void StudyFeatures::close(const QStringList &groups)
{
    for (int i = 0; i < m_filtered->rowCount(); ++i) {
        const auto group = m_filtered->index(i, 0);
        if (groups.contains(groupKey(group)))
            m_tree->collapse(group);
    }
}

std::vector<study::Feature> StudyFeatures::used() const
{
    std::vector<study::Feature> features;
    for (const auto &entry : m_entries) {
        if (entry.isUsed)
            features.push_back(entry.feature);
    }
    return features;
}

void StudyFeatures::use(const QStringList &names, bool isUsed)
{
    const QSet<QString> changed(names.begin(), names.end());
    for (auto &entry : m_entries) {
        if (changed.contains(toQString(entry.feature.name)))
            entry.isUsed = isUsed;
    }
    showCount();
    // A whole group is looked at by asking for suggestions.
    if (isUsed && names.size() == 1) {
        for (const auto &entry : m_entries) {
            if (toQString(entry.feature.name) == names.front())
                requestShape(entry.feature);
        }
    }
    Q_EMIT featuresChanged(used(), isUsed ? tr("Use Features") : tr("Leave Features Out"));
}

QStringList StudyFeatures::selectedNames() const
{
    QStringList names;
    for (const auto &index : m_tree->selectionModel()->selectedRows()) {
        const auto name = index.data(FeatureModel::NameRole).toString();
        if (!name.isEmpty())
            names.append(name);
        for (int i = 0; name.isEmpty() && i < m_filtered->rowCount(index); ++i)
            names.append(m_filtered->index(i, 0, index).data(FeatureModel::NameRole).toString());
    }
    return names;
}

void StudyFeatures::removeSelected()
{
    const auto names = selectedNames();
    if (names.isEmpty() || !m_study)
        return;
    const QSet<QString> removed(names.begin(), names.end());
    const auto before = used();
    std::erase_if(m_entries, [&removed](const Entry &entry) {
        return removed.contains(toQString(entry.feature.name));
    });
    show();
    if (const auto left = used(); left.size() != before.size())
        Q_EMIT featuresChanged(left, tr("Remove Features"));
}

bool StudyFeatures::select(const QString &name)
{
    const auto find = [this, &name] {
        return m_filtered->match(m_filtered->index(0, 0), FeatureModel::NameRole, name, 1,
                                 Qt::MatchExactly | Qt::MatchRecursive);
    };
    const auto &rows = m_model->features();
    if (std::ranges::find(rows, name, &FeatureRow::name) == rows.end())
        return false;
    if (find().isEmpty())
        m_filter->clear();
    const auto found = find();
    if (found.isEmpty())
        return false;
    m_tree->setCurrentIndex(found.first());
    m_tree->scrollTo(found.first());
    return true;
}

void StudyFeatures::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudyFeatures::retranslate()
{
    m_header->setTitle(tr("Features"));
    m_suggest->setToolTip(tr("Compute features along the relations and rank them by what they tell of the label"));
    showSummary();
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the selected features from the list (Del)"));
    m_filter->setPlaceholderText(tr("Filter features"));
    m_filter->setAccessibleName(tr("Filter features"));
    m_tree->setAccessibleName(tr("Features"));
    m_empty->setState(QStringLiteral("list"), tr("No Features Yet"), tr("Those along the relations can be suggested."),
                      tr("Suggest Features"));
    show();
}

} // namespace espalier::ui
