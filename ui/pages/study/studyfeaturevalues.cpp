// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the values of the features that are listed, all at once or one by one.
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/models/featuremodel.h"
#include "ui/pages/common/studytext.h"
#include "ui/pages/study/studyfeatures.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>
#include <array>

namespace espalier::ui {

void StudyFeatures::showColumns()
{
    const std::array widths{0, metric::row * 3, metric::row * 3, metric::row * 2 + space::m};
    for (int i = FeatureModel::HistogramColumn; i < FeatureModel::ColumnCount; ++i) {
        m_tree->setColumnHidden(i, m_suggestion.isEmpty());
        m_tree->header()->resizeSection(i, widths[static_cast<std::size_t>(i)]);
    }
    m_tree->setHeaderHidden(m_suggestion.isEmpty());
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
    showColumns();
    showSummary();
    if (!m_study)
        return;
    merge(m_study->features);
    show();
    close({StudySuggestion::leftOutGroup()});
}

const StudyFeatures::Entry *StudyFeatures::entryAt(const QModelIndex &index) const
{
    const auto name = index.siblingAtColumn(0).data(FeatureModel::NameRole).toString().toStdString();
    const auto found = std::ranges::find_if(m_entries, [&name](const Entry &entry) {
        return entry.feature.name == name;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void StudyFeatures::point(const QModelIndex &index)
{
    const auto *entry = entryAt(index);
    Q_EMIT featurePointed(entry == nullptr ? std::nullopt : std::optional(entry->feature));
}

bool StudyFeatures::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave)
        point(m_tree->currentIndex());
    return QWidget::eventFilter(watched, event);
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
        showColumns();
    const auto entry = std::ranges::find_if(m_entries, [&ranked](const Entry &each) {
        return each.feature == ranked.feature;
    });
    if (entry == m_entries.end())
        return;
    auto row = featureRow(*m_study, entry->feature, entry->isUsed);
    m_suggestion.addTo(row, entry->feature);
    m_model->setValues(row);
}

} // namespace espalier::ui
