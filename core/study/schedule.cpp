// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/schedule.h"

#include <algorithm>
#include <chrono>

namespace espalier::study {

namespace {

constexpr std::int64_t day = 86'400'000'000; //!< microseconds
constexpr std::int64_t twoYears = 720 * day;
constexpr int fewestCutoffs = 24;
constexpr std::int64_t longestStep = 36'500 * day;

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

//! The middle of the year, the first from a moment on or the last up to it.
enum class Side
{
    From,
    UpTo
};

std::int64_t middleOfYear(std::int64_t moment, Side side)
{
    using namespace std::chrono;
    const auto days = floor<std::chrono::days>(sys_time<microseconds>(microseconds(moment)));
    const auto middleOf = [](year year) {
        return sys_time<microseconds>(sys_days(year / July / 1)).time_since_epoch().count();
    };
    const auto year = year_month_day(days).year();
    if (side == Side::From)
        return middleOf(year) >= moment ? middleOf(year) : middleOf(year + years(1));
    return middleOf(year) <= moment ? middleOf(year) : middleOf(year - years(1));
}

} // namespace

Timestamp toldUntil(const History &history)
{
    using namespace std::chrono;
    if (history.calendar == Calendar::None)
        return history.last;
    const sys_time<microseconds> after(microseconds(history.last.microseconds + 1));
    const auto midnight = floor<std::chrono::days>(after);
    const year_month_day date(midnight);
    const auto next = history.calendar == Calendar::Year ? date + years(1) : date + months(1);
    const auto end = sys_days(next.ok() ? next : next.year() / next.month() / last) + (after - midnight);
    return {end.time_since_epoch().count() - 2};
}

Duration yearly()
{
    return {365, Duration::Unit::Days};
}

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
    return now.microseconds - toldUntil(history).microseconds > silenceOf(history, horizon);
}

std::optional<Timestamp> lastTold(const Schedule &schedule, Duration horizon, const History &history)
{
    const auto step = std::max<std::int64_t>(1, schedule.every.microseconds());
    const auto room = toldUntil(history).microseconds - horizon.microseconds() - schedule.from.microseconds;
    if (room < 0)
        return std::nullopt;
    return Timestamp{schedule.from.microseconds + room / step * step};
}

Schedule fitted(const Schedule &schedule, Duration horizon, const History &history, Timestamp now)
{
    const bool isOver = hasEnded(history, horizon, now);
    const auto last = isOver ? toldUntil(history).microseconds : now.microseconds;
    const auto step = std::max<std::int64_t>(1, schedule.every.microseconds());
    auto end = dayOf(last - horizon.microseconds());
    auto begin = std::max(nextDay(history.first.microseconds),
                          dayOf(last - std::max(twoYears, std::min(step, longestStep) * fewestCutoffs)));
    const bool isOfYears = history.calendar == Calendar::Year && step % yearly().microseconds() == 0;
    if (isOfYears) {
        begin = middleOfYear(begin, Side::From);
        end = middleOfYear(end, Side::UpTo);
    }
    auto result = schedule;
    if (begin > end)
        return result;
    result.from = {begin};
    if (isOver) {
        // The newest that can be told is an example.
        result.from = {end - (end - begin) / step * step};
        result.until = Timestamp{end};
    }
    return result;
}

} // namespace espalier::study
