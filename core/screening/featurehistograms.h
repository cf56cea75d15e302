// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/session.h"
#include "core/screening/suggest.h"

#include <map>
#include <string>
#include <vector>

namespace espalier::screening {

//! A study's training examples with all that its features are computed from, kept in memory: the histogram of one feature against the label
//! comes at once. Labels of other parts are not looked at but to split.
class FeatureHistograms
{
public:
    //! features: all that may be asked for, in or out of the study; those that the database or the engine cannot give are left out. columnCache:
    //! columns that are kept, and brought up to date; may be null.
    //! Errors: those of fetchLabelled() and of engine::Session; Unsupported where the engine is not for the study or the columns do not fit.
    static Result<FeatureHistograms> open(study::Study study, const std::vector<study::Feature> &features,
                                          const catalog::Catalog &catalog, pg::Connection &connection,
                                          columns::ColumnCache *columnCache = nullptr);

    //! Whatever its name.
    bool has(const study::Feature &feature) const { return nameOf(feature) != nullptr; }
    //! With relevance, missing share and histogram; its verdict is Kept, since nothing is ranked here. Requires: has().
    RankedFeature of(const study::Feature &feature) const;
    std::size_t rows() const { return m_label.codes.size(); }
    double labelBits() const { return m_labelBits; }

private:
    FeatureHistograms(engine::Session session, std::vector<study::Feature> features);
    const std::string *nameOf(const study::Feature &feature) const;

    engine::Session m_session;
    std::vector<study::Feature> m_features; //!< under the names that the session knows them by
    evaluate::Bins m_label;
    std::vector<bool> m_isMarked;
    double m_labelBits = 0;
};

//! The same but for its name.
bool isSameFeature(const study::Feature &one, const study::Feature &other);

} // namespace espalier::screening
