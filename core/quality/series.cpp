// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/series.h"

#include <algorithm>
#include <array>

namespace espalier::quality {

namespace {

constexpr std::size_t fewestAround = 30;
//! Fewer rows than this, or less than this share of the stretch, say nothing of what is normal.
constexpr std::size_t fewestThatTell = 8;
constexpr std::size_t shareThatTells = 10;

constexpr std::int64_t oneSecond = 1'000'000;
//! What people count by.
constexpr std::array<std::int64_t, 4> units{oneDay, 3600 * oneSecond, 60 * oneSecond, oneSecond};

Timestamp startOf(Timestamp moment, std::int64_t unit)
{
    const auto rest = moment.microseconds % unit;
    return {moment.microseconds - (rest < 0 ? rest + unit : rest)};
}

} // namespace

Stretch withWholeTimes(std::span<const Timestamp> times, Stretch stretch)
{
    if (stretch.begin >= stretch.end)
        return stretch;
    const auto first = std::ranges::lower_bound(times, times[stretch.begin]);
    const auto last = std::ranges::upper_bound(times, times[stretch.end - 1]);
    return {static_cast<std::size_t>(first - times.begin()), static_cast<std::size_t>(last - times.begin())};
}

Stretch rowsIn(std::span<const Timestamp> times, TimeSpan span)
{
    const auto first = std::ranges::lower_bound(times, span.from);
    const auto last = std::ranges::lower_bound(times, span.until);
    return {static_cast<std::size_t>(first - times.begin()),
            static_cast<std::size_t>(std::max(first, last) - times.begin())};
}

TimeSpan spanOf(std::span<const Timestamp> times, Stretch stretch)
{
    const auto first = times[stretch.begin];
    const auto last = times[stretch.end - 1];
    TimeSpan span{first, {last.microseconds + 1}};
    for (const auto unit : units) {
        const auto start = startOf(first, unit);
        if (stretch.begin == 0 || times[stretch.begin - 1] < start) {
            span.from = start;
            break;
        }
    }
    for (const auto unit : units) {
        const Timestamp next{startOf(last, unit).microseconds + unit};
        if (stretch.end == times.size() || times[stretch.end] >= next) {
            span.until = next;
            break;
        }
    }
    return span;
}

Surroundings around(std::span<const Timestamp> times, Stretch stretch)
{
    const auto wanted = std::max(stretch.size(), fewestAround);
    const auto least = std::max(fewestThatTell, stretch.size() / shareThatTells);
    Surroundings result{.before = {stretch.begin - std::min(stretch.begin, wanted), stretch.begin},
                        .after = {stretch.end, std::min(times.size(), stretch.end + wanted)}};
    if (result.before.size() < least)
        result.before = {};
    if (result.after.size() < least)
        result.after = {};
    return result;
}

bool recurs(std::span<const Timestamp> times, TimeSpan span, const std::function<bool(Stretch)> &isSo)
{
    struct Shift
    {
        std::int64_t days;
        int reach; //!< how many times to either side
        int fewest; //!< that can be looked at
    };
    static constexpr std::array<Shift, 7> shifts{
        {{1, 1, 2}, {7, 1, 2}, {28, 1, 2}, {30, 1, 2}, {31, 1, 2}, {91, 1, 2}, {365, 3, 1}}};
    constexpr std::size_t fewestRows = 3;
    const auto length = span.until.microseconds - span.from.microseconds;
    for (const auto &shift : shifts) {
        if (length > shift.days * oneDay * 6 / 10)
            continue;
        int looked = 0;
        int same = 0;
        for (int step = -shift.reach; step <= shift.reach; ++step) {
            const auto by = step * shift.days * oneDay;
            const TimeSpan moved{{span.from.microseconds + by}, {span.until.microseconds + by}};
            if (step == 0 || moved.from < times.front() || moved.until > times.back())
                continue;
            const auto rows = rowsIn(times, moved);
            if (rows.size() < fewestRows)
                continue;
            ++looked;
            same += isSo(rows) ? 1 : 0;
        }
        if (looked >= shift.fewest && same == looked)
            return true;
    }
    return false;
}

std::vector<Stretch> scoringStretches(std::span<const double> scores, double bound, double drop)
{
    std::vector<Stretch> stretches;
    std::size_t begin = 0;
    std::size_t highest = 0; // one past the last row of the best sum
    double sum = 0;
    double best = 0;
    for (std::size_t row = 0; row <= scores.size(); ++row) {
        const bool isOver = row == scores.size() || sum + scores[row] <= 0 || sum + scores[row] < best - drop;
        if (!isOver) {
            sum += scores[row];
            if (sum > best) {
                best = sum;
                highest = row + 1;
            }
            continue;
        }
        if (best >= bound)
            stretches.push_back({begin, highest});
        // What was passed after the best sum may begin another.
        if (best > 0 && highest < row)
            row = highest - 1;
        begin = row + 1;
        highest = begin;
        sum = 0;
        best = 0;
    }
    return stretches;
}

} // namespace espalier::quality
