// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/selection.h"

#include <algorithm>
#include <map>
#include <tuple>

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

//! Takes the best that say something new; the first round holds places for every path and column.
class Selection
{
public:
    Selection(std::vector<Candidate> &candidates, std::size_t most)
        : m_candidates(candidates)
        , m_most(most)
        , m_ofOnePath(std::max<std::size_t>(8, most / 3))
    { }

    void round(bool isFirst)
    {
        for (auto &candidate : m_candidates) {
            if (candidate.ranked.verdict == Verdict::BelowTheBest && (!isFirst || hasPlace(candidate.ranked.feature)))
                take(candidate);
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

    void take(Candidate &candidate)
    {
        auto &ranked = candidate.ranked;
        for (const auto *kept : m_kept) {
            if (isRedundant(candidate.sketch, kept->sketch)) {
                ranked.verdict = Verdict::SameAs;
                ranked.sameAs = kept->ranked.feature.name;
                return;
            }
        }
        if (m_kept.size() >= m_most)
            return;
        ranked.verdict = Verdict::Kept;
        m_kept.push_back(&candidate);
        ++m_paths[keyOf(ranked.feature.path)];
        ++m_columns[columnOf(ranked.feature)];
    }

    std::vector<Candidate> &m_candidates;
    std::size_t m_most;
    std::size_t m_ofOnePath;
    std::vector<const Candidate *> m_kept;
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
