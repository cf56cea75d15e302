// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/catalog/catalog.h"
#include "core/screening/association.h"
#include "core/study/study.h"

#include <cstddef>
#include <optional>
#include <vector>

//! Whether a feature may know the label: asked where features are suggested and where a study is checked.
namespace espalier::screening {

//! How a feature is tied to the label, from what may be known to what can hardly be.
enum class Tie
{
    Honest,
    ByMissing, //!< whether it is missing tells the label
    TooGood, //!< alone it predicts the label so well that it may not have been known before
    Certain, //!< so well that it hardly was
    Copy //!< the label, or an ordered function of it
};

struct Judgement
{
    Association association;
    Tie tie = Tie::Honest;
    std::optional<double> later; //!< shareLater()
    bool isKnownLater() const; //!< mostly after the moment of prediction
};

//! At most so many rows, in random order: more tell nothing else.
std::vector<std::size_t> comparedRows(std::vector<std::size_t> rows, Seed seed);

class LabelJudge
{
public:
    //! rows: comparedRows(), of the examples that have a label; unchecked: study and catalog outlive it. Requires: isComparable() of the
    //! label's values there.
    LabelJudge(const study::Study &study, const catalog::Catalog &catalog, const frame::Column &label,
               std::vector<std::size_t> rows);

    //! values: of all examples. Parts of the as-of time are known by definition.
    Judgement of(const study::Feature &feature, const frame::Column &values) const;
    //! Whether so many more rows as there may be would hardly change that nothing is to be told of a feature. judgement: its own.
    bool isHonestBeyondDoubt(const study::Feature &feature, const Judgement &judgement) const;
    //! Whether the association alone is suspicious: for what is told of a feature beside something graver.
    bool isSuspicious(const study::Feature &feature, const Association &association) const;
    //! The label of the rows that are compared.
    const frame::Column &label() const { return m_label.values; }

private:
    Tie tieOf(const study::Feature &feature, const frame::Column &values, const Association &association) const;

    const study::Study &m_study;
    const catalog::Catalog &m_catalog;
    std::vector<std::size_t> m_rows;
    ComparedLabel m_label;
};

} // namespace espalier::screening
