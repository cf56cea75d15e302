// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/schedule.h"

#include <algorithm>

namespace espalier::study {

namespace {

constexpr std::int64_t day = 86'400'000'000; //!< microseconds
constexpr std::int64_t twoYears = 720 * day;

//! The beginning of the day, of that moment or before it.
std::int64_t dayOf(std::int64_t moment)
{
    const auto rest = moment % day;
    return moment - (rest < 0 ? rest + day : rest);
}

std::int64_t nextDay(std::int64_t moment)
{
    return dayOf(moment + day - 1);
}

} // namespace

std::int64_t silenceOf(const History &history, Duration horizon)
{
    constexpr int gaps = 10;
    const auto span = static_cast<double>(history.last.microseconds - history.first.microseconds);
    const auto gap = static_cast<std::int64_t>(gaps * span / std::max(1.0, history.rows));
    const auto length = horizon.microseconds();
    // A weekend is no end.
    return std::max({length / 20, gap, std::min(3 * day, length / 2)});
}

bool hasEnded(const History &history, Duration horizon, Timestamp now)
{
    return now.microseconds - history.last.microseconds > silenceOf(history, horizon);
}

std::optional<Timestamp> lastTold(const Schedule &schedule, Duration horizon, const History &history)
{
    const auto step = std::max<std::int64_t>(1, schedule.every.microseconds());
    const auto room = history.last.microseconds - horizon.microseconds() - schedule.from.microseconds;
    if (room < 0)
        return std::nullopt;
    return Timestamp{schedule.from.microseconds + room / step * step};
}

Schedule fitted(const Schedule &schedule, Duration horizon, const History &history, Timestamp now)
{
    const bool isOver = hasEnded(history, horizon, now);
    const auto last = isOver ? history.last.microseconds : now.microseconds;
    const auto end = dayOf(last - horizon.microseconds());
    const auto begin = std::max(nextDay(history.first.microseconds), dayOf(last - twoYears));
    auto result = schedule;
    if (begin > end)
        return result;
    result.from = {begin};
    if (isOver) {
        // The newest that can be told is an example.
        const auto step = std::max<std::int64_t>(1, schedule.every.microseconds());
        result.from = {end - (end - begin) / step * step};
        result.until = Timestamp{end};
    }
    return result;
}

} // namespace espalier::study
