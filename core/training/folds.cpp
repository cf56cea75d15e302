// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/folds.h"

#include "core/base/hash.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <string>
#include <unordered_map>

namespace espalier::training {

namespace {

using snapshot::Part;
using snapshot::Snapshot;
using Rows = std::vector<std::size_t>;

//! Fewer rows choose nothing.
constexpr std::size_t fewestScored = 10;
constexpr std::size_t fewestTrained = 30;
constexpr std::size_t rollingFolds = 3;
constexpr std::size_t splitFolds = 5;

//! But those that are only learned from.
Rows labelledRows(const Snapshot &snapshot)
{
    Rows rows;
    for (std::size_t row = 0; row < snapshot.parts.size(); ++row) {
        if (snapshot.parts[row] != Part::Further && !frame::isMissing(snapshot.frame.label, row))
            rows.push_back(row);
    }
    return rows;
}

Rows rowsWhere(const Rows &rows, const auto &isWanted)
{
    Rows result;
    std::ranges::copy_if(rows, std::back_inserter(result), isWanted);
    return result;
}

//! One class alone teaches nothing.
bool canTeach(const Snapshot &snapshot, const Rows &rows)
{
    if (rows.size() < fewestTrained)
        return false;
    const auto *classes = std::get_if<frame::Categories>(&snapshot.frame.label.values);
    if (classes == nullptr)
        return true;
    std::set<std::int32_t> codes;
    for (const auto row : rows)
        codes.insert(classes->codes[row]);
    return codes.size() >= 2;
}

//! The first and the last as-of time of a part.
std::optional<std::pair<Timestamp, Timestamp>> spanOf(const Snapshot &snapshot, Part part)
{
    std::optional<std::pair<Timestamp, Timestamp>> span;
    for (std::size_t row = 0; row < snapshot.parts.size(); ++row) {
        if (snapshot.parts[row] != part)
            continue;
        const auto asOf = snapshot.frame.asOf[row];
        span = span ? std::pair(std::min(span->first, asOf), std::max(span->second, asOf)) : std::pair(asOf, asOf);
    }
    return span;
}

class Folding
{
public:
    Folding(const Snapshot &snapshot, std::int64_t known)
        : m_snapshot(snapshot)
        , m_known(known)
        , m_rows(labelledRows(snapshot))
        , m_further(snapshot::rowsOf(snapshot, Part::Further))
    { }

    Folds make() const
    {
        Folds folds{.each = {}, .tested = {}, .ranked = {}, .labelled = m_rows, .further = m_further};
        const auto before = testBegin();
        folds.tested = {.trained = before ? knownAt(m_rows, *before) : ofParts({Part::Train, Part::Validation}),
                        .scored = ofParts({Part::Test}),
                        .further = before ? knownAt(m_further, *before) : m_further,
                        .origin = before};
        folds.each = before ? rolling(*before) : split();
        const auto scored = validatedRows(folds);
        folds.ranked = rowsWhere(scored, [&](std::size_t row) {
            return m_snapshot.parts[row] == Part::Validation;
        });
        if (folds.ranked.empty())
            folds.ranked = scored;
        return folds;
    }

private:
    bool isLarge() const { return m_rows.size() > mostFoldedRows; }

    //! Where each part lies behind the one before it.
    std::optional<Timestamp> testBegin() const
    {
        if (m_snapshot.frame.asOf.empty())
            return std::nullopt;
        const auto train = spanOf(m_snapshot, Part::Train);
        const auto validation = spanOf(m_snapshot, Part::Validation);
        const auto test = spanOf(m_snapshot, Part::Test);
        if (!train || !test || train->first >= test->first)
            return std::nullopt;
        const auto isOrdered = validation ? train->second <= validation->first && validation->second <= test->first
                                          : train->second <= test->first;
        return isOrdered ? std::optional(test->first) : std::nullopt;
    }

    Rows ofParts(const std::set<Part> &parts) const
    {
        return rowsWhere(m_rows, [&](std::size_t row) {
            return parts.contains(m_snapshot.parts[row]);
        });
    }

    //! Rows whose label is known at a moment; none of the test is.
    Rows knownAt(const Rows &rows, Timestamp moment) const
    {
        return rowsWhere(rows, [&](std::size_t row) {
            const auto asOf = m_snapshot.frame.asOf[row];
            return m_snapshot.parts[row] != Part::Test && asOf < moment
                && asOf.microseconds + m_known <= moment.microseconds;
        });
    }

    //! The last rows before a moment, as many as wanted, whole moments.
    Rows windowBefore(Timestamp end, std::size_t wanted) const
    {
        std::vector<Timestamp> times;
        for (const auto row : m_rows) {
            if (m_snapshot.parts[row] != Part::Test && m_snapshot.frame.asOf[row] < end)
                times.push_back(m_snapshot.frame.asOf[row]);
        }
        if (times.size() <= wanted)
            return {};
        const auto nth = times.end() - static_cast<std::ptrdiff_t>(wanted);
        std::ranges::nth_element(times, nth);
        const auto begin = *nth;
        return rowsWhere(m_rows, [&](std::size_t row) {
            const auto asOf = m_snapshot.frame.asOf[row];
            return m_snapshot.parts[row] != Part::Test && asOf >= begin && asOf < end;
        });
    }

    Timestamp beginOf(const Rows &rows) const
    {
        auto begin = Timestamp::infinity();
        for (const auto row : rows)
            begin = std::min(begin, m_snapshot.frame.asOf[row]);
        return begin;
    }

    std::vector<Fold> rolling(Timestamp test) const
    {
        auto scored = ofParts({Part::Validation});
        const auto wanted = scored.empty() ? ofParts({Part::Train}).size() / 5 : scored.size();
        if (scored.empty())
            scored = windowBefore(test, wanted);
        std::vector<Fold> folds;
        // The validation was asked for; windows before it are worth something where enough was known then.
        const auto most = isLarge() ? 1 : rollingFolds;
        while (!scored.empty() && folds.size() < most) {
            const auto begin = beginOf(scored);
            auto trained = knownAt(m_rows, begin);
            const auto isEnough = scored.size() >= fewestScored && trained.size() >= wanted;
            if (!canTeach(m_snapshot, trained) && !folds.empty())
                break;
            if (!isEnough && !folds.empty())
                break;
            folds.push_back({.trained = std::move(trained),
                             .scored = std::move(scored),
                             .further = knownAt(m_further, begin),
                             .origin = begin});
            scored = windowBefore(begin, std::max<std::size_t>(wanted, fewestScored));
        }
        std::ranges::reverse(folds);
        return folds;
    }

    //! Where an entity stands in several parts, its rows are told apart.
    bool areEntitiesParted() const
    {
        std::unordered_map<std::string, Part> parts;
        return std::ranges::any_of(m_rows, [&](std::size_t row) {
            const auto part = m_snapshot.parts[row] == Part::Test ? Part::Test : Part::Train;
            return parts.try_emplace(frame::keyText(m_snapshot.frame, row), part).first->second != part;
        });
    }

    static std::size_t foldOf(const std::string &name) { return hash64("fold:" + name) % splitFolds; }

    //! Those of entities that a fold does not score.
    void addFurther(std::vector<Fold> &folds) const
    {
        for (const auto row : m_further) {
            const auto own = foldOf(frame::keyText(m_snapshot.frame, row));
            for (std::size_t fold = 0; fold < folds.size(); ++fold)
                if (fold != own)
                    folds[fold].further.push_back(row);
        }
    }

    std::vector<Fold> split() const
    {
        const auto validation = ofParts({Part::Validation});
        if (isLarge() && !validation.empty())
            return {{.trained = ofParts({Part::Train}), .scored = validation, .origin = {}}};
        const auto isByRow = areEntitiesParted();
        std::vector<Fold> folds(splitFolds);
        for (const auto row : ofParts({Part::Train, Part::Validation})) {
            auto name = frame::keyText(m_snapshot.frame, row);
            if (isByRow)
                name += fmt::format("@{}", row);
            const auto own = foldOf(name);
            for (std::size_t fold = 0; fold < splitFolds; ++fold)
                (fold == own ? folds[fold].scored : folds[fold].trained).push_back(row);
        }
        if (!isByRow)
            addFurther(folds);
        if (isLarge())
            folds.resize(1);
        std::erase_if(folds, [this](const Fold &fold) {
            return fold.scored.empty() || !canTeach(m_snapshot, fold.trained);
        });
        // Of a handful of rows, what was asked for.
        if (folds.empty() && !validation.empty())
            folds.push_back({.trained = ofParts({Part::Train}), .scored = validation, .origin = {}});
        return folds;
    }

    const Snapshot &m_snapshot;
    std::int64_t m_known;
    Rows m_rows;
    Rows m_further;
};

} // namespace

Folds foldsOf(const Snapshot &snapshot, std::int64_t known)
{
    return Folding(snapshot, known).make();
}

std::vector<std::size_t> validatedRows(const Folds &folds)
{
    Rows rows;
    for (const auto &fold : folds.each)
        rows.insert(rows.end(), fold.scored.begin(), fold.scored.end());
    std::ranges::sort(rows);
    return rows;
}

std::vector<std::uint32_t> strataOf(const Folds &folds, const std::vector<std::size_t> &rows)
{
    std::unordered_map<std::size_t, std::uint32_t> numbers;
    for (std::size_t fold = 0; fold < folds.each.size(); ++fold) {
        for (const auto row : folds.each[fold].scored)
            numbers[row] = static_cast<std::uint32_t>(fold);
    }
    std::vector<std::uint32_t> strata;
    strata.reserve(rows.size());
    for (const auto row : rows)
        strata.push_back(numbers.at(row));
    const bool isOne = std::ranges::adjacent_find(strata, std::ranges::not_equal_to()) == strata.end();
    return isOne ? std::vector<std::uint32_t>() : strata;
}

} // namespace espalier::training
