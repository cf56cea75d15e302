// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/calendar.h"

#include "core/base/require.h"
#include "core/engine/days.h"
#include "core/study/parts.h"

#include <chrono>
#include <cmath>
#include <numbers>

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

double calendarPart(Micros moment, study::ColumnPart part)
{
    ESPALIER_REQUIRE(study::isCalendar(part));
    if (!isFinite(moment))
        return missingNumber;
    const auto time = std::chrono::sys_time<std::chrono::microseconds>(std::chrono::microseconds(moment));
    const auto day = std::chrono::floor<days>(time);
    const year_month_day date(day);
    if (const auto circle = study::circleOf(part)) {
        constexpr double decimals = 1e9;
        const auto angle = 2 * std::numbers::pi * calendarPart(moment, circle->part) / circle->size;
        return std::round((circle->isCosine ? std::cos(angle) : std::sin(angle)) * decimals) / decimals + 0.0;
    }
    switch (part) {
    case study::ColumnPart::Hour:
        return static_cast<double>(std::chrono::floor<std::chrono::hours>(time - day).count());
    case study::ColumnPart::Weekday:
        return isoWeekday(day);
    case study::ColumnPart::DayOfMonth:
        return static_cast<unsigned>(date.day());
    case study::ColumnPart::DayOfYear:
        return dayOfYear(day);
    case study::ColumnPart::Week:
        return isoWeek(day);
    case study::ColumnPart::Month:
        return static_cast<unsigned>(date.month());
    case study::ColumnPart::IsWeekend:
        return isoWeekday(day) >= 6 ? 1 : 0;
    case study::ColumnPart::None:
    case study::ColumnPart::HourSine:
    case study::ColumnPart::HourCosine:
    case study::ColumnPart::WeekdaySine:
    case study::ColumnPart::WeekdayCosine:
    case study::ColumnPart::DayOfYearSine:
    case study::ColumnPart::DayOfYearCosine:
    case study::ColumnPart::Seconds:
    case study::ColumnPart::Length:
    case study::ColumnPart::Words:
    case study::ColumnPart::HasWord:
    case study::ColumnPart::Family:
    case study::ColumnPart::MaskLength:
    case study::ColumnPart::Lower:
    case study::ColumnPart::Upper:
    case study::ColumnPart::Width:
        break;
    }
    return missingNumber;
}

} // namespace espalier::engine
