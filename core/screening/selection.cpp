// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/selection.h"

#include <algorithm>
#include <map>
#include <optional>

namespace espalier::screening {

namespace {

constexpr double mostlyMissing = 0.98;
//! Of one column, in the first round: a readable set shows many columns.
constexpr std::size_t ofOneColumn = 8;

Verdict aloneVerdict(const Candidate &candidate)
{
    const auto &ranked = candidate.ranked;
    if (ranked.missing >= mostlyMissing)
        return Verdict::MostlyMissing;
    if (candidate.isConstant)
        return Verdict::Constant;
    if (!ranked.relevance.isSignificant)
        return Verdict::SaysNothing;
    if (candidate.isUntimed)
        return Verdict::Untimed;
    if (candidate.isOfFuture)
        return Verdict::Future;
    return candidate.isLeaky ? Verdict::Leaky : Verdict::BelowTheBest;
}

//! Takes one after the other what tells most of the label beside what is kept (minimum redundancy, maximum relevance: Peng, Long and Ding,
//! 2005): its relevance by the share of its variance that the kept one most like it does not have. So six variants of one number leave room
//! for another. The first round holds places for every path and column.
class Selection
{
public:
    Selection(std::vector<Candidate> &candidates, std::size_t most)
        : m_candidates(candidates)
        , m_overlaps(candidates.size(), 0)
        , m_most(most)
        , m_ofOnePath(std::max<std::size_t>(8, most / 3))
    { }

    void round(bool isFirst)
    {
        while (m_kept < m_most) {
            std::optional<std::size_t> best;
            for (std::size_t i = 0; i < m_candidates.size(); ++i) {
                const auto &ranked = m_candidates[i].ranked;
                const bool isOpen = ranked.verdict == Verdict::BelowTheBest && (!isFirst || hasPlace(ranked.feature));
                if (isOpen && (!best || worthOf(i) > worthOf(*best)))
                    best = i;
            }
            if (!best)
                return;
            take(m_candidates[*best]);
        }
    }

private:
    static std::string keyOf(const study::Path &path)
    {
        std::string key;
        for (const auto &hop : path) {
            key += hop.table.schema + "." + hop.table.name;
            for (const auto &column : hop.childColumns)
                key += ":" + column;
            key += hop.direction == study::Direction::ToChild ? ">" : "<";
        }
        return key;
    }

    //! What is read: the column at the end of the whole path.
    static std::pair<std::string, std::string> columnOf(const study::Feature &feature)
    {
        return {keyOf(study::wholePath(feature)), feature.of ? feature.of->column : feature.column};
    }

    bool hasPlace(const study::Feature &feature) const
    {
        const auto path = m_paths.find(keyOf(feature.path));
        const auto column = m_columns.find(columnOf(feature));
        return (path == m_paths.end() || path->second < m_ofOnePath)
            && (column == m_columns.end() || column->second < ofOneColumn);
    }

    double worthOf(std::size_t place) const
    {
        return m_candidates[place].ranked.relevance.bits * (1 - m_overlaps[place] * m_overlaps[place]);
    }

    void take(Candidate &taken)
    {
        taken.ranked.verdict = Verdict::Kept;
        ++m_kept;
        ++m_paths[keyOf(taken.ranked.feature.path)];
        ++m_columns[columnOf(taken.ranked.feature)];
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            auto &ranked = m_candidates[i].ranked;
            const auto &sketch = m_candidates[i].sketch;
            if (ranked.verdict != Verdict::BelowTheBest)
                continue;
            m_overlaps[i] = std::max(m_overlaps[i], overlapOf(sketch, taken.sketch));
            if (!isRedundant(sketch, taken.sketch))
                continue;
            ranked.verdict = Verdict::SameAs;
            ranked.sameAs = taken.ranked.feature.name;
        }
    }

    std::vector<Candidate> &m_candidates;
    std::vector<double> m_overlaps; //!< by candidate: its largest correlation with a kept one
    std::size_t m_most;
    std::size_t m_ofOnePath;
    std::size_t m_kept = 0;
    std::map<std::string, std::size_t, std::less<>> m_paths;
    std::map<std::pair<std::string, std::string>, std::size_t> m_columns;
};

} // namespace

std::vector<RankedFeature> selected(std::vector<Candidate> candidates, std::size_t most)
{
    for (auto &candidate : candidates)
        candidate.ranked.verdict = aloneVerdict(candidate);
    std::ranges::stable_sort(candidates, std::greater(), [](const Candidate &candidate) {
        return std::pair(candidate.ranked.verdict <= Verdict::SaysNothing, candidate.ranked.relevance.bits);
    });
    Selection selection(candidates, most);
    selection.round(true);
    selection.round(false);
    std::vector<RankedFeature> ranked;
    ranked.reserve(candidates.size());
    for (auto &candidate : candidates)
        ranked.push_back(std::move(candidate.ranked));
    return ranked;
}

} // namespace espalier::screening
