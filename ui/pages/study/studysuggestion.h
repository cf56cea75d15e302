// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/suggest.h"
#include "ui/models/featuremodel.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace espalier::ui {

//! What is known of the candidates of a suggestion, in words and numbers for the list of features.
class StudySuggestion
{
public:
    StudySuggestion() = default;
    explicit StudySuggestion(screening::Suggestion suggestion);

    bool isEmpty() const { return m_suggestion.ranked.empty(); }
    //! All candidates, the most relevant first.
    std::vector<study::Feature> features() const;
    //! How many were looked at, on how many examples, and how.
    QString summary() const;
    //! Relevance (the best kept one has 1), histogram and missing share; an unused one that was left out goes to a group of its own with
    //! the reason. A feature of the user's own stays as it is.
    void addTo(FeatureRow &row, const study::Feature &feature) const;
    //! What was computed of one feature alone; its place among the others stays.
    void add(const screening::RankedFeature &ranked);
    //! True where the values of a feature are known.
    bool knows(const study::Feature &feature) const;
    static QString leftOutGroup();

private:
    const screening::RankedFeature *find(const study::Feature &feature) const;
    QString reason(const screening::RankedFeature &ranked) const;

    screening::Suggestion m_suggestion;
    std::map<std::string, std::size_t, std::less<>> m_places; //!< by name, in m_suggestion.ranked
    bool m_isRanked = false; //!< all are known, not only those that were asked for
    double m_best = 0; //!< relevance of the best one that is kept
    std::size_t m_kept = 0;
};

} // namespace espalier::ui
