// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/tablescars.h"

#include "core/quality/constant.h"
#include "core/quality/far.h"
#include "core/quality/gaps.h"
#include "core/quality/missing.h"
#include "core/quality/renamed.h"
#include "core/quality/resting.h"
#include "core/quality/rises.h"
#include "core/quality/shifted.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace espalier::quality {

namespace {

//! Some 9,500 years, in microseconds.
constexpr double farthest = 3e17;

constexpr double mostMissingPerYear = 8;
constexpr double mostLevelsPerYear = 4;

//! The finalizer of splitmix64 (Steele, Lea and Flood 2014): neighbours become far apart.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

//! More than half of the shorter period is of both.
bool overlaps(const Scar &a, const Scar &b)
{
    const auto from = std::max(a.from, b.from);
    const auto until = std::min(a.until, b.until);
    const auto shorter =
        std::min(a.until.microseconds - a.from.microseconds, b.until.microseconds - b.from.microseconds);
    return until.microseconds - from.microseconds > shorter / 2;
}

//! What happens more often than that is how a column is.
bool isUsual(const std::vector<Scar> &scars, std::span<const Timestamp> times, double perYear)
{

    constexpr double few = 4;
    const double years = times.empty() ? 0
                                       : static_cast<double>(times.back().microseconds - times.front().microseconds)
            / static_cast<double>(oneDay) / 365;
    return static_cast<double>(scars.size()) > std::max(few, perYear * years);
}

void addNew(std::vector<Scar> &scars, std::vector<Scar> more)
{
    for (auto &scar : more) {
        const bool isTold = std::ranges::any_of(scars, [&scar](const Scar &other) {
            return (other.column == scar.column || (other.column.empty() && other.kind == scar.kind))
                && other.kind != ScarKind::Renamed && scar.kind != ScarKind::Renamed && overlaps(scar, other);
        });
        if (!isTold)
            scars.push_back(std::move(scar));
    }
}

//! All values at another level may reach far out of the range; a few that do so are no level.
std::vector<Scar> levelsOf(const frame::Column &column, std::span<const Timestamp> times)
{
    auto far = farPeriods(column, times);
    auto shifted = shiftedPeriods(column, times);
    if (isUsual(far, times, mostLevelsPerYear))
        far.clear();
    if (isUsual(shifted, times, mostLevelsPerYear))
        shifted.clear();
    std::erase_if(shifted, [&far](const Scar &scar) {
        return std::ranges::any_of(far, [&scar](const Scar &other) {
            return scar.rows * 10 < other.rows * 7 && overlaps(scar, other);
        });
    });
    addNew(shifted, std::move(far));
    return shifted;
}

} // namespace

TimedRows inOrderOfTime(const std::vector<Timestamp> &times, std::vector<frame::Column> columns,
                        const std::vector<std::int64_t> &contents)
{
    struct Place
    {
        Timestamp time;
        std::uint64_t mix;
        std::size_t row;
    };
    std::vector<Place> places;
    places.reserve(times.size());
    for (std::size_t row = 0; row < times.size(); ++row) {
        // Further off it is no history, and sums of moments would have no room.
        if (std::abs(static_cast<double>(times[row].microseconds)) < farthest)
            places.push_back({times[row], mixed(row), row});
    }
    std::ranges::sort(places, [](const Place &a, const Place &b) {
        return a.time != b.time ? a.time < b.time : a.mix < b.mix;
    });
    std::vector<std::size_t> order;
    TimedRows result;
    order.reserve(places.size());
    result.times.reserve(places.size());
    for (const auto &place : places) {
        order.push_back(place.row);
        result.times.push_back(place.time);
    }
    for (auto &column : columns) {
        result.columns.push_back(frame::taken(column, order));
        column = {};
    }
    if (!contents.empty()) {
        result.contents.reserve(order.size());
        for (const auto row : order)
            result.contents.push_back(contents[row]);
    }
    return result;
}

std::vector<Scar> doubledRows(const TimedRows &rows)
{
    if (rows.contents.empty())
        return {};
    std::vector<std::uint8_t> isTwin(rows.times.size());
    std::vector<std::size_t> ofTime;
    for (std::size_t begin = 0; begin < rows.times.size();) {
        auto end = begin + 1;
        while (end < rows.times.size() && rows.times[end] == rows.times[begin])
            ++end;
        if (end - begin > 1) {
            ofTime.resize(end - begin);
            std::iota(ofTime.begin(), ofTime.end(), begin);
            std::ranges::sort(ofTime, {}, [&rows](std::size_t row) {
                return rows.contents[row];
            });
            for (std::size_t i = 1; i < ofTime.size(); ++i) {
                if (rows.contents[ofTime[i]] == rows.contents[ofTime[i - 1]])
                    isTwin[ofTime[i]] = isTwin[ofTime[i - 1]] = 1;
            }
        }
        begin = end;
    }
    std::vector<Scar> scars;
    for (const auto &rise : risesOf(isTwin, rows.times, {.shares = {0.9}, .leastDifference = 0.6, .fewest = 6})) {
        const auto span = spanOf(rows.times, rise.rows);
        scars.push_back({.kind = ScarKind::DoubledRows,
                         .from = span.from,
                         .until = span.until,
                         .rows = static_cast<std::int64_t>(rise.rows.size()),
                         .affected = static_cast<std::int64_t>(rise.hits),
                         .share = rise.share,
                         .elsewhere = rise.elsewhere,
                         .factor = 2});
    }
    return scars;
}

std::vector<Scar> restingPeriods(std::span<const Timestamp> times)
{
    std::vector<Scar> scars;
    for (const auto &gap : gapsOf(times)) {
        scars.push_back(
            {.kind = ScarKind::StoodStill, .from = gap.span.from, .until = gap.span.until, .expected = gap.expected});
    }
    return scars;
}

std::vector<Scar> scarsOf(const TimedRows &rows)
{
    auto scars = restingPeriods(rows.times);
    addNew(scars, doubledRows(rows));
    for (const auto &column : rows.columns) {
        if (auto missing = missingPeriods(column, rows.times); !isUsual(missing, rows.times, mostMissingPerYear))
            addNew(scars, std::move(missing));
        addNew(scars, constantPeriods(column, rows.times));
        addNew(scars, levelsOf(column, rows.times));
        addNew(scars, renamedCategories(column, rows.times));
        addNew(scars, restingCategories(column, rows.times));
    }
    return scars;
}

TableHistory historyOf(std::span<const Timestamp> times)
{
    constexpr std::int64_t wantedBuckets = 150;
    constexpr std::size_t farOff = 500; //!< one of so many rows, at either end
    TableHistory history;
    if (times.empty())
        return history;
    const auto cut = times.size() / farOff;
    const auto inner = times[times.size() - 1 - cut].microseconds - times[cut].microseconds;
    const auto from = std::max(times.front().microseconds, times[cut].microseconds - inner / 10);
    const auto until = std::min(times.back().microseconds, times[times.size() - 1 - cut].microseconds + inner / 10);
    constexpr std::int64_t second = 1'000'000;
    auto seconds = std::max<std::int64_t>(1, (until - from) / wantedBuckets / second);
    if (seconds > oneDay / second) // whole days, so that no bucket has more weekends than another by a part of a day
        seconds = (seconds + oneDay / second - 1) / (oneDay / second) * (oneDay / second);
    const auto unit = std::min(seconds * second, oneDay);
    const auto rest = from % unit;
    history.first = {from - (rest < 0 ? rest + unit : rest)};
    history.bucketSeconds = seconds;
    history.rows.assign(static_cast<std::size_t>((until - history.first.microseconds) / (seconds * second)) + 1, 0);
    for (const auto time : times) {
        if (time.microseconds >= from && time.microseconds <= until)
            ++history.rows[static_cast<std::size_t>((time.microseconds - history.first.microseconds)
                                                    / (seconds * second))];
    }
    return history;
}

} // namespace espalier::quality
