// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studyfeatures.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/featuremodel.h"
#include "ui/pages/common/studytext.h"
#include "ui/pages/study/featuretree.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionheader.h"
#include "ui/words/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>

#include <algorithm>
#include <functional>
#include <map>

namespace espalier::ui {

StudyFeatures::StudyFeatures(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_tree(new FeatureTree(this))
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
    connect(m_filter, &QLineEdit::textChanged, m_tree, &FeatureTree::setFilter);
    connect(&m_tree->features(), &FeatureModel::usedChanged, this, &StudyFeatures::use);
    auto *remove = new QAction(m_tree);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(remove);
    connect(remove, &QAction::triggered, this, &StudyFeatures::removeSelected);
    connect(m_tree, &FeatureTree::pointed, this, [this](const QString &name) {
        const auto *entry = entryOf(name);
        Q_EMIT featurePointed(entry == nullptr ? std::nullopt : std::optional(entry->feature));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &StudyFeatures::currentChanged);
    connect(m_tree, &FeatureTree::chosen, this, [this](const QString &name) {
        if (const auto *entry = entryOf(name))
            requestShape(entry->feature);
    });
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
    m_header->setTerm("feature");
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

void StudyFeatures::setStudy(const std::optional<study::Study> &study)
{
    const bool isSame = study && m_study && study->entity == m_study->entity && study->target == m_study->target;
    if (!isSame) {
        m_entries.clear();
        m_suggestion = {};
        m_tree->setValuesShown(false);
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
    if (m_tree->setRows(rows))
        m_remove->setEnabled(false);
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

void StudyFeatures::removeSelected()
{
    const auto names = m_tree->selectedNames();
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
    const auto &rows = m_tree->features().features();
    if (std::ranges::find(rows, name, &FeatureRow::name) == rows.end())
        return false;
    if (m_tree->select(name))
        return true;
    m_filter->clear();
    return m_tree->select(name);
}

QString StudyFeatures::current() const
{
    return m_tree->currentIndex().data(FeatureModel::NameRole).toString();
}

void StudyFeatures::showSummary()
{
    const auto text = m_suggesting ? tr("Looking at features along the relations: %1").arg(percentText(*m_suggesting))
                                   : m_suggestion.summary();
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
    m_suggest->setText(m_suggesting ? tr("Stop") : tr("Suggest Features"));
}

void StudyFeatures::setSuggesting(std::optional<double> fraction)
{
    m_suggesting = fraction;
    showSummary();
}

void StudyFeatures::setSuggestion(const screening::Suggestion &suggestion)
{
    m_suggestion = StudySuggestion(suggestion);
    m_entries.clear();
    for (const auto &feature : m_suggestion.features())
        m_entries.push_back({feature, false});
    m_tree->setValuesShown(!m_suggestion.isEmpty());
    showSummary();
    if (!m_study)
        return;
    merge(m_study->features);
    show();
    m_tree->closeGroup(StudySuggestion::leftOutGroup());
}

void StudyFeatures::requestShape(const study::Feature &feature)
{
    if (!m_suggestion.knows(feature))
        Q_EMIT shapeRequested(feature);
}

void StudyFeatures::setShape(const screening::RankedFeature &ranked)
{
    const bool isFirst = m_suggestion.isEmpty();
    m_suggestion.add(ranked);
    if (isFirst)
        m_tree->setValuesShown(true);
    const auto entry = std::ranges::find_if(m_entries, [&ranked](const Entry &each) {
        return each.feature == ranked.feature;
    });
    if (entry == m_entries.end())
        return;
    auto row = featureRow(*m_study, entry->feature, entry->isUsed);
    m_suggestion.addTo(row, entry->feature);
    m_tree->features().setValues(row);
}

const StudyFeatures::Entry *StudyFeatures::entryOf(const QString &name) const
{
    const auto found = std::ranges::find_if(m_entries, [wanted = name.toStdString()](const Entry &entry) {
        return entry.feature.name == wanted;
    });
    return found == m_entries.end() ? nullptr : &*found;
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
