// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/labeljudge.h"

#include "core/screening/latermoments.h"
#include "core/study/columnuse.h"
#include "core/study/visibility.h"

#include <algorithm>

namespace espalier::screening {

namespace {

constexpr std::size_t mostCompared = 20'000;
//! Fewer missing values, or fewer others, show no pattern.
constexpr std::size_t fewestOfPattern = 20;
constexpr double copyBound = 0.9999;

//! From where on a value is too good to be true, on the scale of a measure.
struct Bounds
{
    double suspicious = 0;
    double certain = 0;
    double missing = 0;
};

//! History before the moment of prediction may predict well; what has no time of its own hardly ever does. Without times nothing tells
//! what was known first, and one strong column is what such a question hopes for: only what is nearly the label itself says something.
Bounds boundsFor(Measure measure, bool isHistory, bool isTimed)
{
    if (!isTimed)
        return measure == Measure::Auc ? Bounds{0.999, 0.9999, 0.95} : Bounds{0.99, 0.9999, 0.9};
    if (measure == Measure::Auc)
        return isHistory ? Bounds{0.95, 0.99, 0.9} : Bounds{0.85, 0.95, 0.7};
    return isHistory ? Bounds{0.9, 0.98, 0.7} : Bounds{0.7, 0.9, 0.3};
}

bool isHistory(const study::Study &study, const study::Feature &feature)
{
    if (feature.aggregate == study::Aggregate::Direct)
        return false;
    study::Path way;
    return std::ranges::any_of(feature.path, [&](const study::Hop &hop) {
        way.push_back(hop);
        const auto time = study::visibilityAlong(study, way);
        return time && !time->isKnownInAdvance && !time->column.empty();
    });
}

Bounds boundsOf(const study::Study &study, const study::Feature &feature, Measure measure)
{
    return boundsFor(measure, isHistory(study, feature), study::hasAsOf(study));
}

} // namespace

bool Judgement::isKnownLater() const
{
    return later && *later > mostlyLater;
}

std::vector<std::size_t> comparedRows(std::vector<std::size_t> rows, Seed seed)
{
    Random random(seed);
    random.shuffle(rows);
    rows.resize(std::min(rows.size(), mostCompared));
    return rows;
}

LabelJudge::LabelJudge(const study::Study &study, const catalog::Catalog &catalog, const frame::Column &label,
                       std::vector<std::size_t> rows)
    : m_study(study)
    , m_catalog(catalog)
    , m_rows(std::move(rows))
    , m_label(comparedLabel(frame::taken(label, m_rows)))
{ }

Judgement LabelJudge::of(const study::Feature &feature, const frame::Column &values) const
{
    const auto compared = frame::taken(values, m_rows);
    Judgement judgement{.association = association(compared, m_label)};
    judgement.later = shareLater(m_study, m_catalog, feature, compared);
    if (!study::isPartOfAsOf(m_study, feature))
        judgement.tie = tieOf(feature, compared, judgement.association);
    return judgement;
}

bool LabelJudge::isHonestBeyondDoubt(const study::Feature &feature, const Judgement &judgement) const
{
    // Five standard errors of some thousand rows, and as far from the bound for missing values.
    const auto margin = judgement.association.measure == Measure::Auc ? 0.05 : 0.1;
    const auto bounds = boundsOf(m_study, feature, judgement.association.measure);
    return judgement.tie == Tie::Honest && judgement.association.value + margin < bounds.suspicious
        && judgement.association.missing + margin < bounds.missing
        && (!judgement.later || *judgement.later + margin < mostlyLater);
}

bool LabelJudge::isSuspicious(const study::Feature &feature, const Association &association) const
{
    return association.value >= boundsOf(m_study, feature, association.measure).suspicious;
}

Tie LabelJudge::tieOf(const study::Feature &feature, const frame::Column &values, const Association &association) const
{
    const auto bounds = boundsOf(m_study, feature, association.measure);
    if (association.value >= copyBound)
        return Tie::Copy;
    if (association.value >= bounds.certain)
        return Tie::Certain;
    if (association.value >= bounds.suspicious)
        return Tie::TooGood;
    const auto missing = frame::missingCount(values);
    const bool isPattern = missing >= fewestOfPattern && rowCount(values) - missing >= fewestOfPattern;
    return isPattern && association.missing >= bounds.missing ? Tie::ByMissing : Tie::Honest;
}

} // namespace espalier::screening
