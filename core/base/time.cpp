// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include "core/base/messages.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <fmt/format.h>
#include <utility>

namespace espalier {

namespace {

constexpr std::int64_t second = 1'000'000;

Failure invalid(std::string_view text, Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::string(text),
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

//! Takes a number of exactly "digits" digits from the front of text; -1 where there is none.
int takeNumber(std::string_view &text, std::size_t digits)
{
    int value = -1;
    if (text.size() < digits)
        return -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + digits, value);
    if (error != std::errc() || end != text.data() + digits)
        return -1;
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view &text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

std::int64_t takeFraction(std::string_view &text)
{
    std::int64_t fraction = 0;
    std::int64_t unit = second;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        unit /= 10;
        fraction += (text.front() - '0') * unit;
        text.remove_prefix(1);
    }
    return fraction;
}

//! The offset from UTC in seconds at the front of text; leaves text as it is where there is none.
std::int64_t takeZone(std::string_view &text)
{
    if (take(text, 'Z') || text.empty() || (text.front() != '+' && text.front() != '-'))
        return 0;
    const int sign = text.front() == '-' ? -1 : 1;
    auto rest = text.substr(1);
    const int hours = takeNumber(rest, 2);
    take(rest, ':');
    const int minutes = rest.empty() ? 0 : takeNumber(rest, 2);
    if (hours < 0 || minutes < 0)
        return 0;
    text = rest;
    return sign * (hours * 3600LL + minutes * 60LL);
}

//! Hours, minutes, seconds and fraction in microseconds; -1 where they are wrong.
std::int64_t takeClock(std::string_view &text)
{
    const int hour = takeNumber(text, 2);
    const bool colon = take(text, ':');
    const int minute = takeNumber(text, 2);
    const int seconds = take(text, ':') ? takeNumber(text, 2) : 0;
    if (!colon || hour < 0 || hour > 24 || minute < 0 || minute > 59 || seconds < 0 || seconds > 60)
        return -1;
    const auto fraction = take(text, '.') ? takeFraction(text) : 0;
    return ((hour * 60LL + minute) * 60LL + seconds) * second + fraction;
}

struct UnitName
{
    Duration::Unit unit;
    std::string_view shortName;
    std::string_view name;
    std::int64_t seconds;
};

constexpr std::array<UnitName, 5> units{{{Duration::Unit::Seconds, "s", "second", 1},
                                         {Duration::Unit::Minutes, "min", "minute", 60},
                                         {Duration::Unit::Hours, "h", "hour", 3600},
                                         {Duration::Unit::Days, "d", "day", 86400},
                                         {Duration::Unit::Weeks, "w", "week", 604800}}};

} // namespace

Timestamp currentTime()
{
    using std::chrono::duration_cast;
    return {duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

Result<Timestamp> parseTimestamp(std::string_view text)
{
    auto rest = text;
    const auto wrong = [text] {
        return invalid(text, messages::noMoment(), messages::writeMoment());
    };
    const int year = takeNumber(rest, 4);
    const bool first = take(rest, '-');
    const int month = takeNumber(rest, 2);
    const bool second2 = take(rest, '-');
    const int day = takeNumber(rest, 2);
    if (!first || !second2 || year < 0 || month < 0 || day < 0)
        return wrong();
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok())
        return wrong();
    auto micros = std::chrono::sys_days(date).time_since_epoch().count() * 86400LL * second;
    if (take(rest, 'T') || take(rest, ' ')) {
        const auto clock = takeClock(rest);
        if (clock < 0)
            return wrong();
        micros += clock - takeZone(rest) * second;
    }
    if (!rest.empty())
        return wrong();
    return Timestamp{micros};
}

std::string printTimestamp(Timestamp moment)
{
    if (moment == Timestamp::infinity())
        return "infinity";
    if (moment == Timestamp::minusInfinity())
        return "-infinity";
    using std::chrono::microseconds;
    const std::chrono::sys_time<microseconds> time{microseconds(moment.microseconds)};
    const auto days = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(days);
    const std::chrono::hh_mm_ss clock(time - days);
    auto text = fmt::format("{:04}-{:02}-{:02} {:02}:{:02}:{:02}", static_cast<int>(date.year()),
                            static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                            clock.hours().count(), clock.minutes().count(), clock.seconds().count());
    if (const auto fraction = clock.subseconds().count(); fraction != 0)
        text += fmt::format(".{:06}", fraction);
    return text + "+00";
}

std::int64_t Duration::microseconds() const
{
    return count * units[static_cast<std::size_t>(unit)].seconds * second;
}

Timestamp operator-(Timestamp moment, Duration duration)
{
    return moment.isFinite() ? Timestamp{moment.microseconds - duration.microseconds()} : moment;
}

Duration operator+(Duration first, Duration second)
{
    if (first.unit == second.unit)
        return {first.count + second.count, first.unit};
    constexpr std::int64_t perSecond = 1'000'000;
    return {(first.microseconds() + second.microseconds()) / perSecond, Duration::Unit::Seconds};
}

std::string printDuration(Duration duration)
{
    const auto &unit = units[static_cast<std::size_t>(duration.unit)];
    return fmt::format("{} {}{}", duration.count, unit.name, duration.count == 1 ? "" : "s");
}

Result<Duration> parseDuration(std::string_view text)
{
    Duration duration;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), duration.count);
    auto name = text.substr(static_cast<std::size_t>(end - text.data()));
    while (name.starts_with(' '))
        name.remove_prefix(1);
    for (const auto &unit : units) {
        if (error == std::errc()
            && (name == unit.shortName || name == unit.name || name == std::string(unit.name) + "s")) {
            constexpr std::int64_t longest = 10'000LL * 366 * 86'400;
            if (duration.count > longest / unit.seconds || duration.count < -longest / unit.seconds)
                return invalid(text, messages::durationTooLong(), messages::writeShorter());
            duration.unit = unit.unit;
            return duration;
        }
    }
    if (name.starts_with("year") || name.starts_with("month") || name == "y")
        return invalid(text, messages::monthsDiffer(), messages::writeDays());
    return invalid(text, messages::noDuration(), messages::writeDuration());
}

} // namespace espalier
