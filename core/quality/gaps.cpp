// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/gaps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier::quality {

namespace {

constexpr double gapCertainty = 8; //!< added to the logarithm of the count of cells
constexpr std::size_t fewestForGaps = 40;
constexpr std::int64_t mostCells = 200'000;
constexpr std::size_t sideDays = 182;
constexpr std::size_t mostGaps = 4;
//! How much longer than any other gap.
constexpr double farLongerThanGaps = 2.5;
//! Cells are the shortest of these on half of which there are rows, in days.
constexpr std::array<std::int64_t, 4> cellDays{1, 7, 28, 91};

std::int64_t dayOf(Timestamp moment)
{
    const auto day = moment.microseconds / oneDay;
    return moment.microseconds % oneDay < 0 ? day - 1 : day;
}

//! Which cells of the history have rows.
struct Cells
{
    std::int64_t firstDay = 0;
    std::int64_t days = 1; //!< of a cell
    std::vector<std::uint8_t> isActive;

    bool isOfWeek() const { return days == 1; }
    Timestamp startOf(std::size_t cell) const { return {(firstDay + static_cast<std::int64_t>(cell) * days) * oneDay}; }
};

Cells cellsOf(std::span<const Timestamp> times)
{
    Cells cells;
    for (const auto days : cellDays) {
        cells = {.firstDay = dayOf(times.front()), .days = days, .isActive = {}};
        const auto count = (dayOf(times.back()) - cells.firstDay) / days + 1;
        if (count > mostCells)
            return {};
        cells.isActive.assign(static_cast<std::size_t>(count), 0);
        for (const auto time : times)
            cells.isActive[static_cast<std::size_t>((dayOf(time) - cells.firstDay) / days)] = 1;
        if (std::ranges::count(cells.isActive, 1) * 2 >= count)
            return cells;
    }
    return {};
}

//! From 24 December to 1 January many rest.
bool isTurnOfYear(std::int64_t day)
{
    // Days since 1 March of a year, by the civil calendar of 400 years (Hinnant, chrono-Compatible Low-Level Date
    // Algorithms).
    const auto shifted = day + 719'468;
    const auto ofEra = ((shifted % 146'097) + 146'097) % 146'097;
    const auto year = (ofEra - ofEra / 1460 + ofEra / 36'524 - ofEra / 146'096) / 365;
    const auto ofYear = ofEra - (365 * year + year / 4 - year / 100);
    constexpr std::int64_t christmasEve = 298;
    constexpr std::int64_t newYear = 306;
    return ofYear >= christmasEve && ofYear <= newYear;
}

//! Cells without rows between two that have some.
struct Rest
{
    Stretch cells;
    double expected = 0;
    double surprise = 0; //!< minus the logarithm of its probability
};

class Rests
{
public:
    explicit Rests(const Cells &cells)
        : m_cells(cells)
    { }

    std::vector<Rest> all() const
    {
        std::vector<Rest> rests;
        const auto &active = m_cells.isActive;
        for (std::size_t cell = 1; cell < active.size(); ++cell) {
            if (active[cell] != 0 || active[cell - 1] == 0)
                continue;
            auto end = cell;
            while (end < active.size() && active[end] == 0)
                ++end;
            if (end < active.size())
                rests.push_back(weighed({cell, end}));
            cell = end;
        }
        return rests;
    }

private:
    Rest weighed(Stretch gap) const
    {
        Rest rest{.cells = gap};
        const auto reach = std::max<std::size_t>(8, sideDays / static_cast<std::size_t>(m_cells.days));
        const Stretch before{gap.begin - std::min(gap.begin, reach), gap.begin};
        const Stretch after{gap.end, std::min(m_cells.isActive.size(), gap.end + reach)};
        const std::size_t classes = m_cells.isOfWeek() ? 7 : 1;
        std::array<double, 7> chance{};
        for (std::size_t kind = 0; kind < classes; ++kind) {
            const auto [activeBefore, countBefore] = counted(before, kind, classes);
            const auto [activeAfter, countAfter] = counted(after, kind, classes);
            if (countBefore == 0 || countAfter == 0)
                continue;
            // The quieter side tells; both together tell how well that is known.
            const double least = m_cells.isOfWeek() ? 4 : 8; // a stray row at either end of a history is no rate
            const double rate =
                std::min(activeBefore / std::max(countBefore, least), activeAfter / std::max(countAfter, least));
            const double count = countBefore + countAfter;
            chance[kind] = (rate * count) / (count + 0.5);
        }
        for (auto cell = gap.begin; cell < gap.end; ++cell) {
            double here = chance[cell % classes];
            if (m_cells.isOfWeek() && isTurnOfYear(m_cells.firstDay + static_cast<std::int64_t>(cell)))
                here *= 0.3;
            rest.expected += here;
            rest.surprise -= std::log(1 - here);
        }
        return rest;
    }

    std::pair<double, double> counted(Stretch side, std::size_t kind, std::size_t classes) const
    {
        double active = 0;
        double count = 0;
        for (auto cell = side.begin; cell < side.end; ++cell) {
            if (cell % classes != kind)
                continue;
            active += m_cells.isActive[cell];
            count += 1;
        }
        return {active, count};
    }

    const Cells &m_cells;
};

//! Of the longest, as many as are far longer than the next one.
std::vector<Rest> outstandingRests(std::vector<Rest> rests)
{
    std::ranges::stable_sort(rests, std::greater(), &Rest::expected);
    for (auto count = std::min(mostGaps, rests.size()); count > 0; --count) {
        const double next = count < rests.size() ? rests[count].expected : 0;
        if (rests[count - 1].expected >= farLongerThanGaps * std::max(next, 0.5)) {
            rests.resize(count);
            return rests;
        }
    }
    return {};
}

//! Another year rests at the same time.
bool isSeasonOfCells(const Cells &cells, Stretch gap)
{
    const auto year = static_cast<std::size_t>((365 + cells.days / 2) / cells.days);
    const auto share = [&](std::size_t begin) {
        std::size_t active = 0;
        for (auto cell = begin; cell < begin + gap.size(); ++cell)
            active += cells.isActive[cell];
        return static_cast<double>(active) / static_cast<double>(gap.size());
    };
    const double usual = share(gap.begin - std::min(gap.begin, gap.size())); // just before
    int looked = 0;
    int resting = 0;
    for (std::size_t years = 1; years <= 3; ++years) {
        if (gap.begin >= years * year) {
            ++looked;
            resting += share(gap.begin - years * year) < usual / 2 ? 1 : 0;
        }
        if (gap.end + years * year <= cells.isActive.size()) {
            ++looked;
            resting += share(gap.begin + years * year) < usual / 2 ? 1 : 0;
        }
    }
    return looked > 0 && resting == looked;
}

} // namespace

std::vector<Gap> gapsOf(std::span<const Timestamp> times, std::size_t alike)
{
    std::vector<Gap> gaps;
    if (times.size() < fewestForGaps)
        return gaps;
    const auto cells = cellsOf(times);
    const double bound =
        gapCertainty + std::log(static_cast<double>(cells.isActive.size() * std::max<std::size_t>(1, alike)));
    for (const auto &rest : outstandingRests(Rests(cells).all())) {
        if (rest.surprise < bound || isSeasonOfCells(cells, rest.cells))
            continue;
        gaps.push_back({.span = {cells.startOf(rest.cells.begin), cells.startOf(rest.cells.end)},
                        .expected = rest.expected * static_cast<double>(cells.days)});
    }
    std::ranges::sort(gaps, {}, [](const Gap &gap) {
        return gap.span.from;
    });
    return gaps;
}

} // namespace espalier::quality
