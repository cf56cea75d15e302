// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studysuggestion.h"

#include "ui/words/studywords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace espalier::ui {

namespace {

using screening::Verdict;

struct SuggestionText
{
    Q_DECLARE_TR_FUNCTIONS(StudySuggestion)
};

QString counted(std::size_t count)
{
    return countText(static_cast<std::int64_t>(count));
}

} // namespace

StudySuggestion::StudySuggestion(screening::Suggestion suggestion)
    : m_suggestion(std::move(suggestion))
    , m_isRanked(!m_suggestion.ranked.empty())
{
    for (std::size_t i = 0; i < m_suggestion.ranked.size(); ++i) {
        const auto &ranked = m_suggestion.ranked[i];
        m_places[ranked.feature.name] = i;
        if (ranked.verdict == Verdict::Kept) {
            m_best = std::max(m_best, ranked.relevance.bits);
            ++m_kept;
        }
    }
}

std::vector<study::Feature> StudySuggestion::features() const
{
    std::vector<study::Feature> features;
    features.reserve(m_suggestion.ranked.size());
    for (const auto &ranked : m_suggestion.ranked)
        features.push_back(ranked.feature);
    return features;
}

QString StudySuggestion::summary() const
{
    // Nothing was ranked where features were looked at one by one.
    if (m_suggestion.computed == 0)
        return {};
    const bool isSample = m_suggestion.rowsUsed < m_suggestion.trainingRows;
    const auto rows = isSample ? SuggestionText::tr("%1 of %2 training examples")
                                     .arg(counted(m_suggestion.rowsUsed), counted(m_suggestion.trainingRows))
                               : SuggestionText::tr("%1 training examples").arg(counted(m_suggestion.rowsUsed));
    return SuggestionText::tr("%1 of %2 candidates computed on %3 in %4 s, ranked by mutual information with the label")
        .arg(counted(m_suggestion.computed), counted(m_suggestion.ranked.size()), rows,
             QLocale().toString(m_suggestion.seconds, 'f', 1));
}

QString StudySuggestion::leftOutGroup()
{
    return SuggestionText::tr("Left Out");
}

QString StudySuggestion::reason(const screening::RankedFeature &ranked) const
{
    switch (ranked.verdict) {
    case Verdict::Kept:
        return {};
    case Verdict::Untimed:
        return SuggestionText::tr("its rows tell no time, later ones may be among them");
    case Verdict::Future:
        return SuggestionText::tr("mostly after the moment of prediction, not known by then");
    case Verdict::Leaky:
        return SuggestionText::tr("alone it nearly tells the label");
    case Verdict::BelowTheBest:
        return SuggestionText::tr("below the first %1").arg(counted(m_kept));
    case Verdict::SameAs: {
        const auto place = m_places.find(ranked.sameAs);
        return SuggestionText::tr("says the same as %1")
            .arg(place == m_places.end() ? toQString(ranked.sameAs)
                                         : featureWords(m_suggestion.ranked[place->second].feature));
    }
    case Verdict::SaysNothing:
        return SuggestionText::tr("says nothing about the label");
    case Verdict::MostlyMissing:
        return SuggestionText::tr("%1 missing").arg(percentText(ranked.missing));
    case Verdict::Constant:
        return SuggestionText::tr("constant");
    case Verdict::NotComputed:
        return SuggestionText::tr("not computed");
    }
    return {};
}

const screening::RankedFeature *StudySuggestion::find(const study::Feature &feature) const
{
    const auto place = m_places.find(feature.name);
    return place == m_places.end() || !(m_suggestion.ranked[place->second].feature == feature)
        ? nullptr
        : &m_suggestion.ranked[place->second];
}

bool StudySuggestion::knows(const study::Feature &feature) const
{
    const auto *ranked = find(feature);
    return ranked != nullptr && ranked->verdict != Verdict::NotComputed;
}

void StudySuggestion::add(const screening::RankedFeature &ranked)
{
    const auto [place, isNew] = m_places.try_emplace(ranked.feature.name, m_suggestion.ranked.size());
    if (isNew)
        m_suggestion.ranked.emplace_back();
    m_suggestion.ranked[place->second] = ranked;
    m_best = std::max(m_best, ranked.relevance.bits);
    if (m_suggestion.labelBits <= 0 && ranked.relevance.share > 0)
        m_suggestion.labelBits = ranked.relevance.bits / ranked.relevance.share;
}

void StudySuggestion::addTo(FeatureRow &row, const study::Feature &feature) const
{
    const auto *known = find(feature);
    if (known == nullptr)
        return;
    const auto &ranked = *known;
    if (ranked.verdict != Verdict::NotComputed) {
        // Beside the best of all where all are known; alone, by how much of the label it tells.
        row.relevance = !m_isRanked ? ranked.relevance.share
            : m_best > 0            ? std::min(1.0, ranked.relevance.bits / m_best)
                                    : 0;
        row.missing = ranked.missing;
        row.bins = ranked.histogram.all;
        row.positiveBins = ranked.histogram.marked;
        row.sql = SuggestionText::tr("%1\n%2 of the label's %3 bits")
                      .arg(row.name, QLocale().toString(ranked.relevance.bits, 'f', 4),
                           QLocale().toString(m_suggestion.labelBits, 'f', 3));
    }
    if (row.isUsed || ranked.verdict == Verdict::Kept)
        return;
    const auto why = reason(ranked);
    row.label = SuggestionText::tr("%1 (%2): %3").arg(row.label, row.group, why);
    row.sql = row.label + u'\n' + row.sql; // the list may have no room for all of it
    row.group = leftOutGroup();
}

} // namespace espalier::ui
