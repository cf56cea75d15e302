// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/calendar.h"

#include "core/base/require.h"
#include "core/engine/days.h"
#include "core/study/parts.h"

#include <chrono>

namespace espalier::engine {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

int isoWeekday(sys_days day)
{
    return static_cast<int>(std::chrono::weekday(day).iso_encoding());
}

int dayOfYear(sys_days day)
{
    const year_month_day date(day);
    return static_cast<int>((day - sys_days(date.year() / 1 / 1)).count()) + 1;
}

//! ISO 8601: a week belongs to the year of its Thursday.
int isoWeek(sys_days day)
{
    return (dayOfYear(day + days(4 - isoWeekday(day))) - 1) / 7 + 1;
}

} // namespace

double calendarPart(Micros moment, study::Part part)
{
    ESPALIER_REQUIRE(study::isCalendar(part));
    if (!isFinite(moment))
        return missingNumber;
    const auto time = std::chrono::sys_time<std::chrono::microseconds>(std::chrono::microseconds(moment));
    const auto day = std::chrono::floor<days>(time);
    const year_month_day date(day);
    switch (part) {
    case study::Part::Hour:
        return static_cast<double>(std::chrono::floor<std::chrono::hours>(time - day).count());
    case study::Part::Weekday:
        return isoWeekday(day);
    case study::Part::DayOfMonth:
        return static_cast<unsigned>(date.day());
    case study::Part::DayOfYear:
        return dayOfYear(day);
    case study::Part::Week:
        return isoWeek(day);
    case study::Part::Month:
        return static_cast<unsigned>(date.month());
    case study::Part::IsWeekend:
        return isoWeekday(day) >= 6 ? 1 : 0;
    case study::Part::None:
    case study::Part::Seconds:
    case study::Part::Length:
    case study::Part::Words:
    case study::Part::Family:
    case study::Part::MaskLength:
    case study::Part::Lower:
    case study::Part::Upper:
    case study::Part::Width:
        break;
    }
    return missingNumber;
}

} // namespace espalier::engine
