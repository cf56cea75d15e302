// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rowset.h"

#include "core/base/messages.h"
#include "core/base/overloaded.h"
#include "core/base/require.h"
#include "core/engine/messages.h"

#include <algorithm>

namespace espalier::engine {

namespace {

constexpr std::size_t mostRows = 400'000'000;

//! True where within each group rows become visible in their order and stay so, and nothing behind them later than they do.
bool isAligned(const Tuples &tuples)
{
    if (!tuples.visibleUntil.empty() || !tuples.endVisibleUntil.empty())
        return false;
    for (std::size_t i = 0; i < tuples.size(); ++i) {
        if (tuples.endVisibleFrom[i] > tuples.visibleFrom[i])
            return false;
    }
    for (std::size_t group = 0; group + 1 < tuples.offsets.size(); ++group) {
        const auto first = tuples.visibleFrom.begin() + tuples.offsets[group];
        const auto last = tuples.visibleFrom.begin() + tuples.offsets[group + 1];
        if (!std::is_sorted(first, last))
            return false;
    }
    return true;
}

//! until: empty where nothing ends.
bool isOver(const std::vector<Micros> &until, std::size_t tuple, Micros sight)
{
    return !until.empty() && until[tuple] < sight;
}

RowSet sharedRows(const Tuples &tuples, const std::vector<Cutoff> &cutoffs)
{
    RowSet rows;
    rows.tuples.resize(tuples.size());
    for (std::size_t i = 0; i < rows.tuples.size(); ++i)
        rows.tuples[i] = static_cast<std::uint32_t>(i);
    rows.begin.reserve(cutoffs.size());
    rows.end.reserve(cutoffs.size());
    std::int32_t group = -1;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    for (const auto &cutoff : cutoffs) {
        if (cutoff.group < 0) {
            begin = end = 0;
        } else {
            const auto place = static_cast<std::size_t>(cutoff.group);
            if (cutoff.group != group)
                begin = end = tuples.offsets[place];
            while (end < tuples.offsets[place + 1] && tuples.visibleFrom[end] < cutoff.sight)
                ++end;
        }
        group = cutoff.group;
        rows.begin.push_back(begin);
        rows.end.push_back(end);
    }
    return rows;
}

//! They see the same rows: examples of one parent on the same day.
bool isSameSight(const Cutoff &left, const Cutoff &right)
{
    return left.group == right.group && left.asOf == right.asOf && left.sight == right.sight;
}

} // namespace

Result<RowSet> ownRows(const Tuples &tuples, const std::vector<Cutoff> &cutoffs, Progress &progress)
{
    RowSet rows;
    for (std::size_t i = 0; i < cutoffs.size(); ++i) {
        const auto &cutoff = cutoffs[i];
        if (i > 0 && isSameSight(cutoffs[i - 1], cutoff)) {
            rows.begin.push_back(rows.begin.back());
            rows.end.push_back(rows.end.back());
            continue;
        }
        rows.begin.push_back(static_cast<std::uint32_t>(rows.tuples.size()));
        if (cutoff.group >= 0) {
            const auto place = static_cast<std::size_t>(cutoff.group);
            for (auto at = tuples.offsets[place]; at < tuples.offsets[place + 1]; ++at) {
                if (tuples.visibleFrom[at] >= cutoff.sight || isOver(tuples.visibleUntil, at, cutoff.sight))
                    continue;
                rows.tuples.push_back(at);
                rows.isEndHidden.push_back(tuples.endVisibleFrom[at] >= cutoff.sight
                                           || isOver(tuples.endVisibleUntil, at, cutoff.sight));
            }
        }
        rows.end.push_back(static_cast<std::uint32_t>(rows.tuples.size()));
        if (rows.tuples.size() > mostRows) {
            return Failure(Error{.code = Error::Code::Unsupported,
                                 .problem = messages::examplesSeeTooMany(),
                                 .remedies = {messages::computeInDatabase()}});
        }
        if ((i & 0xfffU) == 0 && progress.isCancelled())
            return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
    }
    return rows;
}

std::vector<std::uint32_t> cutoffsByRow(const RowSet &rows)
{
    std::vector<std::uint32_t> cutoffs(rows.tuples.size());
    for (std::size_t i = 0; i < rows.begin.size(); ++i) {
        for (auto row = rows.begin[i]; row < rows.end[i]; ++row)
            cutoffs[row] = static_cast<std::uint32_t>(i);
    }
    return cutoffs;
}

Micros Sight::of(Timestamp asOf) const
{
    if (!frozen || asOf.microseconds >= frozen->microseconds)
        return frozen ? frozen->microseconds : asOf.microseconds;
    if (window <= 0)
        return asOf.microseconds;
    const auto before = frozen->microseconds - asOf.microseconds;
    return frozen->microseconds - (before + window - 1) / window * window;
}

Sight sightOf(const plan::Plan &plan)
{
    return {.frozen = plan.frozen, .window = plan.frozenWindow};
}

std::vector<Cutoff> cutoffsOf(const std::vector<std::int32_t> &groupOf, const std::vector<std::int32_t> &entityRows,
                              const std::vector<Timestamp> &asOf, const Sight &sight)
{
    std::vector<Cutoff> cutoffs;
    cutoffs.reserve(entityRows.size());
    for (std::size_t i = 0; i < entityRows.size(); ++i) {
        const auto row = entityRows[i];
        cutoffs.push_back({row < 0 ? -1 : groupOf[static_cast<std::size_t>(row)], static_cast<std::uint32_t>(i)});
        if (asOf.empty())
            continue;
        cutoffs.back().asOf = asOf[i].microseconds;
        cutoffs.back().sight = sight.of(asOf[i]);
    }
    std::ranges::sort(cutoffs, [](const Cutoff &left, const Cutoff &right) {
        return std::tie(left.group, left.asOf, left.example) < std::tie(right.group, right.asOf, right.example);
    });
    return cutoffs;
}

Result<RowSet> visibleRows(const Tuples &tuples, const std::vector<Cutoff> &cutoffs, Progress &progress)
{
    if (isAligned(tuples))
        return sharedRows(tuples, cutoffs);
    return ownRows(tuples, cutoffs, progress);
}

RowSet lastRows(const RowSet &rows)
{
    RowSet result;
    for (std::size_t i = 0; i < rows.begin.size(); ++i) {
        result.begin.push_back(static_cast<std::uint32_t>(result.tuples.size()));
        if (rows.begin[i] < rows.end[i]) {
            const auto last = rows.end[i] - 1;
            result.tuples.push_back(rows.tuples[last]);
            if (!rows.isEndHidden.empty())
                result.isEndHidden.push_back(rows.isEndHidden[last]);
        }
        result.end.push_back(static_cast<std::uint32_t>(result.tuples.size()));
    }
    return result;
}

RowSet restricted(const RowSet &rows, const std::vector<bool> &holds)
{
    RowSet result;
    std::vector<std::uint32_t> places(rows.tuples.size() + 1);
    for (std::size_t i = 0; i < rows.tuples.size(); ++i) {
        places[i] = static_cast<std::uint32_t>(result.tuples.size());
        if (!holds[i])
            continue;
        result.tuples.push_back(rows.tuples[i]);
        if (!rows.isEndHidden.empty())
            result.isEndHidden.push_back(rows.isEndHidden[i]);
    }
    places.back() = static_cast<std::uint32_t>(result.tuples.size());
    result.begin.reserve(rows.begin.size());
    result.end.reserve(rows.end.size());
    for (std::size_t i = 0; i < rows.begin.size(); ++i) {
        result.begin.push_back(places[rows.begin[i]]);
        result.end.push_back(places[rows.end[i]]);
    }
    return result;
}

std::vector<std::uint32_t> windowBegins(const RowSet &rows, const Tuples &tuples, const std::vector<Cutoff> &cutoffs,
                                        const study::Window &window)
{
    ESPALIER_REQUIRE(!std::holds_alternative<Duration>(window) || tuples.time.size() == tuples.size());
    auto begins = rows.begin;
    const auto ofLastRows = [&](const study::LastRows &last) {
        const auto count = static_cast<std::uint32_t>(last.count);
        for (std::size_t i = 0; i < begins.size(); ++i) {
            if (rows.end[i] - begins[i] > count)
                begins[i] = rows.end[i] - count;
        }
    };
    const auto ofTime = [&](const Duration &span) {
        const auto length = span.microseconds();
        for (std::size_t i = 0; i < begins.size(); ++i) {
            const auto first = rows.tuples.begin() + begins[i];
            const auto past = rows.tuples.begin() + rows.end[i];
            const auto start = cutoffs[i].asOf - length;
            const auto found = std::partition_point(first, past, [&](std::uint32_t tuple) {
                return tuples.time[tuple] < start;
            });
            begins[i] = static_cast<std::uint32_t>(found - rows.tuples.begin());
        }
    };
    const auto ofAll = [](std::monostate /*all*/) {};
    std::visit(Overloaded{ofAll, ofTime, ofLastRows}, window);
    return begins;
}

} // namespace espalier::engine
